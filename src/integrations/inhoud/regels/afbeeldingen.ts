/** Rule: a picture in a text exists and has a description. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { visit } from 'unist-util-visit';
import type { Melding } from '../../../domain/meldingen.ts';
import { regelInBestand } from '../lees.ts';
import type { Tekst } from '../teksten.ts';

export function controleerAfbeeldingen(teksten: Tekst[], wortel = process.cwd()): Melding[] {
  const meldingen: Melding[] = [];
  for (const { item, boom } of teksten) {
    visit(boom, 'image', (beeld) => {
      const regel = regelInBestand(item, beeld.position?.start.line);
      const plek = { bestand: item.bestand, ...(regel === undefined ? {} : { regel }), veld: '' };
      if (!beeld.alt)
        meldingen.push({
          ...plek,
          wat: 'heeft een afbeelding zonder beschrijving',
          doe: 'Zet tussen de rechte haken wat er te zien is: ![Een klas met drie begeleiders](foto.png).',
        });
      if (!existsSync(join(wortel, dirname(item.bestand), beeld.url))) {
        meldingen.push({
          ...plek,
          wat: `verwijst naar afbeelding '${beeld.url}', maar dat bestand is er niet`,
          doe: 'Zet de afbeelding naast de tekst in dezelfde map, of verbeter de naam.',
        });
      }
    });
  }
  return meldingen;
}
