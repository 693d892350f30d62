/** How the cells of our workbooks look. White is for filling in, blue-green works itself out, grey-white explains. */
import type { Opmaak } from '../../../schema/sjablonen.ts';
import { kleuren as k } from '../kleuren.ts';
import type { Stijl } from '../xlsx/stijlen.ts';

export const uiterlijk = {
  titel: { vet: true, maat: 20, kleur: k.wit, vulling: k.petrol, horizontaal: 'left', inspring: 1 },
  draad: { vulling: k.draad },
  inleiding: { maat: 12, kleur: k.inkt, wikkel: true, horizontaal: 'left' },
  legenda: { maat: 10, kleur: k.inktZacht, wikkel: true, schuin: true, horizontaal: 'left' },
  banier: { vet: true, vulling: k.zon, wikkel: true, horizontaal: 'left', inspring: 1 },
  kop: { vet: true, maat: 14, kleur: k.petrolDiep, rand: 'onder', randkleur: k.draad },
  uitleg: { maat: 10, kleur: k.inktZacht, wikkel: true, horizontaal: 'left' },
  soort: { maat: 9, schuin: true, kleur: k.inktZacht, verticaal: 'center' },
  tabelkop: {
    vet: true,
    kleur: k.wit,
    vulling: k.petrol,
    wikkel: true,
    rand: 'rondom',
    randkleur: k.petrolDiep,
    verticaal: 'center',
    horizontaal: 'left',
    inspring: 1,
  },
  label: { vet: true, vulling: k.papierLaag, rand: 'rondom', wikkel: true, horizontaal: 'left', inspring: 1 },
  rijkop: { vulling: k.papierLaag, rand: 'rondom', wikkel: true, horizontaal: 'left', inspring: 1 },
  gegeven: { vulling: k.papierLaag, rand: 'rondom', wikkel: true, horizontaal: 'left', inspring: 1 },
  invoer: { vulling: k.wit, rand: 'rondom', randkleur: k.lijnSterk, wikkel: true, open: true, horizontaal: 'left', inspring: 1 },
  rekent: { vulling: k.rekent, rand: 'rondom', wikkel: true, horizontaal: 'left', inspring: 1 },
  kaal: { wikkel: true, horizontaal: 'left', inspring: 1 },
  totaal: { vet: true, vulling: k.rekent, rand: 'rondom', randkleur: k.lijnSterk, horizontaal: 'left', inspring: 1 },
  hulp: { maat: 10, kleur: k.inktZacht, wikkel: true, horizontaal: 'left', inspring: 1 },
  tekst: { wikkel: true, verticaal: 'top', horizontaal: 'left', inspring: 1 },
  lijst: { vulling: k.papierLaag, rand: 'rondom', horizontaal: 'left', inspring: 1 },
} satisfies Record<string, Stijl>;

const formaten: Record<Opmaak, string | undefined> = {
  tekst: undefined,
  geheel: '#,##0',
  getal: '#,##0.00',
  bedrag: '[>=1000]"€ "#,##0;"€ "#,##0.00',
  procent: '0%',
  datum: 'dd-mm-yyyy',
};
/** Zero as a dash: in a table with many empty combinations the numbers stand out. */
const metStreepje: Partial<Record<Opmaak, string>> = {
  geheel: '#,##0;-#,##0;"–"',
  getal: '#,##0.00;-#,##0.00;"–"',
  bedrag: '"€ "#,##0;-"€ "#,##0;"–"',
  procent: '0%;-0%;"–"',
};

const gemaakt = new WeakMap<Stijl, Map<string, Stijl>>();

/** A style with the number format of a kind of value; numbers stand right, texts left. The same question gives the same object. */
export function metOpmaak(stijl: Stijl, opmaak: Opmaak, streepje = false): Stijl {
  const eerder = gemaakt.get(stijl) ?? new Map<string, Stijl>();
  gemaakt.set(stijl, eerder);
  const sleutel = `${opmaak}${streepje}`;
  const bekend = eerder.get(sleutel);
  if (bekend) return bekend;
  const formaat = (streepje ? metStreepje[opmaak] : undefined) ?? formaten[opmaak];
  const nieuw: Stijl = {
    ...stijl,
    ...(formaat ? { formaat } : {}),
    horizontaal: opmaak === 'tekst' ? 'left' : 'right',
    inspring: 1,
    ...(opmaak === 'tekst' ? {} : { wikkel: false }),
  };
  eerder.set(sleutel, nieuw);
  return nieuw;
}

/** Points of height that a text needs in a cell of `breedte` characters. */
export function hoogteVoor(tekst: string, breedte: number, punten = 15): number {
  const regels = tekst
    .split('\n')
    .reduce((som, alinea) => som + Math.max(1, Math.ceil(alinea.length / Math.max(4, (breedte - 2) * 1.12))), 0);
  return regels * punten + 6;
}
