/** A persona as a card of two sides on A5, for the screen and for paper. Text only enters as text. */
import { regels } from '../../domain/gereedschap/document.ts';
import { aantaltekst, blijftBinnen } from '../../domain/gereedschap/persona/controle.ts';
import { ingevuld, kostentabel, watValtOp } from '../../domain/gereedschap/persona/kosten.ts';
import { situaties, statussen, type Kaart } from '../../domain/gereedschap/persona/model.ts';
import { maak } from './dom.ts';
import { tabelAlsHtml } from './toon-stuk.ts';

/** Front and back of a card. Headings begin at `niveau`. */
export function kaartzijden(kaart: Kaart, naam: string, niveau: 2 | 3): HTMLElement[] {
  const vak = (titel: string, tekst: string) => {
    const lijst = regels(tekst);
    if (lijst.length === 0) return [];
    return [
      maak(
        'div',
        [
          maak(`h${niveau + 1}` as 'h3', [titel]),
          lijst.length === 1
            ? maak('p', lijst)
            : maak(
                'ul',
                lijst.map((punt) => maak('li', [punt])),
              ),
        ],
        'ps-vak',
      ),
    ];
  };
  const dag = kaart.dag
    .map(({ deel, wat, wie, uren }) =>
      [deel && `${deel}: ${wat}`, !deel && wat, wie && ` (${[wie, uren && `${uren} uur`].filter(Boolean).join(', ')})`]
        .filter(Boolean)
        .join(''),
    )
    .filter(Boolean)
    .join('\n');
  const bijdrage = kaart.bijdrage
    .filter(({ wie, wat }) => wie || wat)
    .map(({ wie, wat }) => [wie, wat].filter(Boolean).join(': '))
    .join('\n');
  const voor = maak(
    'article',
    [
      maak('header', [maak(`h${niveau}` as 'h2', [naam]), ...(kaart.zin ? [maak('p', [kaart.zin], 'ps-zin')] : [])]),
      ...vak('Wie ben ik?', kaart.wie),
      ...vak('Wat gaat goed?', kaart.goed),
      ...vak('Waar loop ik vast?', kaart.vast),
      ...vak('Wat wil ik zelf?', kaart.wil),
      ...vak('Wat heb ik nodig?', kaart.nodig),
      voet(kaart),
    ],
    'ps-zijde',
  );
  const achterdelen = [
    ...vak('Mijn dag nu', dag),
    ...vak('Wat betekent dat voor mij?', kaart.conclusie),
    ...vak('Het alternatief en het risico', kaart.anders),
    ...vak('Wie moet wat doen?', bijdrage),
    ...kosten(kaart),
    ...vak('Wat zien we over een jaar?', kaart.zien),
  ];
  if (achterdelen.length === 0) return [voor];
  return [
    voor,
    maak(
      'article',
      [maak('header', [maak(`h${niveau}` as 'h2', [naam, maak('span', [' vervolg'], 'ps-vervolg')])]), ...achterdelen, voet(kaart)],
      'ps-zijde',
    ),
  ];
}

function kosten(kaart: Kaart): HTMLElement[] {
  if (ingevuld(kaart).length === 0) return [];
  const tabel = tabelAlsHtml({
    soort: 'tabel',
    bijschrift: `Wat kost het?${kaart.periode ? ` Periode: ${kaart.periode.charAt(0).toLowerCase()}${kaart.periode.slice(1)}` : ''}`,
    koppen: ['Wie betaalt', ...Object.values(situaties)],
    rijen: kostentabel(kaart, 'betaler'),
    getallen: [1, 2, 3],
    som: true,
  });
  const [eerste = ''] = watValtOp(kaart);
  const bronnen = [...new Set(kaart.posten.map(({ bron }) => bron.trim()).filter(Boolean))];
  return [
    maak(
      'div',
      [
        tabel,
        ...(eerste ? [maak('p', [eerste])] : []),
        ...(bronnen.length > 0 ? [maak('p', [`Bron: ${bronnen.join('; ')}.`], 'ps-bron')] : []),
      ],
      'ps-vak',
    ),
  ];
}

const voet = (kaart: Kaart): HTMLElement =>
  maak(
    'p',
    [
      [
        aantaltekst(kaart) && `Staat voor ${aantaltekst(kaart)}`,
        kaart.onderwijs,
        statussen[kaart.status],
        kaart.aantal.trim() && blijftBinnen(kaart) && 'blijft binnen de school',
        'Verzonnen kind',
      ]
        .filter(Boolean)
        .join(' · '),
    ],
    'ps-voet',
  );
