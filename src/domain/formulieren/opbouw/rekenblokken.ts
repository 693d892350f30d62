/** Blocks that work themselves out: overviews, pivots made of formulas, and key figures. Small counts are shielded here. */
import type { BlokVan, Opmaak, Reeks } from '../../../schema/sjablonen.ts';
import { adres, kolomletter } from '../xlsx/adressen.ts';
import type { Bouwer } from './bouwer.ts';
import type { Lijsten } from './invoer.ts';
import { hoogteVoor, metOpmaak, uiterlijk } from './uiterlijk.ts';

/** `IF(AND(n>0,n<5),"<5",…)`: shows `uitkomst` unless the count is 1 to 4. */
export const afgeschermd = (telling: string, uitkomst: string): string => `IF(AND(${telling}>0,${telling}<5),"<5",${uitkomst})`;

interface Kop {
  tekst?: string;
  formule?: string;
}

/** The names of the rows or columns: fixed texts, or formulas that follow what the user fills in. */
export function koppenVan(reeks: Reeks, lijsten: Lijsten): Kop[] {
  const lijst = reeks.lijst ? lijsten[reeks.lijst] : undefined;
  if (lijst) {
    const eigen = Array.from({ length: lijst.aanvullen }, (_, nr) => haal(`lijst_${reeks.lijst}`, lijst.waarden.length + nr + 1));
    return [...lijst.waarden.map((tekst) => ({ tekst })), ...eigen];
  }
  return Array.from({ length: reeks.aantal ?? 10 }, (_, nr) => haal(reeks.uit ?? '', nr + 1));
}
const haal = (naam: string, nr: number): Kop => ({ formule: `IF(INDEX(${naam},${nr})="","",INDEX(${naam},${nr}))` });

interface Rekenkolom {
  kop: Kop;
  formule: string;
  opmaak: Opmaak;
  balk?: boolean;
  optellen?: boolean;
  telling?: string | undefined;
}
interface Rooster {
  id: string;
  rijen: Reeks;
  kolommen: Rekenkolom[];
  totaal: boolean;
  rijtotaal: boolean;
  afscherming: boolean;
}

/** Header row, one row per name, and totals: the shape that overview and pivot share. */
function zetRooster(b: Bouwer, { id, rijen, kolommen, totaal, rijtotaal, afscherming }: Rooster, lijsten: Lijsten): void {
  const koppen = koppenVan(rijen, lijsten);
  const alles = rijtotaal ? [...kolommen, { kop: { tekst: 'Samen' }, formule: '', opmaak: kolommen[0]?.opmaak ?? 'geheel' }] : kolommen;
  const kopRij = zetKoppen(b, rijen.kop, alles);
  // Names that the user fills in leave empty rows below: then the totals come first.
  const boven = totaal && koppen.some((kop) => kop.formule);
  const eerste = kopRij + (boven ? 2 : 1);
  const laatste = eerste + koppen.length - 1;
  if (boven) zetSom(b, alles, kopRij + 1, eerste, laatste, afscherming);
  koppen.forEach((kop, nr) => {
    b.rij = eerste + nr;
    if (kop.formule) b.zetFormule(1, kop.formule, uiterlijk.kaal);
    else b.zet(1, kop.tekst ?? '', uiterlijk.rijkop);
    b.hoogte(Math.max(19, hoogteVoor(kop.tekst ?? '', b.breedte(1, 1))), kop.formule === undefined);
    alles.forEach((kolom, k) => {
      const isTotaal = rijtotaal && k === kolommen.length;
      const formule = isTotaal ? `SUM(${adres(2, b.rij)}:${adres(kolommen.length + 1, b.rij)})` : celformule(kolom, b.rij, k + 2, kopRij);
      const leeg = [kop.formule ? `$A${b.rij}=""` : '', kolom.kop.formule ? `${kolomletter(k + 2)}$${kopRij}=""` : ''].filter(Boolean);
      const stijl = kop.formule ? uiterlijk.kaal : isTotaal ? uiterlijk.totaal : uiterlijk.rekent;
      b.zetFormule(
        k + 2,
        leeg.length === 0 ? formule : `IF(${leeg.length === 2 ? `OR(${leeg.join(',')})` : leeg[0]},"",${formule})`,
        metOpmaak(stijl, kolom.opmaak, true),
      );
    });
  });
  b.rij = laatste + 1;
  if (koppen.some((kop) => kop.formule)) {
    b.blad.voorwaarden.push(
      { soort: 'gevulderijkop', bereik: `A${eerste}:A${laatste}`, eerste: `$A${eerste}` },
      { soort: 'gevuld', bereik: `B${eerste}:${adres(alles.length + 1, laatste)}`, eerste: `$A${eerste}` },
    );
  }
  alles.forEach((kolom, k) => {
    const bereik = `${adres(k + 2, eerste)}:${adres(k + 2, laatste)}`;
    if (kolom.opmaak === 'tekst') b.blad.voorwaarden.push({ soort: 'letop', bereik, eerste: adres(k + 2, eerste) });
    if (kolom.balk || (rijtotaal && k === kolommen.length && !afscherming)) b.blad.voorwaarden.push({ soort: 'balk', bereik });
    b.noem(`${id}_k${k + 1}`, k + 2, eerste, laatste);
  });
  if (totaal && !boven) zetSom(b, alles, b.rij++, eerste, laatste, afscherming);
}

