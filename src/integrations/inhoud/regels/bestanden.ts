/** Rule: no file in content/ is passed over in silence. What the site does not read, it says. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { lijktOp, type Melding } from '../../../domain/meldingen.ts';
import { opslag } from '../../../schema/collecties.ts';

/** Single files at the top of content/. */
const losse = [
  'LEESMIJ.md',
  'gemeenten.csv',
  'site.yaml',
  ...Object.values(opslag)
    .filter(({ vorm }) => vorm === 'lijst' || vorm === 'kaart')
    .map(({ plek }) => plek.replace('content/', '')),
];
/** Folders, with the ending of the files in them. */
const mappen = new Map<string, 'mdx' | 'yaml'>([
  ['sjablonen', 'yaml'],
  ...Object.values(opslag).flatMap(({ plek, vorm }) =>
    vorm === 'mdx' || vorm === 'yaml' ? [[plek.replace('content/', ''), vorm] as const] : [],
  ),
]);
const isBeeld = (pad: string) => /\.(jpg|png|webp|avif|svg)$/.test(pad);
/** Files that a computer puts in a folder by itself. */
const vanzelf = /(^|\/)(\.|Thumbs\.db$|desktop\.ini$)/i;

export function controleerBestanden(wortel: string): Melding[] {
  const content = join(wortel, 'content');
  return readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((ding) => ding.isFile())
    .map((ding) => relative(content, join(ding.parentPath, ding.name)).replaceAll('\\', '/'))
    .filter((pad) => !vanzelf.test(pad))
    .sort()
    .flatMap((pad) => {
      const fout = mis(pad);
      return fout ? [{ bestand: `content/${pad}`, veld: '', ...fout }] : [];
    });
}

/** What is wrong with the place or the name of a file; undefined when it is read. */
function mis(pad: string): Pick<Melding, 'wat' | 'doe'> | undefined {
  const [map = '', ...rest] = pad.split('/');
  if (rest.length === 0) return losse.includes(map) ? undefined : losBestand(map);
  const vorm = mappen.get(map);
  if (!vorm) {
    const bedoeld = lijktOp(map.toLowerCase(), mappen.keys());
    return {
      wat: `staat in een map die de site niet kent ('${map}'), en wordt overgeslagen`,
      doe: bedoeld
        ? `Bedoelde je de map content/${bedoeld}? Zet het bestand daarin.`
        : `Zet het bestand in een van deze mappen: ${[...mappen.keys()].join(', ')}.`,
    };
  }
  if (map === 'sjablonen' && rest.length > 1 && pad !== 'sjablonen/gedeeld/keuzelijsten.yaml') {
    return { wat: 'staat in een map binnen sjablonen, en wordt overgeslagen', doe: 'Zet een formulier direct in content/sjablonen.' };
  }
  if (pad.endsWith(`.${vorm}`) || (vorm === 'mdx' && isBeeld(pad))) return undefined;
  return {
    wat: `heeft de verkeerde uitgang, en wordt overgeslagen: in deze map horen bestanden die eindigen op .${vorm}${/[A-Z]/.test(/\.[^.]*$/.exec(pad)?.[0] ?? '') ? ', in kleine letters' : ''}`,
    doe: /\.(docx?|odt|pdf|rtf|xlsx?)$/i.test(pad)
      ? `Neem de tekst over in een nieuw bestand dat eindigt op .${vorm}, en haal dit weg.`
      : `Hernoem het bestand naar ${(rest.at(-1) ?? '').replace(/(\.[^.]*)?$/, `.${vorm}`)}, of haal het weg. Zie je de uitgang niet? Zet in Windows Verkenner bij Beeld de bestandsnaamextensies aan.`,
  };
}

function losBestand(naam: string): Pick<Melding, 'wat' | 'doe'> {
  const bedoeld = lijktOp(naam, losse);
  const wat = 'staat los in content, en wordt overgeslagen';
  if (bedoeld) return { wat, doe: `Bedoelde je ${bedoeld}?` };
  return { wat, doe: `Zet het in de map van zijn soort: ${[...mappen.keys()].join(', ')}.` };
}
