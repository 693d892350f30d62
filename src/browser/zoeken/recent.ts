/** Recent searches: on this device only, and wiped with one press. */
import { bewaar, haal } from '../opslag.ts';
import { maak } from './dom.ts';

const SLEUTEL = 'leidraad-gezocht';
const HOEVEEL = 6;

export function recente(): string[] {
  try {
    const lijst: unknown = JSON.parse(haal(SLEUTEL) ?? '[]');
    return Array.isArray(lijst) ? lijst.filter((vraag): vraag is string => typeof vraag === 'string').slice(0, HOEVEEL) : [];
  } catch {
    return [];
  }
}

export function onthoud(vraag: string): void {
  const netjes = vraag.trim();
  if (netjes.length < 2) return;
  bewaar(
    SLEUTEL,
    JSON.stringify([netjes, ...recente().filter((eerder) => eerder.toLowerCase() !== netjes.toLowerCase())].slice(0, HOEVEEL)),
  );
}

/** Fills the list in `vak`, or hides it when there is nothing. */
export function toonRecente(vak: HTMLElement): void {
  const lijst = recente();
  vak.hidden = lijst.length === 0;
  vak
    .querySelector('ul')
    ?.replaceChildren(...lijst.map((vraag) => maak('li', {}, maak('a', { href: `?${new URLSearchParams({ q: vraag })}` }, vraag))));
}

export function wisRecente(): void {
  bewaar(SLEUTEL, null);
}
