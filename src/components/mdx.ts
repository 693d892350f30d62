/** THE map of what authors may use in a text; the same names stand in schema/onderdelen.ts. */
import Beeld from './beeld/Beeld.astro';
import Advies from './tekst/Advies.astro';
import Begrip from './tekst/Begrip.astro';
import Bron from './tekst/Bron.astro';
import Citaat from './tekst/Citaat.astro';
import Dilemma from './tekst/Dilemma.astro';
import Hulpmiddel from './tekst/Hulpmiddel.astro';
import InHetKort from './tekst/InHetKort.astro';
import Interview from './tekst/Interview.astro';
import Kant from './tekst/Kant.astro';
import Kop2 from './tekst/Kop2.astro';
import Kop3 from './tekst/Kop3.astro';
import NogOnbekend from './tekst/NogOnbekend.astro';
import Onzeker from './tekst/Onzeker.astro';
import Praktijk from './tekst/Praktijk.astro';
import Tabel from './tekst/Tabel.astro';
import TekstLink from './tekst/TekstLink.astro';
import Titel from './tekst/Titel.astro';
import UitBron from './tekst/UitBron.astro';
import Voorbeeld from './tekst/Voorbeeld.astro';
import type { Onderdeel } from '../schema/onderdelen.ts';

const voorAuteurs = {
  Advies,
  Beeld,
  Begrip,
  Bron,
  Citaat,
  Dilemma,
  Hulpmiddel,
  InHetKort,
  Interview,
  Kant,
  NogOnbekend,
  Onzeker,
  Praktijk,
  Tabel,
  Titel,
  UitBron,
  Voorbeeld,
} satisfies Record<Onderdeel, unknown>;

export const mdxOnderdelen = { ...voorAuteurs, a: TekstLink, h2: Kop2, h3: Kop3 };
