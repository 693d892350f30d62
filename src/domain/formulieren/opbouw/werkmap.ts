/** From definition and data to a workbook, with all formulas worked out. Works the same in Node and in the browser. */
import type { Blad, Blok, XlsxSjabloon } from '../../../schema/sjablonen.ts';
import { rekenUit } from '../formule/reken.ts';
import { banierVoorbeeld } from '../vaste-teksten.ts';
import { leesRegels, type Gegevens, type Rij } from '../waarden.ts';
import { adres } from '../xlsx/adressen.ts';
import { leegBlad, type Werkmap } from '../xlsx/werkmap.ts';
import { laatsteOpPapier, zetAfdrukwaarschuwing } from './afdruk.ts';
import { Bouwer } from './bouwer.ts';
import type { Lijsten } from './invoer.ts';
import { zetTabel, zetVakken, zetVelden } from './invoerblokken.ts';
import { zetKengetallen, zetKruistabel, zetOverzicht } from './rekenblokken.ts';
import { zetLijsten, zetUitleg } from './vaste-bladen.ts';
import { breedtesVan } from './breedtes.ts';

export interface Opties {
  /** Shared lists of choices; those of the template itself come on top. */
  lijsten: Lijsten;
  /** Address of the page of the tool. */
  adres: string;
  /** True for the filled example: a line on every sheet says so. */
  voorbeeld?: boolean;
  /** Choices that the user added to a list. */
  eigenKeuzes?: Record<string, string[]>;
}

const LEGENDA = 'Witte vakken vul je in. Blauwgroene vakken rekenen zelf en zitten op slot.';

/** The workbook of a template, filled with data. */
export function werkmapUitSjabloon(sjabloon: XlsxSjabloon, gegevens: Gegevens, opties: Opties): Werkmap {
  const lijsten = gebruikteLijsten(sjabloon, opties.lijsten);
  const werkmap: Werkmap = {
    titel: opties.voorbeeld ? `${sjabloon.titel} (ingevuld voorbeeld)` : sjabloon.titel,
    onderwerp: sjabloon.omschrijving,
    trefwoorden: 'zorg in onderwijstijd',
    datum: sjabloon.bijgewerkt,
    sjabloon: sjabloon.id,
    versie: sjabloon.versie,
    bladen: [],
    namen: new Map(),
  };
  const banier = opties.voorbeeld ? banierVoorbeeld(sjabloon) : undefined;
  zetUitleg(werkmap, sjabloon, banier, opties.adres);
  for (const blad of sjabloon.bladen) zetBlad(werkmap, sjabloon, blad, gegevens, lijsten, banier);
  if (Object.keys(lijsten).length > 0) zetLijsten(werkmap, lijsten, opties.eigenKeuzes ?? {}, sjabloon.titel);
  rekenUit(werkmap);
  return werkmap;
}

/** Lists that the sheets use, in order of first use. */
export function gebruikteLijsten(sjabloon: XlsxSjabloon, gedeeld: Lijsten): Lijsten {
  const alle: Lijsten = { ...gedeeld, ...sjabloon.lijsten };
  const namen = sjabloon.bladen.flatMap((blad) => blad.blokken.flatMap(lijstenVan));
  return Object.fromEntries(
    [...new Set(namen)].map((naam) => {
      const lijst = alle[naam];
      if (!lijst) throw new Error(`de keuzelijst '${naam}' bestaat niet`);
      return [naam, lijst];
    }),
  );
}

function lijstenVan(blok: Blok): string[] {
  const vakken =
    blok.soort === 'velden'
      ? blok.velden
      : blok.soort === 'tabel'
        ? blok.kolommen
        : blok.soort === 'kruistabel'
          ? [blok.rijen, blok.kolommen]
          : blok.soort === 'overzicht'
            ? [blok.rijen]
            : [];
  return vakken.flatMap((vak) => (vak.lijst ? [vak.lijst] : []));
}

/** Rows of a table: what the user filled in, else what the template begins with. */
export function rijenVan(blok: Extract<Blok, { soort: 'tabel' }>, gegevens: Gegevens): Rij[] {
  return gegevens.tabellen[blok.id] ?? (blok.begin ? leesRegels(blok.begin, blok.kolommen) : []);
}

function zetBlad(
  werkmap: Werkmap,
  sjabloon: XlsxSjabloon,
  ontwerp: Blad,
  gegevens: Gegevens,
  lijsten: Lijsten,
  banier: string | undefined,
): void {
  const blad = leegBlad(ontwerp.naam, breedtesVan(ontwerp, lijsten));
  blad.liggend = ontwerp.liggend;
  blad.tabkleur = ontwerp.delen ? '1D5C33' : '0A4F5C';
  blad.voettekst = `${sjabloon.titel} · ${ontwerp.naam} · Leidraad Zorg in Onderwijstijd · CC BY 4.0`;
  werkmap.bladen.push(blad);
  const b = new Bouwer(werkmap, blad);
  const invullen = ontwerp.blokken.some((blok) => blok.soort === 'velden' || blok.soort === 'tabel' || blok.soort === 'vakken');
  b.hoofd(ontwerp.titel, ontwerp.inleiding, invullen ? LEGENDA : undefined, banier);
  let opPapier = 0;
  for (const blok of ontwerp.blokken) {
    b.blokkop(blok.kop, blok.uitleg);
    if (blok.soort === 'velden') zetVelden(b, blok, gegevens, lijsten);
    else if (blok.soort === 'vakken') zetVakken(b, blok, gegevens);
    else if (blok.soort === 'overzicht') zetOverzicht(b, blok, lijsten);
    else if (blok.soort === 'kruistabel') zetKruistabel(b, blok, lijsten);
    else if (blok.soort === 'kengetallen') zetKengetallen(b, blok);
    else {
      const rijen = rijenVan(blok, gegevens);
      const boven = b.rij - 1;
      const kopRij = zetTabel(b, blok, rijen, lijsten);
      // One long table: its header stays in view and is repeated in print.
      if (ontwerp.blokken.at(-1) === blok && ontwerp.blokken.filter((ander) => ander.soort === 'tabel').length === 1)
        blad.titelrij = kopRij;
      if (ontwerp.blokken.length === 1) blad.bevries = kopRij;
      if (ontwerp.blokken.length === 1 && blok.totalen.length === 0) {
        const laatste = b.rij - 1;
        opPapier = laatsteOpPapier(b.breedte(1, b.breedste), rijen.length, kopRij + 1, laatste);
        if (opPapier < laatste) zetAfdrukwaarschuwing(b, blok, boven, opPapier, laatste);
      }
    }
    b.rij += 1;
  }
  blad.afdruk = `A1:${adres(b.breedste, opPapier || b.rij)}`;
  // A narrow sheet stands upright; what is sent to others fits on one page when it can.
  if (b.breedte(1, b.breedste) <= 105) blad.liggend = false;
  blad.opEenBladzijde = ontwerp.delen && b.rij <= (blad.liggend ? 34 : 62);
}
