/** Rule: every form in content/sjablonen can be made. A project without forms has nothing to check here. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Melding } from '../../../domain/meldingen.ts';
import { leesSjablonen } from '../../sjablonen/lees.ts';

export function controleerSjablonen(wortel: string): Melding[] {
  return existsSync(join(wortel, 'content', 'sjablonen')) ? leesSjablonen(wortel).meldingen : [];
}
