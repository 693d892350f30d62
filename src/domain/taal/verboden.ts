/** Words and phrases that do not belong in plain Dutch, and English that was left behind. */
import { gelijkgemaakt, woordenVan } from './woorden.ts';

/** Phrase → what to write instead. */
export const verbodenUitdrukkingen: Record<string, string> = {
  middels: 'met, door',
  teneinde: 'om te',
  'dient te': 'moet',
  'dienen te': 'moeten',
  inzake: 'over',
  omtrent: 'over',
  alsmede: 'en ook',
  diverse: 'verschillende, of noem ze',
  kortom: 'laat het weg',
  derhalve: 'dus',
  dientengevolge: 'daardoor',
  hieromtrent: 'hierover',
  desalniettemin: 'toch',
  'in toenemende mate': 'steeds meer',
  'met betrekking tot': 'over',
  'ten behoeve van': 'voor',
  'in het kader van': 'bij, voor, of laat het weg',
  'ten aanzien van': 'over, bij',
  'ten gevolge van': 'door',
  'door middel van': 'met',
  'vormgeven aan': 'maken, regelen',
  'vorm te geven aan': 'te maken, te regelen',
  'vorm geven aan': 'maken, regelen',
  'borging van de continuïteit': 'zorgen dat het blijft',
};

/** Names and headings of others, in which anything may stand. */
const naam = /\b(?:defence for children|special class|hands-on|best practices?|stappenplan met diverse tools)\b/gi;

/** English function words that are not also Dutch words. */
const engels = new Set(
  'the and with this that from which are were you your have has will would should could their they there what when where how not for about more been than into because only other these those does'.split(
    ' ',
  ),
);

export interface Vondst {
  gevonden: string;
  liever: string;
}

/** The forbidden expressions in a text. */
export function verbodenIn(tekst: string): Vondst[] {
  const gelijk = ` ${woordenVan(gelijkgemaakt(tekst.replace(naam, ' '))).join(' ')} `;
  return Object.entries(verbodenUitdrukkingen)
    .filter(([uitdrukking]) => gelijk.includes(` ${uitdrukking} `))
    .map(([gevonden, liever]) => ({ gevonden, liever }));
}

/** English function words in a text. */
export function engelsIn(tekst: string): string[] {
  return woordenVan(gelijkgemaakt(tekst.replace(naam, ' '))).filter((woord) => engels.has(woord));
}
