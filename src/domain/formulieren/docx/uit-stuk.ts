/** From what a tool has to say to a document: the same headings and tables as on paper, and pictures where the tool has one. */
import type { Blok, Stuk } from '../../gereedschap/document.ts';
import type { Document, Onderdeel } from './document.ts';

/** A picture as bytes, and how wide it stands on the page. */
export interface Beeld {
  png: Uint8Array;
  breedteCm: number;
  hoogteCm: number;
}

/** As wide as the text, unless it would then be too high for a page. */
export function opBladzijde(breed: number, hoog: number): Pick<Beeld, 'breedteCm' | 'hoogteCm'> {
  const maat = Math.min(17 / breed, 20 / hoog);
  return { breedteCm: breed * maat, hoogteCm: hoog * maat };
}

/** `datum` is ISO; a picture that is not in `beelden` is left out. */
export function documentUitStuk(stuk: Stuk, datum: string, beelden: Readonly<Record<string, Beeld>> = {}): Document {
  return {
    titel: stuk.titel,
    ondertitel: stuk.ondertitel,
    onderwerp: `${stuk.titel}: ${stuk.ondertitel}`,
    trefwoorden: 'zorg in onderwijstijd',
    datum,
    sjabloon: 'stuk',
    versie: 1,
    liggend: false,
    eigen: { koptekst: '', voettekst: `${stuk.titel} · ${stuk.ondertitel}` },
    onderdelen: [
      { soort: 'alinea', tekst: stuk.regel, stijl: 'Regel' },
      ...stuk.blokken.flatMap((blok) => onderdeel(blok, stuk, beelden)),
      { soort: 'alinea', tekst: stuk.slot, stijl: 'Slot' },
    ],
  };
}

function onderdeel(blok: Blok, stuk: Stuk, beelden: Readonly<Record<string, Beeld>>): Onderdeel[] {
  switch (blok.soort) {
    case 'kop':
      return [{ soort: 'kop', niveau: blok.niveau, tekst: blok.tekst }];
    case 'alinea':
      return [{ soort: 'alinea', tekst: blok.tekst, ...(blok.klein && { stijl: 'Klein' as const }) }];
    case 'lijst':
      return [{ soort: 'lijst', genummerd: false, punten: blok.punten }];
    case 'feiten':
      return [{ soort: 'feiten', titel: `Gegevens bij ${stuk.titel.charAt(0).toLowerCase()}${stuk.titel.slice(1)}`, paren: blok.paren }];
    case 'beeld': {
      const beeld = beelden[blok.naam];
      return beeld ? [{ soort: 'afbeelding', alt: blok.alt, ...beeld }] : [];
    }
    case 'tabel':
      return [
        {
          soort: 'leestabel',
          titel: blok.bijschrift,
          koppen: blok.koppen.map((tekst, nr) => ({ tekst, deel: blok.breedten?.[nr] ?? 1 })),
          rijen: blok.rijen,
          getallen: blok.getallen ?? [],
          som: blok.som ?? false,
        },
      ];
  }
}
