/** The sheets that every workbook has: the explanation in front and the lists of choices at the back. */
import type { XlsxSjabloon } from '../../../schema/sjablonen.ts';
import { PRIVACY, herkomst } from '../vaste-teksten.ts';
import type { Werkmap } from '../xlsx/werkmap.ts';
import { leegBlad } from '../xlsx/werkmap.ts';
import { Bouwer } from './bouwer.ts';
import type { Lijsten } from './invoer.ts';
import { uiterlijk } from './uiterlijk.ts';

/** Sheet 'Uitleg': purpose, steps, privacy, origin and licence. */
export function zetUitleg(werkmap: Werkmap, sjabloon: XlsxSjabloon, banier: string | undefined, adres: string): void {
  const blad = leegBlad('Uitleg', [30, 78, 22]);
  blad.tabkleur = 'D9432C';
  blad.liggend = false;
  werkmap.bladen.push(blad);
  const b = new Bouwer(werkmap, blad);
  b.hoofd(sjabloon.titel, sjabloon.uitleg.doel, undefined, banier);
  const regel = (label: string, tekst: string) => {
    b.zet(1, label, { ...uiterlijk.label, verticaal: 'top' });
    b.strook(2, 3, tekst, { ...uiterlijk.tekst, rand: 'rondom' });
    b.hoogte(22);
    b.rij++;
  };
  const blok = (kop: string, regels: [string, string][]) => {
    b.blokkop(kop, undefined);
    for (const [label, tekst] of regels) regel(label, tekst);
    b.rij++;
  };
  blok('Zo gebruik je dit formulier', [
    ['Wie vult het in', sjabloon.uitleg.wie],
    ['Hoeveel tijd', sjabloon.uitleg.tijd],
    ...sjabloon.uitleg.stappen.map((stap, nr): [string, string] => [`Stap ${nr + 1}`, stap]),
    ...sjabloon.uitleg.letOp.map((tekst): [string, string] => ['Let op', tekst]),
  ]);
  blok(
    'Privacy: geen namen van leerlingen',
    PRIVACY.map(({ kop, tekst }): [string, string] => [kop, tekst]),
  );
  b.blokkop('Wat staat waar', undefined);
  ['Tabblad', 'Wat je er doet', 'Mag buiten de school?'].forEach((kop, k) => b.zet(k + 1, kop, uiterlijk.tabelkop));
  b.hoogte(22);
  b.rij++;
  for (const ander of sjabloon.bladen) {
    b.zet(1, ander.naam, uiterlijk.rijkop);
    b.strook(2, 2, ander.inleiding, { ...uiterlijk.tekst, rand: 'rondom' });
    b.zet(3, ander.delen ? 'ja' : 'nee', { ...uiterlijk.tekst, rand: 'rondom', verticaal: 'center' });
    b.rij++;
  }
  b.rij++;
  blok('Over dit formulier', [
    ...herkomst(sjabloon, adres),
    [
      'Vergrendeling',
      'Formules en koppen zitten op slot, zonder wachtwoord. Iets aanpassen? Kies in Excel Controleren > Beveiliging blad opheffen, of in LibreOffice Extra > Blad beveiligen.',
    ],
  ]);
  blad.afdruk = `A1:C${b.rij}`;
  blad.voettekst = `${sjabloon.titel} · Leidraad Zorg in Onderwijstijd · CC BY 4.0`;
}

/** Sheet 'Lijsten': every list of choices once, as a named range. */
export function zetLijsten(werkmap: Werkmap, lijsten: Lijsten, eigen: Record<string, string[]>, titel: string): void {
  const paren = Object.entries(lijsten);
  const blad = leegBlad(
    'Lijsten',
    paren.map(([, lijst]) => Math.min(52, Math.max(20, lijst.naam.length + 2, ...lijst.waarden.map((w) => w.length + 1)))),
  );
  blad.tabkleur = '8A8474';
  werkmap.bladen.push(blad);
  const b = new Bouwer(werkmap, blad);
  b.hoofd(
    'Keuzelijsten',
    'Deze lijsten voeden de keuzevakken. Staan er witte vakken onder een lijst? Dan kun je daar zelf keuzes bij zetten.',
    undefined,
    undefined,
  );
  const kopRij = b.rij;
  let laatste = kopRij;
  paren.forEach(([id, lijst], k) => {
    b.zet(k + 1, lijst.naam, uiterlijk.tabelkop, kopRij);
    const extra = eigen[id] ?? [];
    const aantal = lijst.waarden.length + Math.max(lijst.aanvullen, extra.length);
    for (let nr = 0; nr < aantal; nr++) {
      const vast = lijst.waarden[nr];
      b.zet(
        k + 1,
        vast ?? extra[nr - lijst.waarden.length] ?? null,
        vast === undefined ? uiterlijk.invoer : uiterlijk.lijst,
        kopRij + 1 + nr,
      );
    }
    b.noem(`lijst_${id}`, k + 1, kopRij + 1, kopRij + Math.max(1, aantal));
    laatste = Math.max(laatste, kopRij + aantal);
  });
  b.hoogte(34);
  blad.titelrij = kopRij;
  blad.afdruk = `A1:${String.fromCharCode(64 + Math.min(26, paren.length))}${laatste}`;
  blad.voettekst = `${titel} · Leidraad Zorg in Onderwijstijd · CC BY 4.0`;
}
