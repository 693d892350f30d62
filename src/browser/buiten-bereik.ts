/** Registers the service worker, so that pages you have read stay readable without a network. */
const { dataset } = document.documentElement;

if ('serviceWorker' in navigator && dataset['basis'] && isSecureContext) {
  const meldAan = (): void => {
    // A refusal (private mode, settings) changes nothing about reading online.
    navigator.serviceWorker.register(`${dataset['basis']}sw.js`).catch(() => undefined);
  };
  // This file comes after the first paint: the page may be in already.
  if (document.readyState === 'complete') meldAan();
  else addEventListener('load', meldAan, { once: true });
}
