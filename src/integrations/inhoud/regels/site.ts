/** Rule: content/site.yaml has all settings of the publisher. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Melding } from '../../../domain/meldingen.ts';
import { site } from '../../../schema/gegevens.ts';
import { leesYaml } from '../yaml.ts';
import { schemafouten } from './schema.ts';

const BESTAND = 'content/site.yaml';

export function controleerSite(wortel: string): Melding[] {
  const vol = join(wortel, BESTAND);
  if (!existsSync(vol)) return [{ bestand: BESTAND, veld: '', wat: 'ontbreekt', doe: 'Zet het bestand terug; de site kan niet zonder.' }];
  const meldingen: Melding[] = [];
  const data = leesYaml(readFileSync(vol, 'utf8'), BESTAND, 1, meldingen);
  return data === undefined ? meldingen : [...meldingen, ...schemafouten(site, data, BESTAND)];
}
