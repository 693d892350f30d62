/** A syntax error of the MDX parser, as a message that names the component, the cause and the remedy. */
import { lijktOp, type Melding } from '../../domain/meldingen.ts';
import { onderdelen } from '../../schema/onderdelen.ts';
import { regelInBestand, type Item } from './lees.ts';

export interface Mdxfout {
  line?: number;
  place?: { line?: number; start?: { line: number } };
  reason?: string;
  message: string;
}

/** Components that stand in a sentence and have no text of their own. */
const zonderTekst = new Set(['Bron', 'Hulpmiddel', 'Praktijk', 'Interview', 'Citaat', 'Beeld']);
/** A prop between curly quotes, or begun with a straight and ended with a curly one. */
const krulInProp = /<[A-Za-z][^>]*=\s*(?:[“”„‘’]|"[^"<>]*[“”„])/;

export function mdxFout(item: Item, fout: Mdxfout): Melding {
  const reden = fout.reason ?? fout.message;
  const gemeld = fout.line ?? fout.place?.line ?? fout.place?.start?.line;
  const { regel: inTekst, wat, doe } = krul(item) ?? sluiting(reden, item) ?? overig(reden);
  const regel = regelInBestand(item, inTekst ?? gemeld);
  return { bestand: item.bestand, ...(regel === undefined ? {} : { regel }), veld: '', wat, doe };
}

type Uitleg = Pick<Melding, 'wat' | 'doe'> & { regel?: number };

function krul({ tekst }: Item): Uitleg | undefined {
  const nr = tekst.split('\n').findIndex((regel) => krulInProp.test(regel));
  if (nr === -1) return undefined;
  return {
    regel: nr + 1,
    wat: 'heeft krullende aanhalingstekens (“ ”) in een onderdeel',
    doe: 'Typ rechte aanhalingstekens, zoals <Bron id="stappenplan-zio" />. De krullen komen uit Word of een andere tekstverwerker.',
  };
}

/** A component that is opened but not closed, or the other way around. */
function sluiting(reden: string, item: Item): Uitleg | undefined {
  const open = /closing tag for `<(\w*)>` \((\d+):/.exec(reden);
  const [, naam = '', regel = ''] = open ?? [];
  const anders = /^Unexpected closing tag `<\/(\w*)>`/.exec(reden)?.[1];
  if (open && zonderTekst.has(naam)) {
    return {
      regel: Number(regel),
      wat: `heeft een <${naam}> die niet is gesloten`,
      doe: `Laat <${naam}> eindigen op />, zoals <${naam} id="…" />.`,
    };
  }
  if (open && anders && lijktOp(anders, [naam]) && !(anders in onderdelen)) {
    return { wat: `sluit de <${naam}> van regel ${regelInBestand(item, Number(regel))} met </${anders}>`, doe: `Schrijf </${naam}>.` };
  }
  if (open) {
    return {
      regel: Number(regel),
      wat: `heeft een <${naam}> zonder sluitstuk </${naam}>`,
      doe: `Zet </${naam}> achter de tekst die erin hoort, op een eigen regel met een lege regel ervoor en erna. ${naam === 'Titel' || naam === 'Begrip' ? 'In een zin zet je het direct achter de woorden.' : ''}`.trim(),
    };
  }
  if (/^Unexpected closing slash/.test(reden)) {
    return {
      wat: 'heeft een sluitstuk, zoals </Advies>, van een onderdeel dat niet is geopend',
      doe: 'Zet het begin ervoor, zoals <Advies>, of haal het sluitstuk weg.',
    };
  }
  return undefined;
}

function overig(reden: string): Uitleg {
  if (/before attribute value/.test(reden))
    return {
      wat: 'heeft een onderdeel met een waarde zonder aanhalingstekens',
      doe: 'Zet de waarde tussen rechte aanhalingstekens, zoals <Bron id="stappenplan-zio" />.',
    };
  if (/closing quote/.test(reden))
    return {
      wat: 'heeft een onderdeel waarin een aanhalingsteken mist',
      doe: 'Zet vóór en achter de waarde een recht aanhalingsteken, zoals <Bron id="stappenplan-zio" />.',
    };
  if (/expression|acorn|\{|\}/i.test(reden) && !/attribute|name/.test(reden))
    return {
      wat: 'bevat een accolade { of } in de tekst',
      doe: 'Schrijf de zin zonder accolades. Die tekens hebben hier een eigen betekenis.',
    };
  return {
    wat: 'bevat een kleiner-dan-teken < of een onderdeel dat niet klopt',
    doe: "Schrijf 'minder dan' in plaats van <, en kijk of elk onderdeel eindigt op /> of een sluitstuk heeft.",
  };
}
