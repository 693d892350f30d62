/** Tables that are there to be read: facts, and rows with numbers on the right and a total below. */
import type { Onderdeel } from './document.ts';
import { alinea, loop, tabel, type TabelCel } from './wml.ts';

/** A longer row may break over two pages. */
const langeRij = 600;
/** A table of at most so many rows stays on one page; of a longer one the header and the total are not left alone. */
const kort = 14;

/** Text of a cell; every line a paragraph. */
function celinhoud(tekst: string, stijl: string, { rechts = false, samen = false } = {}): string {
  const opmaak = `${samen ? '<w:keepNext/>' : ''}${rechts ? '<w:jc w:val="right"/>' : ''}`;
  return tekst
    .split('\n')
    .map((regel) => alinea(loop(regel), stijl, opmaak))
    .join('');
}

/** Names in bold on the left, what they say on the right. */
export function feitenXml({ titel, paren }: Extract<Onderdeel, { soort: 'feiten' }>, breedte: number): string {
  const links = Math.round(breedte * 0.26);
  return tabel(
    titel,
    paren.map(([naam, waarde], nr) => {
      const samen = nr === 0 && paren.length > 1;
      return {
        breekt: waarde.length > langeRij,
        cellen: [
          { inhoud: celinhoud(naam, 'Leescelvet', { samen }), breedte: links },
          { inhoud: celinhoud(waarde, 'Leescel', { samen }), breedte: breedte - links },
        ],
      };
    }),
    true,
    true,
  );
}

/** A caption, a header row that comes back on every page, and the rows. */
export function leestabelXml({ titel, koppen, rijen, getallen, som }: Extract<Onderdeel, { soort: 'leestabel' }>, breedte: number): string {
  const delen = koppen.reduce((samen, kop) => samen + kop.deel, 0);
  const breedtes = koppen.map((kop) => Math.floor((breedte * kop.deel) / delen));
  const laatste = rijen.length - 1;
  const blijftBij = (plek: number) => plek < laatste && (rijen.length <= kort || plek === 0 || (som && plek === laatste - 1));
  const cel = (tekst: string, nr: number, stijl: string, samen: boolean): TabelCel => ({
    inhoud: celinhoud(tekst, stijl, { rechts: getallen.includes(nr), samen }),
    breedte: breedtes[nr] ?? 1000,
  });
  return (
    alinea(loop(titel), 'Caption') +
    tabel(
      titel,
      [
        { kop: true, cellen: koppen.map((kop, nr) => cel(kop.tekst, nr, 'Leeskop', true)) },
        ...rijen.map((rij, plek) => ({
          breekt: rij.join('').length > langeRij,
          cellen: rij.map((tekst, nr) => cel(tekst, nr, som && plek === laatste ? 'Leescelvet' : 'Leescel', blijftBij(plek))),
        })),
      ],
      false,
      true,
    )
  );
}
