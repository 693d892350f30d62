/** The paths that an editor gives to the content check: made alike, and checked. */
import { existsSync, readdirSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { lijktOp, type Melding } from '../../domain/meldingen.ts';

/** A path as it may be typed or dragged in, as a path from the project folder: `.\content\praktijk\` → `content/praktijk`. */
export function inInhoud(wortel: string, pad: string): string {
  return (isAbsolute(pad) ? relative(wortel, pad) : pad).replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
}

/** Messages for paths that are not there, or not in content/. */
export function controleerOpdracht(wortel: string, paden: string[]): Melding[] {
  return paden.flatMap((pad): Melding[] => {
    const binnen = pad === 'content' || pad.startsWith('content/');
    if (binnen && existsSync(join(wortel, pad))) return [];
    if (existsSync(join(wortel, 'content', pad)))
      return [{ bestand: pad, veld: '', wat: 'is geen map of bestand in content', doe: `Bedoelde je content/${pad}?` }];
    if (!binnen && existsSync(join(wortel, pad)))
      return [
        { bestand: pad, veld: '', wat: 'hoort niet bij de inhoud', doe: 'Noem een map of bestand in content, zoals content/praktijk.' },
      ];
    const alles = readdirSync(join(wortel, 'content'), { recursive: true, encoding: 'utf8' }).map(
      (naam) => `content/${naam.replaceAll('\\', '/')}`,
    );
    const bedoeld = lijktOp(binnen ? pad : `content/${pad}`, alles);
    return [
      {
        bestand: pad,
        veld: '',
        wat: 'bestaat niet',
        doe: bedoeld ? `Bedoelde je ${bedoeld}?` : 'Noem een map of bestand in content, zoals content/praktijk.',
      },
    ];
  });
}

/** Is this file one of the paths, or in one of them? Without paths every file is. */
export function valtOnder(bestand: string, paden: string[]): boolean {
  return paden.length === 0 || paden.some((pad) => bestand === pad || bestand.startsWith(`${pad}/`));
}
