/** Rule: the search index holds exactly the pages that ask to be found. */
import { gunzipSync } from 'node:zlib';
import type { Controle, Fout } from './controle.ts';

export const zoekindex: Controle = {
  naam: 'zoekindex',
  eis: 'Elke pagina die gevonden wil worden staat in de zoekindex, en elk zoekresultaat bestaat.',
  controleer: (site) => {
    const verwacht = site.paginas.filter(({ document }) => document.querySelector('[data-pagefind-body]') !== null).map(({ pad }) => pad);
    const gevonden = [...site.bestanden].filter((pad) => pad.endsWith('.pf_fragment')).map((pad) => adresIn(site.lees(pad)));
    const index = new Set(gevonden);
    const bestaand = (adres: string) => site.paginaOp(adres.replace(/[?#].*$/, '')) !== undefined || site.bestanden.has(adres);
    const fouten: Fout[] = [
      ...verwacht.filter((pad) => !index.has(pad)).map((pad) => ({ pad, wat: 'ontbreekt in de zoekindex' })),
      ...[...index]
        .filter((adres) => !bestaand(adres))
        .map((adres) => ({ pad: '/pagefind/', wat: `bevat ${adres}, maar dat bestaat niet` })),
    ];
    if (gevonden.length === 0) fouten.push({ pad: '/pagefind/', wat: 'bevat geen enkele pagina' });
    return { bekeken: verwacht.length, fouten };
  },
};

/** The address in one fragment of the index (compressed JSON behind the word 'pagefind_dcd'). */
function adresIn(fragment: Buffer): string {
  const tekst = gunzipSync(fragment).toString('utf8');
  return (JSON.parse(tekst.slice(tekst.indexOf('{'))) as { url: string }).url;
}
