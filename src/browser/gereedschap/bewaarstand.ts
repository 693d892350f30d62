/** Whether the work is safe, and whom a worksheet tells what happens. */

export type Bewaarstand = { soort: 'leeg' | 'bezig' } | { soort: 'bewaard'; om: string } | { soort: 'mislukt'; reden: string };

/** What the page is told. `melding` may offer a way back. */
export interface Toehoorder {
  toon(): void;
  stand(stand: Bewaarstand): void;
  melding(tekst: string, weg?: { knop: string; doe: () => void }): void;
}

/** Why saving failed, and what the reader can do. */
export const nietBewaard = {
  vol: 'het geheugen van deze browser is vol. Bewaar je werk als bestand, of verwijder een oud plan.',
  verboden: 'deze browser staat bewaren niet toe. Bewaar je werk als bestand voordat je deze pagina sluit.',
};
