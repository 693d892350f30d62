/** Fien, the persona in the presentation of the leidraad (8 October 2025), out of the examples of the two templates. */
import type { Gegevens, Waarde } from '../../formulieren/waarden.ts';
import { leesKaart, type Kaart } from './model.ts';

const tekst = (waarde: Waarde | undefined): string =>
  waarde === null || waarde === undefined ? '' : typeof waarde === 'number' ? String(waarde).replace('.', ',') : waarde;

/** What the source does not say stays empty. */
export function fien(persona: Gegevens, kosten: Gegevens): Kaart {
  const veld = (naam: string) => tekst(persona.velden[naam]);
  return leesKaart({
    naam: veld('kop_naam'),
    zin: veld('kop_zin'),
    onderwijs: veld('kop_onderwijs'),
    status: 'voorbeeld',
    wie: veld('wie_wie'),
    goed: veld('wie_goed'),
    vast: veld('wie_vast'),
    wil: veld('wie_wil'),
    conclusie: veld('nu_conclusie'),
    nodig: veld('nodig_nodig'),
    anders: veld('nodig_anders'),
    dag: (persona.tabellen['dag'] ?? []).map((rij) => ({
      deel: tekst(rij['deel']),
      wat: tekst(rij['wat']),
      wie: tekst(rij['wie']),
      uren: tekst(rij['uren']),
    })),
    periode: tekst(kosten.velden['persona_periode']),
    posten: (kosten.tabellen['posten'] ?? []).map((rij) => ({
      situatie: tekst(rij['situatie']),
      post: tekst(rij['post']),
      wat: tekst(rij['wat']),
      betaler: tekst(rij['betaler']),
      bron: tekst(rij['bron']),
      bedrag: tekst(Number(rij['aantal'] ?? 0) * Number(rij['prijs'] ?? 0)),
    })),
  });
}
