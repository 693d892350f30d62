/** `npm run inhoud`: everything that the source documents name, and the pages on which it stands. */
import { opdracht } from '../src/integrations/inhoud/kwaliteit/opdracht.ts';

process.exitCode = opdracht(
  'dekking',
  `Gebruik: npm run inhoud [-- opties] [-- pad …]
Laat zien op welke pagina alles staat wat de brondocumenten noemen (tests/fixtures/dekking.yaml), en wat er nog ontbreekt.
  --wijd       noemt alle pagina's, niet alleen de eerste drie
  --kort       alleen de fouten en het totaal`,
);
