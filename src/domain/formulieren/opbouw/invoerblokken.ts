/** Blocks to fill in: fields below each other, big text boxes and tables. */
import type { BlokVan, Kolom } from '../../../schema/sjablonen.ts';
import { adres, kolomletter } from '../xlsx/adressen.ts';
import { opmaakVan, type Gegevens, type Rij } from '../waarden.ts';
import type { Bouwer } from './bouwer.ts';
import { celwaarde, soortwoord, validatie, type Lijsten } from './invoer.ts';
import { hoogteVoor, metOpmaak, uiterlijk } from './uiterlijk.ts';

/** Fields: name on the left, the box in the middle, help on the right. */
export function zetVelden(b: Bouwer, blok: BlokVan<'velden'>, gegevens: Gegevens, lijsten: Lijsten): void {
  const eindVak = b.tot(2, 30);
  for (const veld of blok.velden) {
    b.zet(1, veld.label, uiterlijk.label);
    const opmaak = opmaakVan(veld.soort, veld.opmaak);
    if (veld.formule !== undefined) {
      b.strook(2, eindVak, null, metOpmaak(uiterlijk.rekent, opmaak));
      b.zetFormule(2, veld.formule, metOpmaak(uiterlijk.rekent, opmaak));
      if (opmaak === 'tekst') b.blad.voorwaarden.push({ soort: 'letop', bereik: adres(2, b.rij), eerste: adres(2, b.rij) });
    } else {
      const stijl = {
        ...metOpmaak(uiterlijk.invoer, opmaak),
        horizontaal: 'left' as const,
        ...(veld.soort === 'tijd' ? { formaat: 'hh:mm' } : {}),
      };
      const waarde = celwaarde(gegevens.velden[`${blok.id}_${veld.id}`] ?? veld.standaard, veld.soort);
      b.strook(2, eindVak, waarde, stijl);
      const regel = validatie(adres(2, b.rij), veld.label, veld, lijsten);
      if (regel) b.blad.validaties.push(regel);
    }
    if (veld.uitleg && eindVak < b.breedste) b.strook(eindVak + 1, b.tot(eindVak + 1, 70), veld.uitleg, uiterlijk.hulp);
    b.hoogte(Math.max(22, hoogteVoor(veld.label, b.breedte(1, 1))), false);
    b.noem(`${blok.id}_${veld.id}`, 2, b.rij);
    b.rij++;
  }
}

/** Big boxes for text: the question above, the box below. */
export function zetVakken(b: Bouwer, blok: BlokVan<'vakken'>, gegevens: Gegevens): void {
  const eind = b.tot(1, 120);
  for (const vak of blok.vakken) {
    b.strook(1, eind, vak.uitleg ? `${vak.label} (${vak.uitleg})` : vak.label, uiterlijk.label);
    b.rij++;
    const tekst = gegevens.velden[`${blok.id}_${vak.id}`] ?? null;
    b.strook(1, eind, tekst, { ...uiterlijk.invoer, verticaal: 'top', horizontaal: 'left' });
    b.hoogte(Math.max(52, hoogteVoor(String(tekst ?? ''), b.breedte(1, eind))));
    b.noem(`${blok.id}_${vak.id}`, 1, b.rij);
    b.rij += 2;
  }
}

