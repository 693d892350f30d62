/**
 * The link 'Zoeken' in the header opens a box over the page. The box is fetched at the first sign that somebody goes for
 * it: a page that has a box of its own never needs it. Without this, or with a key for a new tab, it is a link as ever.
 */
import type { ZoekVenster } from './zoek-venster.ts';
import { inNieuwVenster } from './zoeken/dom.ts';

type Venster = HTMLElement & Pick<ZoekVenster, 'open'>;

export function volgZoeklink(): void {
  const { basis = '/', zoekvenster = '' } = document.documentElement.dataset;
  const koppeling = document.querySelector<HTMLAnchorElement>(`.kop a[href="${basis}zoeken/"]`);
  if (!koppeling) return;
  const eigen = document.querySelector<HTMLInputElement>('main .zoekvak input[name="q"]');
  const haal = () => import(/* @vite-ignore */ zoekvenster) as Promise<unknown>;
  if (!eigen) {
    koppeling.setAttribute('aria-haspopup', 'dialog');
    koppeling.addEventListener('pointerenter', () => void haal().catch(() => undefined), { once: true });
  }
  koppeling.addEventListener('click', (gebeurtenis) => {
    if (inNieuwVenster(gebeurtenis)) return;
    gebeurtenis.preventDefault();
    // On a narrow screen the link stands in the menu; once that is closed, the focus comes back to its button.
    koppeling.closest<HTMLElement>('[popover]:popover-open')?.hidePopover();
    if (eigen) eigen.focus();
    else
      haal().then(
        () => venster().open(koppeling.href),
        () => location.assign(koppeling.href),
      );
  });
}

function venster(): Venster {
  const vak = document.querySelector<Venster>('zoek-venster') ?? (document.createElement('zoek-venster') as Venster);
  if (!vak.isConnected) document.querySelector('.kop')?.append(vak);
  return vak;
}
