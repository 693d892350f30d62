/** Registers the service worker, so that pages you have read stay readable without a network. */
const { dataset } = document.documentElement;

if ('serviceWorker' in navigator && dataset['basis'] && isSecureContext) {
  addEventListener('load', () => {
    // A refusal (private mode, settings) changes nothing about reading online.
    navigator.serviceWorker.register(`${dataset['basis']}sw.js`).catch(() => undefined);
  });
}