function zetKoppen(b: Bouwer, rijkop: string, alles: Rekenkolom[]): number {
  b.zet(1, rijkop, uiterlijk.tabelkop);
  const stijl = { ...uiterlijk.tabelkop, horizontaal: 'center' as const, inspring: 0 };
  alles.forEach(({ kop }, k) => {
    if (kop.formule) b.zetFormule(k + 2, kop.formule, stijl);
    else b.zet(k + 2, kop.tekst ?? '', stijl);
  });
  b.hoogte(Math.max(32, ...alles.map(({ kop }, k) => hoogteVoor(kop.tekst ?? 'Een naam', (b.blad.breedtes[k + 1] ?? 12) * 0.86))));
  return b.rij;
}

function zetSom(b: Bouwer, alles: Rekenkolom[], rij: number, eerste: number, laatste: number, afscherming: boolean): void {
  b.zet(1, afscherming ? 'Samen (zonder wat is afgeschermd)' : 'Samen', uiterlijk.totaal, rij);
  alles.forEach((kolom, k) => {
    if (kolom.opmaak === 'tekst' || kolom.opmaak === 'procent' || kolom.optellen === false) b.zet(k + 2, null, uiterlijk.totaal, rij);
    else b.zetFormule(k + 2, `SUM(${adres(k + 2, eerste)}:${adres(k + 2, laatste)})`, metOpmaak(uiterlijk.totaal, kolom.opmaak, true), rij);
  });
  b.blad.hoogtes.set(rij, 22);
  b.blad.vasteHoogte.add(rij);
}

function celformule(kolom: Rekenkolom, rij: number, k: number, kopRij: number): string {
  const vul = (formule: string) => formule.replaceAll('{rij}', `$A${rij}`).replaceAll('{kolom}', `${kolomletter(k)}$${kopRij}`);
  return kolom.telling ? afgeschermd(vul(kolom.telling), vul(kolom.formule)) : vul(kolom.formule);
}

/** One row per choice, with formulas. */
export function zetOverzicht(b: Bouwer, blok: BlokVan<'overzicht'>, lijsten: Lijsten): void {
  zetRooster(
    b,
    {
      id: blok.id,
      rijen: blok.rijen,
      kolommen: blok.kolommen.map((k) => ({ ...k, kop: { tekst: k.kop }, telling: blok.telling })),
      totaal: blok.totaal,
      rijtotaal: false,
      afscherming: blok.telling !== undefined,
    },
    lijsten,
  );
}

/** A pivot: rows × columns, the same formula everywhere. */
export function zetKruistabel(b: Bouwer, blok: BlokVan<'kruistabel'>, lijsten: Lijsten): void {
  const kolommen = koppenVan(blok.kolommen, lijsten).map((kop) => ({
    kop,
    formule: blok.formule,
    opmaak: blok.opmaak,
    telling: blok.afschermen ? blok.formule : undefined,
  }));
  zetRooster(
    b,
    {
      id: blok.id,
      rijen: blok.rijen,
      kolommen,
      totaal: blok.totaal,
      rijtotaal: blok.totaal && blok.rijtotaal,
      afscherming: blok.afschermen,
    },
    lijsten,
  );
}

/** Key figures: what it is, the result, what it means. */
export function zetKengetallen(b: Bouwer, blok: BlokVan<'kengetallen'>): void {
  const eind = b.tot(2, 18);
  for (const regel of blok.regels) {
    b.zet(1, regel.label, uiterlijk.label);
    const stijl = { ...metOpmaak(uiterlijk.totaal, regel.opmaak), wikkel: regel.opmaak === 'tekst' };
    b.strook(2, eind, null, stijl);
    b.zetFormule(2, regel.formule, stijl);
    if (regel.opmaak === 'tekst') b.blad.voorwaarden.push({ soort: 'letop', bereik: adres(2, b.rij), eerste: adres(2, b.rij) });
    if (regel.uitleg && eind < b.breedste) b.strook(eind + 1, b.tot(eind + 1, 70), regel.uitleg, uiterlijk.hulp);
    b.hoogte(Math.max(22, hoogteVoor(regel.label, b.breedte(1, 1))));
    b.noem(`${blok.id}_${regel.id}`, 2, b.rij);
    b.rij++;
  }
}