/** A table to fill in, with a real header row. Gives the row of the headers. */
export function zetTabel(b: Bouwer, blok: BlokVan<'tabel'>, rijen: Rij[], lijsten: Lijsten): number {
  blok.kolommen.forEach((kolom, k) => b.zet(k + 1, soortwoord(kolom), uiterlijk.soort));
  b.rij++;
  const kopRij = b.rij;
  blok.kolommen.forEach((kolom, k) =>
    b.zet(k + 1, kolom.kop, {
      ...uiterlijk.tabelkop,
      ...(opmaakVan(kolom.soort, kolom.opmaak) === 'tekst' ? {} : { horizontaal: 'center', inspring: 0 }),
    }),
  );
  b.hoogte(Math.max(32, ...blok.kolommen.map((kolom, k) => hoogteVoor(kolom.kop, (b.blad.breedtes[k] ?? 10) * 0.86 - 2))));
  const aantal = rijen.length > blok.rijen ? rijen.length + 20 : blok.rijen;
  const [eerste, laatste] = [kopRij + 1, kopRij + aantal];
  for (let nr = 0; nr < aantal; nr++) {
    b.rij = eerste + nr;
    const rij = rijen[nr];
    const hoogtes = blok.kolommen.map((kolom, k) => zetCel(b, k + 1, kolom, blok.kolommen, rij));
    b.hoogte(Math.max(20, ...hoogtes), false);
  }
  b.rij = laatste + 1;
  blok.kolommen.forEach((kolom, k) => afronden(b, blok.id, kolom, k + 1, eerste, laatste, lijsten));
  b.blad.tabellen.push({
    naam: `Tabel_${blok.id}`,
    bereik: `A${kopRij}:${adres(blok.kolommen.length, laatste)}`,
    koppen: blok.kolommen.map((kolom) => kolom.kop),
  });
  if (blok.totalen.length > 0) zetTotalen(b, blok, eerste, laatste);
  return kopRij;
}

function zetCel(b: Bouwer, k: number, kolom: Kolom, kolommen: readonly Kolom[], rij: Rij | undefined): number {
  const opmaak = opmaakVan(kolom.soort, kolom.opmaak);
  if (kolom.formule !== undefined) {
    b.zetFormule(k, inRij(kolom.formule, kolommen, b.rij), metOpmaak(uiterlijk.rekent, opmaak));
    return 0;
  }
  const waarde = celwaarde(rij?.[kolom.id], kolom.soort);
  const stijl = metOpmaak(kolom.vast && waarde !== null ? uiterlijk.gegeven : uiterlijk.invoer, opmaak);
  b.zet(k, waarde, kolom.soort === 'tijd' ? { ...stijl, formaat: 'hh:mm', horizontaal: 'right' } : stijl);
  return typeof waarde === 'string' ? hoogteVoor(waarde, b.blad.breedtes[k - 1] ?? 10) : 0;
}

/** `[uren]*2` becomes `$F12*2`. */
export function inRij(formule: string, kolommen: readonly Pick<Kolom, 'id'>[], rij: number): string {
  return formule.replace(/\[([a-z0-9]+)\]/g, (_, naam: string) => {
    const k = kolommen.findIndex((kolom) => kolom.id === naam);
    if (k < 0) throw new Error(`kolom '${naam}' in formule ${formule} bestaat niet`);
    return `$${kolomletter(k + 1)}${rij}`;
  });
}

function afronden(b: Bouwer, tabel: string, kolom: Kolom, k: number, eerste: number, laatste: number, lijsten: Lijsten): void {
  b.noem(`${tabel}_${kolom.id}`, k, eerste, laatste);
  if (kolom.verborgen) b.blad.verborgen.add(k);
  const bereik = `${adres(k, eerste)}:${adres(k, laatste)}`;
  if (kolom.formule === undefined && !kolom.vast) {
    const regel = validatie(bereik, kolom.kop, kolom, lijsten);
    if (regel) b.blad.validaties.push(regel);
  }
  if (kolom.balk) b.blad.voorwaarden.push({ soort: 'balk', bereik });
  else if (kolom.formule !== undefined && opmaakVan(kolom.soort, kolom.opmaak) === 'tekst')
    b.blad.voorwaarden.push({ soort: 'letop', bereik, eerste: adres(k, eerste) });
}

function zetTotalen(b: Bouwer, blok: BlokVan<'tabel'>, eerste: number, laatste: number): void {
  blok.kolommen.forEach((kolom, k) => {
    if (k === 0) b.zet(1, 'Samen', uiterlijk.totaal);
    else if (!blok.totalen.includes(kolom.id)) b.zet(k + 1, null, uiterlijk.totaal);
    else {
      b.zetFormule(
        k + 1,
        `SUM(${adres(k + 1, eerste)}:${adres(k + 1, laatste)})`,
        metOpmaak(uiterlijk.totaal, opmaakVan(kolom.soort, kolom.opmaak)),
      );
      b.noem(`${blok.id}_${kolom.id}_totaal`, k + 1, b.rij);
    }
  });
  b.hoogte(22);
  b.rij++;
}
