/**
 * Bad input: each mistake an editor can make stops the build with exit code 1 and one Dutch message
 * that names the file, the field or line, what is wrong and what to do.
 */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draai, kopie, project, toetsMissers, voegToe, zetVeld, type Misser } from './invoer-hulp.ts';

/** Each mistake is made in another file, so that one run shows all messages. */
const missers: Misser[] = [
  {
    naam: 'een onbekende rol',
    wat: /verwijst naar 'bestuurdre', maar dat staat niet bij de rollen/,
    doe: /Bedoelde je 'bestuurder'\? Kies uit: .*uitvoerder/,
    maak: (map, p) => {
      zetVeld(map, p(0), 'rollen', ['bestuurdre']);
      return [p(0), "veld 'rollen.1'"];
    },
  },
  {
    naam: 'een verkeerde datum',
    wat: /geen bestaande datum in de vorm 2026-11-22/,
    doe: /Schrijf jjjj-mm-dd, bijvoorbeeld 2026-11-22/,
    maak: (map, p) => {
      zetVeld(map, p(1), 'bijgewerkt', '2026-02-30');
      return [p(1), "veld 'bijgewerkt'"];
    },
  },
  {
    naam: 'een onbekend onderdeel',
    wat: /gebruikt <Advise>, maar dat onderdeel bestaat niet/,
    doe: /Bedoelde je <Advies>\?/,
    maak: (map, p) => [p(2), `regel ${voegToe(map, p(2), '<Advise>Doe dit.</Advise>')}`],
  },
  {
    naam: 'een bron die er niet is',
    wat: /verwijst naar 'dit-rapport-bestaat-niet', maar dat staat niet bij de bronnen/,
    doe: /Kies een naam uit content\/bronnen, of voeg/,
    maak: (map, p) => [p(3), `regel ${voegToe(map, p(3), 'Dit staat ergens.<Bron id="dit-rapport-bestaat-niet" />')}`],
  },
  {
    naam: 'een dubbele naam',
    wat: /heeft dezelfde naam '.+' als content\/praktijk/,
    doe: /Geef een van de twee bestanden een andere naam/,
    maak: (map, p) => {
      const dubbel = p(4).replace('praktijk/', 'praktijk/1-');
      cpSync(join(map, p(4)), join(map, dubbel));
      return ['content/praktijk/', "veld 'id'"];
    },
  },
  {
    naam: 'een losse accolade',
    wat: /bevat een accolade/,
    doe: /Schrijf de zin zonder accolades/,
    maak: (map, p) => [p(5), `regel ${voegToe(map, p(5), 'Een { accolade.')}`],
  },
  {
    naam: 'een afbeelding die er niet is',
    wat: /verwijst naar afbeelding '\.\/weg\.png', maar dat bestand is er niet/,
    doe: /Zet de afbeelding naast de tekst/,
    maak: (map, p) => [p(6), `regel ${voegToe(map, p(6), '![Een klas met drie begeleiders](./weg.png)<Bron id="leidraad-zio" />')}`],
  },
  {
    naam: 'een tikfout in de naam van een veld',
    wat: /is een veld dat hier niet bestaat/,
    doe: /Bedoelde je 'trefwoorden'\? De velden die hier kunnen: titel, .*jaren/,
    maak: (map, p) => {
      zetVeld(map, p(7), 'trefworden', ['zorg']);
      return [p(7), "veld 'trefworden'"];
    },
  },
  {
    naam: 'een bewering zonder bron',
    wat: /bron/,
    doe: /.{20}/,
    maak: (map, p) => [
      p(8),
      `regel ${voegToe(map, p(8), 'In deze regio kregen in 2024 precies 314 leerlingen zorg, en alle gemeenten betaalden daar samen aan mee.')}`,
    ],
  },
];

toetsMissers('verkeerde inhoud', missers);

describe('het bouwen zelf', () => {
  it('stopt met code 1 en dezelfde melding, zonder technische regels', () => {
    const map = kopie();
    const bestand = 'content/paginas/over.mdx';
    const regel = voegToe(map, bestand, 'Een { accolade.');
    const { status, uitvoer } = draai(map, join(project, 'node_modules/astro/bin/astro.mjs'), 'build', '--force');
    expect(status).toBe(1);
    expect(uitvoer).toContain(
      `Er staat 1 fout in de inhoud:\n\n✗ ${bestand}, regel ${regel}\n    bevat een accolade { of } in de tekst.\n    → Schrijf de zin zonder accolades.`,
    );
    expect(uitvoer).not.toMatch(/\n\s+at .*\.(js|ts):\d+/);
  }, 60_000);
});
