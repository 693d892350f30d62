/** Who is on the map, who sits at the table, and who is missing. */
import { getalOf0, toon } from '../getal.ts';
import type { Partij, Partijenkaart } from './model.ts';

/** Kinds that tab 1 of the screeningsdocument asks for. The map adds who else often belongs there (own proposal). */
export const volgensStappenplan = ['samenwerkingsverband', 'gemeente', 'centrumgemeente', 'jeugdhulpregio', 'zorgkantoor'] as const;
export const ookHandig = ['zorgaanbieder', 'ouders', 'leerplicht', 'jeugdarts', 'zorgverzekeraar'] as const;

export interface Gemis {
  soort: string;
  tekst: string;
}

export const opKaart = ({ partijen }: Partijenkaart): Partij[] => partijen.filter(({ naam }) => naam.trim() !== '');

/** Nobody talks with them yet. */
export const isStil = ({ stand }: Partij): boolean => stand === '' || stand === 'geen contact' || stand === 'beëindigd';
/** There is an agreement. */
export const heeftAfspraak = ({ stand }: Partij): boolean => stand === 'mondelinge afspraak' || stand === 'schriftelijke afspraak';

/** Kinds of which nobody is on the map. */
export function wieMist(kaart: Partijenkaart): Gemis[] {
  const soorten = new Set(opKaart(kaart).map(({ soort }) => soort));
  const regios = namen(kaart, 'jeugdhulpregio');
  const zin: Record<string, string> = {
    samenwerkingsverband: 'Het samenwerkingsverband van je schoolbestuur, en dat van leerlingen uit andere gebieden',
    gemeente: 'De gemeenten waar de leerlingen wonen',
    centrumgemeente: regios.length > 0 ? `De centrumgemeente van ${en(regios)}` : 'De centrumgemeente van de jeugdhulpregio',
    jeugdhulpregio: 'De jeugdhulpregio',
    zorgkantoor: 'Het zorgkantoor',
    zorgaanbieder: 'De zorgaanbieders op school',
    ouders: 'Ouders of de oudervereniging',
    leerplicht: 'Leerplicht',
    jeugdarts: 'De jeugdarts',
    zorgverzekeraar: 'De zorgverzekeraar, als er verpleging is',
  };
  return [...volgensStappenplan, ...ookHandig]
    .filter((soort) => !soorten.has(soort))
    .map((soort) => ({ soort, tekst: zin[soort] ?? soort }));
}

/** Parties on the map with whom nobody talks yet. */
export const nogStil = (kaart: Partijenkaart): Partij[] => opKaart(kaart).filter(isStil);

/** Regions and zorgkantoren of the pupils, without doubles. */
export const namen = ({ gemeenten }: Partijenkaart, veld: 'gemeente' | 'jeugdhulpregio' | 'zorgkantoor'): string[] => [
  ...new Set(gemeenten.map((een) => een[veld].trim()).filter(Boolean)),
];

/** 'Je leerlingen wonen in 3 gemeenten, 2 jeugdhulpregio's (A en B) en 1 zorgkantoorregio (C).' */
export function samenvatting(kaart: Partijenkaart): string {
  const aantal = namen(kaart, 'gemeente').length;
  if (aantal === 0) return 'Voeg een gemeente toe. De jeugdhulpregio en het zorgkantoor komen vanzelf op de kaart.';
  const deel = (veld: 'jeugdhulpregio' | 'zorgkantoor', een: string, meer: string) => {
    const lijst = namen(kaart, veld);
    return lijst.length === 0 ? `nog geen ${een}` : `${lijst.length} ${lijst.length === 1 ? een : meer} (${en(lijst)})`;
  };
  return `${aantal} ${aantal === 1 ? 'gemeente' : 'gemeenten'}, ${deel('jeugdhulpregio', 'jeugdhulpregio', 'jeugdhulpregio’s')} en ${deel('zorgkantoor', 'zorgkantoorregio', 'zorgkantoorregio’s')}.`;
}

/** Does the number of pupils per municipality add up to that of the school? '' when it does or is not known. */
export function verschil({ school, gemeenten }: Partijenkaart): string {
  const totaal = getalOf0(school.leerlingen);
  const som = gemeenten.reduce((samen, { leerlingen }) => samen + getalOf0(leerlingen), 0);
  return totaal > 0 && som > 0 && som !== totaal
    ? `Per gemeente tel je ${toon(som, 0)} leerlingen, en voor de hele school ${toon(totaal, 0)}.`
    : '';
}

/** 'a', 'a en b', 'a, b en c'. */
export const en = (lijst: readonly string[]): string =>
  lijst.length < 2 ? lijst.join('') : `${lijst.slice(0, -1).join(', ')} en ${lijst.at(-1) ?? ''}`;
