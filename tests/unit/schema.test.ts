/** Schemas: every field is explained, good data passes, and each kind of mistake is refused. */
import type { z } from 'astro/zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, pad, regel, ruweDatum } from '../../src/schema/basis.ts';
import { idUitPad, opslag } from '../../src/schema/collecties.ts';
import { schemafouten } from '../../src/integrations/inhoud/regels/schema.ts';
import { begrip, bron, regio, route, site } from '../../src/schema/gegevens.ts';
import { onderdelen } from '../../src/schema/onderdelen.ts';
import { interview } from '../../src/schema/teksten.ts';

const past = (schema: z.ZodType, waarde: unknown) => schema.safeParse(waarde).success;

type Def = {
  type: string;
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  element?: z.ZodType;
  out?: z.ZodType;
  catchall?: { def: { type: string } };
};
const def = (schema: z.ZodType) => (schema as unknown as { def: Def }).def;
const omschrijving = (schema: z.ZodType): string | undefined => {
  const { innerType, out } = def(schema);
  return schema.description ?? (innerType && omschrijving(innerType)) ?? (out && omschrijving(out));
};

/** All objects in a schema, however deep, by the path to them. */
function objecten(schema: z.ZodType, naam: string): [string, Def][] {
  const deel = def(schema);
  const binnen = [deel.innerType, deel.element, deel.out].flatMap((kind) => (kind ? objecten(kind, naam) : []));
  const velden = Object.entries(deel.shape ?? {}).flatMap(([veld, kind]) => objecten(kind, `${naam}.${veld}`));
  return deel.type === 'object' ? [[naam, deel], ...velden] : [...binnen, ...velden];
}

const alle = [
  ...Object.entries(opslag).map(([naam, { schema }]) => [naam, schema] as const),
  ['site', site] as const,
  ...Object.entries(onderdelen),
];

describe('elk schema', () => {
  it.each(alle)('%s legt elk veld uit in het Nederlands', (naam, schema) => {
    const zonder = objecten(schema, naam).flatMap(([plek, { shape = {} }]) =>
      Object.entries(shape)
        .filter(([, veld]) => !omschrijving(veld))
        .map(([veld]) => `${plek}.${veld}`),
    );
    expect(zonder).toEqual([]);
  });

  it.each(alle)('%s weigert velden die het niet kent', (naam, schema) => {
    expect(
      objecten(schema, naam)
        .filter(([, { catchall }]) => catchall?.def.type !== 'never')
        .map(([plek]) => plek),
    ).toEqual([]);
  });
});

describe('meldingen van een schema', () => {
  /** Any value in the place of any other, at the top and one level down. */
  const raar = [undefined, null, 3, -1.5, '', 'x', true, [], [1], {}, 'x'.repeat(600)];
  const gevallen = (schema: z.ZodType) => {
    const velden = Object.keys(def(schema).shape ?? {});
    return [
      ...raar,
      ...raar.flatMap((waarde) => [
        Object.fromEntries(velden.map((veld) => [veld, waarde])),
        Object.fromEntries(velden.map((veld) => [veld, [waarde]])),
        { onbekend: waarde },
      ]),
    ];
  };

  it.each(alle)('%s zegt in het Nederlands wat er mis is en wat je doet', (_, schema) => {
    const teksten = gevallen(schema)
      .flatMap((waarde) => schemafouten(schema, waarde, 'x.yaml'))
      .map(({ wat, doe }) => `${wat} → ${doe}`);
    expect(teksten.length).toBeGreaterThan(0);
    expect(
      teksten.filter(
        (tekst) =>
          /expected|invalid|received|too (small|big)|unrecognized|required|undefined|\bNaN\b|\bmust\b/i.test(tekst) ||
          !/^(is|mag|mist|moet|heeft|ontbreekt|past|begint) .*→ \p{Lu}/su.test(tekst),
      ),
    ).toEqual([]);
  });
});

describe('bouwstenen', () => {
  it('een datum bestaat en heeft één vorm', () => {
    for (const goed of ['2026-11-22', '2024-02-29', new Date('2026-11-22T00:00:00Z')]) expect(past(datum('x'), goed)).toBe(true);
    for (const fout of ['2026-02-30', '22-11-2026', '2026-1-2', '', '2026-11', null]) expect(past(datum('x'), fout)).toBe(false);
  });

  it('een ruwe datum mag een jaar of een maand zijn', () => {
    for (const goed of ['2026', '2026-11', '2026-11-22']) expect(past(ruweDatum('x'), goed)).toBe(true);
    for (const fout of ['26', '2026-11-31', 'november 2026', 2026]) expect(past(ruweDatum('x'), fout)).toBe(false);
  });

  it('een pad begint en eindigt met een schuine streep, en mag een anker hebben', () => {
    for (const goed of ['/', '/praktijk/twente/', '/wetten/jeugdwet/#wie-beslist']) expect(past(pad('x'), goed)).toBe(true);
    for (const fout of ['praktijk/', '/praktijk', 'https://x.nl/', '/Praktijk/', '/a b/', '//x/', '/a/#'])
      expect(past(pad('x'), fout)).toBe(false);
  });

  it('een regel is niet leeg en niet te lang', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (tekst, max) => {
        const lengte = tekst.trim().length;
        expect(past(regel(max, 'x'), tekst)).toBe(lengte > 0 && lengte <= max);
      }),
    );
  });

  it('de naam van een bestand wordt de naam in verwijzingen', () => {
    expect(idUitPad('03-samenwerken/index.mdx')).toBe('samenwerken');
    expect(idUitPad('1-data-inventariseren.mdx')).toBe('data-inventariseren');
    expect(idUitPad('utrecht-37-organisaties.mdx')).toBe('utrecht-37-organisaties');
    expect(idUitPad('map\\bestand.yaml')).toBe('map/bestand');
  });
});

describe('goed en fout', () => {
  const goedBegrip = { term: 'Zorgkantoor', uitleg: 'Regelt de Wlz in een regio.', groep: 'zorg' };
  const goedeBron = { titel: 'Een rapport', kort: 'NJi 2024', maker: 'NJi', soort: 'rapport', geraadpleegd: '2026-11-22' };

  it('begrip', () => {
    expect(past(begrip, goedBegrip)).toBe(true);
    for (const fout of [
      { groep: 'overig' },
      { term: '' },
      { uitleg: 'x'.repeat(421) },
      { verwant: 'zorgkantoor' },
      { naar: 'zorg' },
      { tem: 'x' },
    ])
      expect(past(begrip, { ...goedBegrip, ...fout })).toBe(false);
  });

  it('bron', () => {
    expect(past(bron, goedeBron)).toBe(true);
    for (const fout of [{ adres: 'www.nji.nl' }, { soort: 'boek' }, { geraadpleegd: 'gisteren' }, { kort: undefined }])
      expect(past(bron, { ...goedeBron, ...fout })).toBe(false);
  });

  it('interview heeft minstens één hoofdstuk, en bestaande nummers', () => {
    const hoofdstukken = (waarde: unknown) => interview.shape.hoofdstukken.safeParse(waarde).success;
    expect([hoofdstukken([1, 10]), hoofdstukken([]), hoofdstukken([11]), hoofdstukken([1.5]), hoofdstukken(['1'])]).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('route heeft minstens vijf vragen, regio minstens één provincie', () => {
    expect(past(route.shape.vragen, [])).toBe(false);
    expect(past(regio.shape.provincies, [])).toBe(false);
  });
});
