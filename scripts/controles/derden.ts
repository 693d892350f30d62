/** Rule: a page fetches nothing from another host; scripts and styles name only hosts we have a reason for. */
import { doel } from '../lib/gebouwd.ts';
import type { Controle, Fout } from './controle.ts';

/** What a browser fetches by itself. A link that a reader follows may lead anywhere. */
const opgehaald =
  'img[src], script[src], iframe[src], source[src], audio[src], video[src], embed[src], object[data], use[href], link[rel~="stylesheet"], link[rel~="preload"], link[rel~="modulepreload"], link[rel~="icon"], link[rel~="manifest"], link[rel~="preconnect"], link[rel~="dns-prefetch"], form[action]';

/** Hosts that scripts and styles may name, each with its reason. */
const magGenoemd: { host: RegExp; reden: string }[] = [
  { host: /^www\.w3\.org$/, reden: 'naam van de SVG- en XHTML-naamruimte; wordt niet opgehaald' },
  { host: /^(service|api)\.pdok\.nl$/, reden: 'officiële grenzen van het Kadaster, alleen na een klik van de lezer' },
  { host: /^leafletjs\.com$/, reden: 'standaard naamsvermelding van Leaflet; een koppeling' },
  {
    host: /^schemas\.(openxmlformats\.org|microsoft\.com)$|^purl\.org$/,
    reden: 'namen van onderdelen in XLSX en DOCX; worden niet opgehaald',
  },
];

export const derden: Controle = {
  naam: 'derden',
  eis: 'Een pagina haalt niets op bij een andere site.',
  controleer: (site) => {
    let bekeken = 0;
    const fouten: Fout[] = [];
    for (const pagina of site.paginas) {
      for (const element of pagina.document.querySelectorAll(opgehaald)) {
        const adres = ['src', 'href', 'data', 'action'].map((naam) => element.getAttribute(naam)).find((waarde) => waarde !== null) ?? '';
        bekeken++;
        if (!adres.startsWith('data:') && doel(adres, pagina, site) === undefined)
          fouten.push({ pad: pagina.pad, wat: `<${element.localName}> haalt iets op bij ${adres}` });
      }
    }
    for (const bestand of [...site.bestanden].filter((pad) => /\.(css|m?js)$/.test(pad) && !pad.startsWith('/pagefind/'))) {
      bekeken++;
      const hosts = [
        ...site
          .lees(bestand)
          .toString('utf8')
          .matchAll(/https?:\/\/([a-z0-9.-]+\.[a-z]{2,})/g),
      ].map(([, host = '']) => host);
      for (const host of new Set(hosts))
        if (!magGenoemd.some(({ host: past }) => past.test(host))) fouten.push({ pad: bestand, wat: `noemt de site ${host}` });
    }
    return { bekeken, fouten };
  },
};
