/** What to look at before a persona leaves the school. Advice of this guide; it never blocks. */
import { regels } from '../document.ts';
import { getalOf0, leesGetal } from '../getal.ts';
import type { Kaart } from './model.ts';

/** Fewer pupils than this can be recognised. */
const genoeg = 5;

/** True when the card stands for so few pupils that it should stay inside the school. */
export const blijftBinnen = ({ aantal }: Kaart): boolean => getalOf0(aantal) < genoeg;

/** The number of pupils as it may be shown. */
export function aantaltekst({ aantal }: Kaart): string {
  const getal = leesGetal(aantal);
  return getal === null || getal === undefined ? '' : getal < genoeg ? 'minder dan 5 leerlingen' : `${getal} leerlingen`;
}

/** Points to look at, as sentences; none for an empty card or an example. */
export function aandacht(kaart: Kaart): string[] {
  const tekst = [kaart.naam, kaart.zin, kaart.wie, kaart.vast, kaart.nodig].join('').trim();
  if (tekst === '' || kaart.status === 'voorbeeld') return [];
  const uit: string[] = [];
  if (leesGetal(kaart.aantal) === null) uit.push('Vul in voor hoeveel leerlingen deze persona staat.');
  else if (blijftBinnen(kaart)) uit.push('De persona staat voor minder dan vijf leerlingen. Deel hem niet buiten de school.');
  if (regels(kaart.vast).length > 5) uit.push('Er staan meer dan vijf punten bij wat vastloopt. Kies de belangrijkste.');
  if (kaart.wil.trim() === '') uit.push('Er staat nog niet wat het kind zelf wil.');
  if (kaart.goed.trim() === '') uit.push('Er staat nog niet wat goed gaat.');
  const zonder = kaart.posten.filter((post) => getalOf0(post.bedrag) > 0 && post.bron.trim() === '').length;
  if (zonder > 0) uit.push(`Bij ${zonder} ${zonder === 1 ? 'bedrag' : 'bedragen'} staat geen bron en jaar.`);
  return uit;
}
