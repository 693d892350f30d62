/** A Word file of each browser tool, made from the examples in content/sjablonen, so that an office program can open them. */
import { schrijfDocument } from '../../src/domain/formulieren/docx/schrijf.ts';
import { documentUitStuk } from '../../src/domain/formulieren/docx/uit-stuk.ts';
import { leegFormulier, type Gegevens } from '../../src/domain/formulieren/waarden.ts';
import { uitVoorbeeld } from '../../src/domain/gereedschap/cirkel/model.ts';
import { gespreksblad } from '../../src/domain/gereedschap/cirkel/stuk.ts';
import type { Stuk } from '../../src/domain/gereedschap/document.ts';
import { uitGegevens as logboekUit } from '../../src/domain/gereedschap/logboek/formulier.ts';
import { inventarisatie } from '../../src/domain/gereedschap/logboek/stuk.ts';
import { tel } from '../../src/domain/gereedschap/logboek/tel.ts';
import { uitGegevens as kaartUit } from '../../src/domain/gereedschap/partijenkaart/formulier.ts';
import { partijenstuk } from '../../src/domain/gereedschap/partijenkaart/stuk.ts';
import { fien } from '../../src/domain/gereedschap/persona/fien.ts';
import { personastuk } from '../../src/domain/gereedschap/persona/stuk.ts';
import { berekening } from '../../src/domain/gereedschap/rekenhulp/stuk.ts';
import { voorbeeld as rekenvoorbeeld } from '../../src/domain/gereedschap/rekenhulp/voorbeeld.ts';
import { stappenplan } from '../../src/domain/gereedschap/stappenplan/model.ts';
import { planVanAanpak } from '../../src/domain/gereedschap/stappenplan/stuk.ts';
import { boekUit } from '../../src/domain/gereedschap/werkafspraken/boek.ts';
import { werkafsprakenstuk } from '../../src/domain/gereedschap/werkafspraken/stuk.ts';
import { voorbeeld as afsprakenvoorbeeld } from '../../src/domain/gereedschap/werkafspraken/voorbeeld.ts';
import { leesSjablonen } from '../../src/integrations/sjablonen/lees.ts';

const dag = '2026-11-22';

/** Name and bytes of each file. */
export function maakStukken(wortel: string): { bestand: string; bytes: Uint8Array }[] {
  const { sjablonen, voorbeelden } = leesSjablonen(wortel);
  const van = (id: string): Gegevens => voorbeelden.get(id) ?? leegFormulier();
  const afspraken = sjablonen.find(({ id }) => id === 'werkafspraken');
  if (afspraken?.soort !== 'docx') throw new Error('content/sjablonen/werkafspraken.yaml is er niet');
  const boek = boekUit(afspraken, voorbeelden.get('werkafspraken'));
  const logboek = logboekUit(van('logboek'));
  const stukken: Record<string, Stuk> = {
    stappenplan: planVanAanpak(
      plan(),
      'Mijn stappenplan',
      ['Inventariseren', 'Analyseren', 'Prioriteren', 'Inrichten', 'Ontwikkelen', 'Borgen'],
      dag,
    ),
    logboek: inventarisatie(logboek, 'Mijn logboek', tel(logboek), [], '22 november 2026'),
    persona: personastuk({ school: '', kaarten: [fien(van('persona'), van('persona-kosten'))] }, 'Persona’s', dag),
    cirkel: gespreksblad(uitVoorbeeld(van('cirkel-van-ondersteuning')), 'Mijn cirkel'),
    partijenkaart: partijenstuk(kaartUit(van('partijenkaart')), 'Mijn kaart', dag, false),
    rekenhulp: berekening(rekenvoorbeeld(), 'Mijn berekening', '22 november 2026'),
    werkafspraken: werkafsprakenstuk(afsprakenvoorbeeld(boek), boek, 'Onze afspraken', dag),
  };
  return Object.entries(stukken).map(([naam, stuk]) => ({
    bestand: `stuk-${naam}.docx`,
    bytes: schrijfDocument(documentUitStuk(stuk, dag)),
  }));
}

/** A plan that is half way. */
function plan() {
  const acties = [{ wat: 'Logboek invullen', wie: 'intern begeleider', datum: '2026-10-15', klaar: false }];
  const stap = {
    stand: 'bezig',
    regie: 'Samenwerkingsverband',
    deelnemers: 'Gemeente\nZorgkantoor',
    mist: 'Een afspraak over vervanging',
    overstijgt: 'Wie betaalt de vervanging?',
    acties,
  };
  return stappenplan.vorm.lees({
    school: 'School De Linde',
    doel: 'Eén vast team in de klas.',
    stappen: [{ ...stap, stand: 'klaar' }, stap, {}, {}, {}, {}],
    evaluaties: [{ datum: '2027-03-10', niveau: 'uitvoering', wat: 'Lukt het in de klas?' }],
  });
}
