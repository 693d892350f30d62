/** The command line of the quality checks. */
import { voerUit, type Controle, type Keuzes } from './alle.ts';
import { alsUitslag } from './verslag.ts';

/** Reads options and runs one check; prints the report and gives the exit code. */
export function opdracht(naam: Controle, uitleg: string, argumenten: string[] = process.argv.slice(2)): number {
  if (argumenten.includes('--help')) {
    console.log(uitleg);
    return 0;
  }
  try {
    const uitslag = voerUit(naam, process.cwd(), keuzesUit(argumenten));
    console.log(alsUitslag(uitslag, argumenten.includes('--kort')));
    return uitslag.fouten.length > 0 ? 1 : 0;
  } catch (fout) {
    console.error(`✗ ${naam}: ${(fout as Error).message}`);
    return 1;
  }
}

/** Options and paths from the command line. An option that does not exist is an error. */
export function keuzesUit(argumenten: string[]): Keuzes {
  const keuzes: Keuzes = { paden: [], wijd: false };
  for (let nr = 0; nr < argumenten.length; nr++) {
    const woord = argumenten[nr] ?? '';
    if (woord === '--bronnen') {
      const map = argumenten[++nr];
      if (!map) throw new Error('Achter --bronnen hoort de map met bronnen.');
      keuzes.bronnen = map;
    } else if (woord === '--wijd') keuzes.wijd = true;
    else if (woord.startsWith('--') && woord !== '--kort' && woord !== '--opschonen')
      throw new Error(`De optie ${woord} bestaat niet. Kijk bij --help.`);
    else if (!woord.startsWith('--')) keuzes.paden.push(woord);
  }
  return keuzes;
}
