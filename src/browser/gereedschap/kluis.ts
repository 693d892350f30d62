/**
 * The plans of one tool in the storage of this device. Nothing leaves it.
 * A plan is one entry: its heading on the first line, its content on the second, so that a list reads headings only.
 */
import { alsJson } from '../../domain/gereedschap/als-json.ts';
import { lees, type Model } from '../../domain/gereedschap/model.ts';
import type { Plan, Plankop } from '../../domain/gereedschap/plan.ts';

export type Uitslag = { ok: true; plan: Plankop } | { ok: false; reden: 'vol' | 'verboden' | 'ander' };
export type Geladen<T> = { plan: Plan<T>; opmerkingen: string[] } | { fout: string };

export class Kluis<T> {
  readonly #model: Model<T>;
  readonly #voor: string;
  /** Read once: a plan can be large, and the list is shown after every key. */
  #koppen: Plankop[] | undefined;
  /** Plans that the storage refused, by id: they are there as long as the page is open. */
  readonly #los = new Map<string, Plan<T>>();

  constructor(model: Model<T>) {
    this.#model = model;
    this.#voor = `leidraad-plan:${model.slug}:`;
  }

  /** Headings of all plans, by name. */
  lijst(): Plankop[] {
    this.#koppen ??= [...this.#bewaarde(), ...[...this.#los.values()].map(({ kop }) => kop)].sort((a, b) =>
      a.naam.localeCompare(b.naam, 'nl', { numeric: true }),
    );
    return this.#koppen;
  }

  #bewaarde(): Plankop[] {
    return probeer(() => Object.keys(localStorage), [])
      .filter((sleutel) => sleutel.startsWith(this.#voor))
      .flatMap((sleutel) => this.#kop(sleutel) ?? [])
      .filter(({ id }) => !this.#los.has(id));
  }

  /** Does this plan wait for room in the storage? */
  isLos(id: string): boolean {
    return this.#los.has(id);
  }

  /** One plan, brought to the current version; undefined when there is none. */
  haal(id: string): Geladen<T> | undefined {
    const los = this.#los.get(id);
    if (los) return { plan: los, opmerkingen: [] };
    const sleutel = this.#voor + id;
    const kop = this.#kop(sleutel);
    if (!kop) return undefined;
    const ruw = probeer(() => localStorage.getItem(sleutel), null) ?? '';
    const gelezen = lees(this.#model, kop.versie, uitJson(ruw.slice(ruw.indexOf('\n') + 1)));
    return gelezen.ok ? { plan: { kop, inhoud: gelezen.inhoud }, opmerkingen: gelezen.opmerkingen } : { fout: gelezen.fout };
  }

  /** Writes a plan, unless another tab wrote it since it was read here ('ander'). What does not fit is kept until the page closes. */
  bewaar({ kop, inhoud }: Plan<T>, nu: Date): Uitslag {
    const sleutel = this.#voor + kop.id;
    const daar = this.#kop(sleutel);
    if (daar && daar.revisie !== kop.revisie) return { ok: false, reden: 'ander' };
    this.#koppen = undefined;
    const nieuw: Plankop = { ...kop, revisie: kop.revisie + 1, bewaard: nu.toISOString(), versie: this.#model.versie };
    try {
      localStorage.setItem(sleutel, `${JSON.stringify(nieuw)}\n${alsJson(inhoud)}`);
      this.#los.delete(kop.id);
      return { ok: true, plan: nieuw };
    } catch (fout) {
      this.#los.set(kop.id, { kop, inhoud });
      const isVol = fout instanceof DOMException && /quota/i.test(fout.name);
      return { ok: false, reden: isVol ? 'vol' : 'verboden' };
    }
  }

  verwijder(id: string): void {
    this.#koppen = undefined;
    this.#los.delete(id);
    probeer(() => localStorage.removeItem(this.#voor + id), undefined);
  }

  /** The plan that was open last. */
  get laatste(): string {
    return probeer(() => localStorage.getItem(`leidraad-laatste:${this.#model.slug}`), null) ?? '';
  }

  set laatste(id: string) {
    probeer(() => localStorage.setItem(`leidraad-laatste:${this.#model.slug}`, id), undefined);
  }

  /** Calls back when another tab changes or removes a plan (null: storage was cleared). Gives a function that stops it. */
  volg(terug: (id: string | null) => void): () => void {
    const luister = ({ key }: StorageEvent) => {
      this.#koppen = undefined;
      if (key === null) terug(null);
      else if (key.startsWith(this.#voor)) terug(key.slice(this.#voor.length));
    };
    addEventListener('storage', luister);
    return () => removeEventListener('storage', luister);
  }

  #kop(sleutel: string): Plankop | undefined {
    const ruw = probeer(() => localStorage.getItem(sleutel), null);
    const einde = ruw?.indexOf('\n') ?? -1;
    const { naam, revisie, versie, bewaard } = (uitJson(ruw?.slice(0, Math.max(einde, 0)) ?? '') ?? {}) as Partial<
      Record<keyof Plankop, unknown>
    >;
    if (typeof naam !== 'string' || typeof revisie !== 'number' || typeof versie !== 'number') return undefined;
    // The key says which plan it is, also where the text in it has been tampered with.
    const id = sleutel.slice(this.#voor.length);
    return { id, naam, revisie, versie, bewaard: typeof bewaard === 'string' && !Number.isNaN(Date.parse(bewaard)) ? bewaard : '' };
  }
}

function uitJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

function probeer<U>(doe: () => U, anders: U): U {
  try {
    return doe();
  } catch {
    return anders;
  }
}
