/** Check `taal`: spelling, length of sentences, readability, forbidden words and English that was left behind. */
import { lijktOp, type Melding } from '../../../domain/meldingen.ts';
import { meetLeesbaarheid, type Leesbaarheid } from '../../../domain/taal/leesbaarheid.ts';
import { engelsIn, verbodenIn } from '../../../domain/taal/verboden.ts';
import { BREUK } from '../../../domain/taal/woorden.ts';
import type { Inhoud, Item } from '../lees.ts';
import { stukkenVanInhoud, type Stuk } from './lopende-tekst.ts';
import { teSpellen, type Spelling } from './spelling.ts';
import { tabel } from '../../../domain/tabel.ts';
import { nietsGevonden, type Uitslag } from './verslag.ts';

/** Limits of the language check. */
export const grenzen = { gemiddeld: 16, zin: 30, aandacht: 26, hoofdstuk: 50, ouders: 65 };

/** All text of the content, translations left out, against the rules for plain Dutch. */
export function controleerTaal(inhoud: Inhoud, spelling: Spelling): Uitslag {
  const stukken = stukkenVanInhoud(inhoud);
  const perBlad = new Map<Item, Stuk[]>();
  for (const stuk of stukken)
    if (stuk.item.bestand.endsWith('.mdx') && stuk.soort !== 'veld') perBlad.set(stuk.item, [...(perBlad.get(stuk.item) ?? []), stuk]);

  const goed = new Set(stukken.flatMap(({ eigen }) => teSpellen(eigen)).filter((woord) => spelling.goed(woord)));
  const fouten: Melding[] = stukken.flatMap((stuk) => [...spelfouten(stuk, spelling, goed), ...woordkeus(stuk)]);
  const aandacht: Melding[] = [];
  const rijen: (string | number)[][] = [];
  for (const [item, delen] of perBlad) {
    const blokken = delen.filter(({ soort }) => soort === 'alinea' || soort === 'punt');
    if (blokken.length === 0) {
      fouten.push(nietsGevonden(item.bestand, 'geen lopende tekst'));
      continue;
    }
    const maat = meetLeesbaarheid(blokken.map(({ tekst }) => tekst));
    rijen.push([
      item.bestand.replace('content/', ''),
      maat.woorden,
      maat.zinnen,
      komma(maat.zinslengte),
      komma(maat.score),
      maat.lang[0]?.woorden ?? '',
    ]);
    fouten.push(...overGrens(item, maat));
    aandacht.push(...langeZinnen(item, blokken, maat));
  }
  for (const stuk of stukken.filter(({ soort }) => soort === 'veld')) {
    for (const { woorden, zin } of lang(stuk.tekst)) aandacht.push(langeZin(stuk, woorden, zin));
  }
  if (perBlad.size === 0) fouten.push(nietsGevonden('content', 'geen tekst'));
  const teLang = (melding: Melding) => Number(/^heeft een zin van (\d+)/.exec(melding.wat)?.[1] ?? 0) > grenzen.zin;
  fouten.push(...aandacht.filter(teLang));
  return {
    naam: 'taal',
    fouten: opVolgorde(fouten),
    aandacht: opVolgorde(aandacht.filter((melding) => !teLang(melding))),
    tabellen: [tabel(['pagina', 'woorden', 'zinnen', 'per zin', 'Flesch-Douma', 'langste zin'], rijen)],
    samenvatting: `${perBlad.size} pagina's en ${stukken.length} stukken tekst nagekeken; gemiddeld ${komma(
      rijen.reduce((som, rij) => som + Number(rij[1]), 0) /
        Math.max(
          1,
          rijen.reduce((som, rij) => som + Number(rij[2]), 0),
        ),
    )} woorden per zin.`,
  };
}

/** `bekend` are the right words of the whole content: what was meant probably stands there. */
function spelfouten(stuk: Stuk, spelling: Spelling, bekend: Set<string>): Melding[] {
  const fout = new Set(teSpellen(stuk.eigen.replaceAll(BREUK, ' ')).filter((woord) => !spelling.goed(woord)));
  return [...fout].map((woord) => {
    const beter = lijktOp(woord, bekend);
    return op(
      stuk,
      `heeft een onbekend woord: '${woord}'`,
      `${beter ? `Bedoelde je '${beter}'? ` : ''}Is het woord goed? Zet het dan in tests/fixtures/woorden.txt.`,
    );
  });
}

function woordkeus(stuk: Stuk): Melding[] {
  return [
    ...verbodenIn(stuk.eigen).map(({ gevonden, liever }) => op(stuk, `gebruikt '${gevonden}'`, `Liever: ${liever}.`)),
    ...[...new Set(engelsIn(stuk.eigen))].map((woord) =>
      op(stuk, `heeft een Engels woord: '${woord}'`, 'Schrijf het in het Nederlands; een titel staat in <Titel>.'),
    ),
  ];
}

function overGrens({ collectie, bestand }: Item, maat: Leesbaarheid): Melding[] {
  const nodig = collectie === 'hoofdstukken' ? grenzen.hoofdstuk : collectie === 'ouders' ? grenzen.ouders : 0;
  const uit: Melding[] = [];
  if (maat.zinslengte > grenzen.gemiddeld)
    uit.push({
      bestand,
      veld: '',
      wat: `heeft zinnen van gemiddeld ${komma(maat.zinslengte)} woorden; ${grenzen.gemiddeld} is het meeste, 12 het doel`,
      doe: 'Knip de langste zinnen in tweeën.',
    });
  if (maat.score < nodig)
    uit.push({
      bestand,
      veld: '',
      wat: `heeft Flesch-Douma ${komma(maat.score)}; minstens ${nodig} is nodig`,
      doe: 'Gebruik kortere woorden en werkwoorden in plaats van woorden op -ing en -atie.',
    });
  return uit;
}

function langeZinnen(item: Item, blokken: Stuk[], { lang: zinnen }: Leesbaarheid): Melding[] {
  return zinnen.map(({ woorden, zin }) => langeZin(blokken.find(({ tekst }) => tekst.includes(zin)) ?? { item, veld: '' }, woorden, zin));
}

function lang(tekst: string): Leesbaarheid['lang'] {
  return /\p{L}/u.test(tekst) ? meetLeesbaarheid([tekst]).lang : [];
}

function langeZin(stuk: Pick<Stuk, 'item' | 'veld' | 'regel'>, woorden: number, zin: string): Melding {
  return op(stuk, `heeft een zin van ${woorden} woorden: '${zin}'`, 'Knip de zin in tweeën.');
}

function op({ item, veld, regel }: Pick<Stuk, 'item' | 'veld' | 'regel'>, wat: string, doe: string): Melding {
  return { bestand: item.bestand, veld, ...(regel === undefined ? {} : { regel }), wat, doe };
}

function opVolgorde(meldingen: Melding[]): Melding[] {
  return meldingen.sort((a, b) => a.bestand.localeCompare(b.bestand) || (a.regel ?? 0) - (b.regel ?? 0));
}

function komma(getal: number): string {
  return getal.toFixed(1).replace('.', ',');
}
