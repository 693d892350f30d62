/**
 * Everyday words beside the words of the guide. Each line is one group: whoever types one word of it also means the others.
 * Terms with a definition do not belong here but in content/begrippen (synoniemen, zoekwoorden).
 */
import { stam, vouw } from './woorden.ts';

const regels = `
betalen geld kosten financiering bekostiging bekostigen financieren financieel rekening vergoeden budget declareren
medicijn medicatie medisch pil
ziek ziekte afwezig afwezigheid verzuim absent
ouder moeder vader verzorger opvoeder
leerkracht leraar docent juf meester onderwijzer
kind leerling jongere zoon dochter
klacht ontevreden bezwaar geschil
formulier sjabloon template format model invulformulier evaluatieformulier document excel download downloaden hulpmiddel tool
voorbeeld praktijkvoorbeeld praktijk casus
beginnen begin starten start opstarten invoeren invoering stappenplan
regie regisseur regiehouder coordinator casemanager baas verantwoordelijk
gemeenteraad raad raadslid raadsvoorstel raadsbesluit
wethouder bestuurder college
schoolbestuur bestuurder bestuur
evaluatie evalueren evaluatieformulier
verschil vergelijken onderscheid
opleveren levert opbrengst resultaat effect impact baten
contract overeenkomst convenant
begeleider begeleiding assistent
plek plaats wachtlijst
tevreden tevredenheid
vragen vraag
tellen meten inventariseren inventarisatie
gesprek praten overleg
fout foutje verbeteren melden
contact mail mailen bellen telefoon bereiken
website site
gebouw huisvesting dak
samenwerken samenwerking samen
thuis thuiszitten thuiszitter
den haag haaglanden
friesland fryslan fries
english engels taal
parents ouders
information informatie
hoorrecht inspraak meepraten
uur uren tijd
berekenen rekenen omrekenen rekenhulp uitrekenen
planning plan
team zorgteam
regel regels regelgeving wet wetten wetgeving
gegevens data cijfers
privacy persoonsgegevens leerlinggegevens toestemming avg
geschiedenis tijdlijn begonnen ontstaan historie jaartal`;

const groepen = new Map<string, Set<string>>();
for (const regel of regels.trim().split('\n')) {
  const stammen = regel.split(' ').map((woord) => stam(vouw(woord)));
  for (const eigen of stammen) groepen.set(eigen, new Set([...(groepen.get(eigen) ?? []), ...stammen]));
}

/** Stems that mean about the same as `eigen`, without `eigen` itself. */
export function verwanteStammen(eigen: string): string[] {
  return [...(groepen.get(eigen) ?? [])].filter((ander) => ander !== eigen);
}
