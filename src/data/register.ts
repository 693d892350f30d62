/** The A-Z index, made from the content: terms, people, places, organisations, laws, cases and tools. */
import { perLetter } from '../domain/alfabet.ts';
import { voegSamen, type Registerregel } from '../domain/register.ts';
import { paden } from '../domain/paden.ts';
import { weergave } from './pagina.ts';
import { begrippen, hoofdstukken, hulpmiddelen, interviews, praktijkvoorbeelden, regios, stappen, wetten } from './verzamelingen.ts';

/** Index groups per letter; each line with the places where its subject is treated. */
export async function register() {
  const regels: Registerregel[] = [];
  const plekkenPerBegrip = new Map<string, { titel: string; pad: string }[]>();
  for (const ingang of [...(await hoofdstukken()), ...(await stappen())]) {
    const { opbouw, koppen } = await weergave(ingang);
    const isHoofdstuk = ingang.collection === 'hoofdstukken';
    const pad = isHoofdstuk ? paden.hoofdstuk(ingang.id) : paden.stap(ingang.id);
    const titel = isHoofdstuk ? `Hoofdstuk ${ingang.data.nummer}` : `Stap ${ingang.data.nummer}`;
    for (const id of opbouw?.begrippen ?? []) plekkenPerBegrip.set(id, [...(plekkenPerBegrip.get(id) ?? []), { titel, pad }]);
    for (const { depth, slug, text } of koppen) if (depth === 2) regels.push({ naam: text, soort: '', plekken: [{ titel, pad: `${pad}#${slug}` }] });
  }
  for (const { id, data } of await begrippen()) {
    const plekken = [{ titel: 'Begrip', pad: paden.begrip(id) }, ...(plekkenPerBegrip.get(id) ?? []).slice(0, 6)];
    regels.push({ naam: data.term, soort: '', plekken });
    if (data.afkorting) regels.push({ naam: data.afkorting, soort: `zie ${data.term}`, plekken: [{ titel: 'Begrip', pad: paden.begrip(id) }] });
  }
  for (const { id, data } of await praktijkvoorbeelden()) {
    const plek = { titel: data.titel, pad: paden.praktijkvoorbeeld(id) };
    for (const naam of new Set([data.plaats, data.gemeente])) if (naam) regels.push({ naam, soort: 'plaats', plekken: [plek] });
  }
  for (const { id, data } of await interviews()) {
    const plek = { titel: data.titel, pad: paden.interview(id) };
    for (const { naam, organisatie } of data.personen) {
      regels.push({ naam: achternaamEerst(naam), soort: 'persoon', plekken: [plek] });
      if (organisatie) regels.push({ naam: organisatie, soort: 'organisatie', plekken: [plek] });
    }
  }
  for (const { id, data } of await hulpmiddelen()) regels.push({ naam: data.titel, soort: 'hulpmiddel', plekken: [{ titel: 'Hulpmiddel', pad: paden.hulpmiddel(id) }] });
  for (const { id, data } of await wetten()) regels.push({ naam: data.naam, soort: 'wet', plekken: [{ titel: 'Wet', pad: paden.wet(id) }] });
  for (const { id, data } of await regios()) regels.push({ naam: data.naam, soort: 'regio', plekken: [{ titel: 'Regio', pad: paden.regio(id) }] });
  return perLetter(voegSamen(regels), ({ naam }) => naam);
}

/** 'Harry Hoekjen' → 'Hoekjen, Harry'; 'Janine van Os' → 'Os, Janine van'. */
function achternaamEerst(naam: string): string {
  const delen = naam.split(' ');
  const achter = delen.pop() ?? naam;
  return delen.length > 0 ? `${achter}, ${delen.join(' ')}` : achter;
}
