/** Rule: every link within the guide leads to a page that exists, and to a place that is on it. */
import { visit } from 'unist-util-visit';
import { lijktOp, type Melding } from '../../../domain/meldingen.ts';
import { interneAdressen } from '../../../domain/verwijzingen.ts';
import { opslag } from '../../../schema/collecties.ts';
import { adresVan, maakAdresboek, type Adresboek } from '../adresboek.ts';
import { regelInBestand, type Inhoud } from '../lees.ts';
import type { Tekst } from '../teksten.ts';

type Uitleg = Pick<Melding, 'wat' | 'doe'>;

export function controleerKoppelingen(wortel: string, teksten: Tekst[], inhoud: Inhoud): Melding[] {
  const boek = maakAdresboek(wortel, inhoud, teksten);
  const inTeksten = teksten.flatMap(({ item, boom }) => {
    const meldingen: Melding[] = [];
    visit(boom, (knoop) => {
      if (knoop.type !== 'link' && knoop.type !== 'definition') return;
      const fout = foutInKoppeling(knoop.url, boek, adresVan(item) ?? '');
      const regel = regelInBestand(item, knoop.position?.start.line);
      if (fout) meldingen.push({ bestand: item.bestand, ...(regel === undefined ? {} : { regel }), veld: '', ...fout });
    });
    return meldingen;
  });
  const inVelden = inhoud.items.flatMap(({ collectie, id, bestand, data }) => {
    const { schema, vorm } = opslag[collectie];
    const voor = vorm === 'lijst' || vorm === 'kaart' ? `${id}.` : '';
    return interneAdressen(schema, data).flatMap(({ veld, adres }) => {
      // What has another form is named by the schema.
      const fout = /^\/([^#]*\/)?(#|$)/.test(adres) ? foutInKoppeling(adres, boek, '') : undefined;
      return fout ? [{ bestand, veld: voor + veld, ...fout }] : [];
    });
  });
  return [...inTeksten, ...inVelden];
}

/** What is wrong with one address; `hier` is the page that the link is on. */
export function foutInKoppeling(adres: string, boek: Adresboek, hier: string): Uitleg | undefined {
  if (/^(https?:\/\/[^/]+\.|mailto:[^@\s]+@|tel:)/.test(adres)) return undefined;
  const [, pad = '', anker = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(ontcijfer(adres)) ?? [];
  if (pad === '' && adres.startsWith('#')) return foutInAnker(adres, hier, anker, boek);
  if (!pad.startsWith('/') || pad.startsWith('//')) return geenPad(adres, boek);
  if (boek.isBestand(pad)) return undefined;
  const staart = anker ? `#${anker}` : '';
  if (boek.paginas.has(pad)) return anker ? foutInAnker(adres, pad, anker, boek) : undefined;
  if (boek.paginas.has(`${pad}/`))
    return { wat: `linkt naar '${adres}', zonder schuine streep aan het eind van het pad`, doe: `Schrijf ${pad}/${staart}` };
  const bedoeld = lijkendPad(pad, boek);
  return {
    wat: `linkt naar '${adres}', maar die pagina bestaat niet`,
    doe: bedoeld
      ? `Bedoelde je ${bedoeld}${staart}?`
      : 'Zoek de pagina op de site, en neem het adres over vanaf de eerste schuine streep, zoals /praktijk/twente/.',
  };
}

function foutInAnker(adres: string, pad: string, anker: string, boek: Adresboek): Uitleg | undefined {
  if (boek.heeftAnker(pad, anker)) return undefined;
  const bestaand = [...(boek.paginas.get(pad) ?? [])].filter((naam) => naam !== 'inhoud' && naam !== 'op-deze-pagina');
  const bedoeld =
    lijktOp(anker, bestaand) ?? bestaand.find((naam) => naam.startsWith(anker) || anker.startsWith(naam)) ?? meesteWoorden(anker, bestaand);
  const doel = adres.startsWith('#') ? '' : pad;
  return {
    wat: `linkt naar '${adres}', maar '#${anker}' staat niet op die pagina`,
    doe: bedoeld
      ? `Bedoelde je ${doel}#${bedoeld}?`
      : `Haal alles vanaf # weg, of kies een kop die er wel staat${
          bestaand.length > 0
            ? `: ${bestaand
                .slice(0, 6)
                .map((naam) => `#${naam}`)
                .join(', ')}`
            : ''
        }.`,
  };
}

/** An address that does not begin with a slash: one outside the guide that lacks its beginning, or one of ours. */
function geenPad(adres: string, boek: Adresboek): Uitleg {
  const wat = `linkt naar '${adres}', maar dat is geen volledig adres`;
  const kaal = adres.replace(/^\.{0,2}\/+/, '').replace(/^(?:[a-z]+:\/*|https?\/+)/i, '');
  if (adres.includes('@')) return { wat, doe: `Zet mailto: voor een e-mailadres: mailto:${adres.replace(/^.*:/, '')}` };
  const eigen = lijkendPad(`/${kaal.replace(/[?#].*$/, '').replace(/\/*$/, '')}/`, boek);
  if (eigen && !/^[\w-]+\.[\w-]+/.test(kaal)) return { wat, doe: `Begin met een schuine streep. Bedoelde je ${eigen}?` };
  return {
    wat,
    doe: `Begin een link naar een andere site met https://, zoals https://${kaal}. Een link binnen de leidraad begint met een schuine streep, zoals /praktijk/twente/.`,
  };
}

/** The page that is most likely meant: nearly the same address, or the same name in another part of the guide. */
function lijkendPad(pad: string, { paginas }: Adresboek): string | undefined {
  const net = `${pad.toLowerCase().replace(/\/*$/, '')}/`;
  if (paginas.has(net)) return net;
  const naam = (adres: string) => adres.split('/').at(-2) ?? '';
  const adressen = [...paginas.keys()];
  // Within the same part first: there a longer name weighs more than the part itself.
  const buren = adressen.filter((adres) => adres.replace(/[^/]*\/$/, '') === net.replace(/[^/]*\/$/, ''));
  const zelfdeDeel = lijktOp(naam(net), buren.map(naam));
  const overal = zelfdeDeel ?? (adressen.some((adres) => naam(adres) === naam(net)) ? naam(net) : lijktOp(naam(net), adressen.map(naam)));
  return [...buren, ...adressen].find((adres) => naam(adres) === overal);
}

/** The anchor that shares most words with the one that was written, when that is at least half of them. */
function meesteWoorden(anker: string, bestaand: string[]): string | undefined {
  const woorden = new Set(anker.split('-').filter((woord) => woord.length > 3));
  const telling = (naam: string) => naam.split('-').filter((woord) => woorden.has(woord)).length;
  const beste = bestaand.toSorted((a, b) => telling(b) - telling(a))[0];
  return beste !== undefined && telling(beste) > 0 && telling(beste) * 2 >= woorden.size ? beste : undefined;
}

function ontcijfer(adres: string): string {
  try {
    return decodeURIComponent(adres);
  } catch {
    return adres;
  }
}
