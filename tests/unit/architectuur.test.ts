/** The house rules of the code: who may import whom, and what may not stand where. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Bronbestand {
  pad: string;
  tekst: string;
  imports: { naar: string; alleenType: boolean }[];
}

const bestanden = ['src', 'scripts'].flatMap((map) =>
  readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((ding) => ding.isFile() && /\.(ts|mjs|astro)$/.test(ding.name))
    .map((ding) => lees(join(ding.parentPath, ding.name).replaceAll('\\', '/'))),
);

function lees(pad: string): Bronbestand {
  const tekst = readFileSync(pad, 'utf8');
  const zonderUitleg = tekst.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const imports = [
    ...zonderUitleg.matchAll(/^\s*(import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]/gm),
    ...zonderUitleg.matchAll(/\b(import)(\s)?\(\s*['"]([^'"]+)['"]/g),
  ].map(([, , type, naar = '']) => ({
    naar: naar.startsWith('.') ? posix.join(dirname(pad), naar) : naar,
    alleenType: (type ?? '').startsWith('type'),
  }));
  return { pad, tekst: zonderUitleg, imports };
}

const onder = (...mappen: string[]) => bestanden.filter(({ pad }) => mappen.some((map) => pad.startsWith(`${map}/`)));

/** Imports that break a rule, as 'file → import'. Fails when the rule has nothing to look at. */
function fout(lijst: Bronbestand[], verboden: (naar: string, alleenType: boolean) => boolean): string[] {
  expect(lijst.length).toBeGreaterThan(0);
  return lijst.flatMap(({ pad, imports }) =>
    imports.filter(({ naar, alleenType }) => verboden(naar, alleenType)).map(({ naar }) => `${pad} → ${naar}`),
  );
}

/** Lines that break a rule, as 'file: text'. */
function regels(lijst: Bronbestand[], verboden: RegExp): string[] {
  expect(lijst.length).toBeGreaterThan(0);
  return lijst.flatMap(({ pad, tekst }) =>
    tekst
      .split('\n')
      .filter((regel) => verboden.test(regel))
      .map((regel) => `${pad}: ${regel.trim().slice(0, 100)}`),
  );
}

const astro = bestanden.filter(({ pad }) => pad.endsWith('.astro'));

describe('één richting', () => {
  const lagen = ['src/schema', 'src/domain', 'src/data', 'src/components', 'src/layouts', 'src/pages'];
  it.each(lagen.slice(0, -1))('%s gebruikt niets van een laag erboven', (laag) => {
    const erboven = lagen.slice(lagen.indexOf(laag) + 1);
    // The shape of data is the base of both; the domain may name it.
    expect(
      fout(onder(laag), (naar, alleenType) => erboven.some((map) => naar.startsWith(`${map}/`)) && !(laag === 'src/schema' && alleenType)),
    ).toEqual([]);
  });

  it('schema en domein kennen geen Astro, geen Node en geen browser', () => {
    expect(fout(onder('src/schema', 'src/domain'), (naar) => /^(astro:|node:)/.test(naar))).toEqual([]);
    expect(
      regels(
        onder('src/schema', 'src/domain'),
        /(?<![\w/'\"`.])(document\.(querySelector|createElement|getElementById|addEventListener|body|documentElement)|(window|localStorage|sessionStorage|navigator)\.[a-z])/,
      ),
    ).toEqual([]);
  });

  it('alleen src/data en content.config.ts lezen de inhoud via Astro', () => {
    const anderen = bestanden.filter(({ pad }) => !pad.startsWith('src/data/') && pad !== 'src/content.config.ts');
    expect(fout(anderen, (naar, alleenType) => naar === 'astro:content' && !alleenType)).toEqual([]);
  });

  it('browsercode kent geen gegevens, onderdelen of Node', () => {
    expect(
      fout(onder('src/browser'), (naar) => /^(astro:|node:)|^src\/(data|components|layouts|pages|integrations)\/|\.astro$/.test(naar)),
    ).toEqual([]);
  });

  it('onderdelen en pagina’s krijgen gegevens van src/data, niet van de bouwkant', () => {
    expect(
      fout(onder('src/schema', 'src/domain', 'src/components', 'src/layouts', 'src/pages'), (naar) => naar.startsWith('src/integrations/')),
    ).toEqual([]);
  });

  it('de bouwkant kent alleen schema en domein', () => {
    expect(fout(onder('src/integrations', 'scripts'), (naar) => /^src\/(data|components|layouts|pages|browser)\//.test(naar))).toEqual([]);
  });

  it('niets gebruikt iets uit tests', () => {
    expect(fout(bestanden, (naar) => naar.startsWith('tests/'))).toEqual([]);
  });

  it('elke eigen import noemt zijn uitgang', () => {
    expect(fout(bestanden, (naar) => /^(src|scripts)\//.test(naar) && !/\.(ts|mjs|astro|css|json|svg)(\?\w+(&\w+)?)?$/.test(naar))).toEqual(
      [],
    );
  });
});

describe('adressen en opmaak', () => {
  it('in .astro staat geen adres als letterlijke tekst: dat gaat via domain/paden.ts', () => {
    expect(regels(astro, /\b(href|action|src|naar)=["'`{]+\/(?!\/)/)).toEqual([]);
  });

  it('in .astro staat geen stijl of gebeurtenis als attribuut: de CSP houdt die tegen', () => {
    expect(regels(astro, /<[a-z][^>]*\s(style|on[a-z]+)=["{]/)).toEqual([]);
  });

  it('de inhoud bevat alleen tekst en gegevens', () => {
    const namen = readdirSync('content', { recursive: true, withFileTypes: true })
      .filter((ding) => ding.isFile())
      .map(({ name }) => name);
    expect(namen.length).toBeGreaterThan(100);
    expect(namen.filter((naam) => !/\.(mdx|yaml|csv|jpg|png|webp|avif|svg)$|^LEESMIJ\.md$/.test(naam))).toEqual([]);
  });
});

describe('maat en gedrag', () => {
  /** Lists of facts, not code: their length says nothing about how hard they are to read. */
  const lijsten = ['scripts/lib/hoofdplaatsen.ts'];

  /** In the form that Prettier gives it, of at most 140 columns. */
  it('geen bestand is langer dan 180 regels', () => {
    const lang = bestanden
      .filter(({ pad }) => !lijsten.includes(pad))
      .map(({ pad }) => ({ pad, regels: readFileSync(pad, 'utf8').trimEnd().split('\n').length }));
    expect(lang.filter(({ regels: aantal }) => aantal > 180)).toEqual([]);
  });

  it('wat gebouwd wordt hangt niet af van toeval of van de klok', () => {
    expect(
      regels(onder('src/domain', 'src/data', 'src/components', 'src/layouts', 'src/pages'), /Math\.random\(|Date\.now\(|new Date\(\)/),
    ).toEqual([]);
  });

  it('elk bestand in src/domain, src/data en src/browser zegt bovenaan waar het voor is', () => {
    const zonder = onder('src/domain', 'src/data', 'src/browser').filter(
      ({ pad }) => !/^(import[^;]*;\s*|\s)*\/\*\*/.test(readFileSync(pad, 'utf8')),
    );
    expect(zonder.map(({ pad }) => pad)).toEqual([]);
  });
});
