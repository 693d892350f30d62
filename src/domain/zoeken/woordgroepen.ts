/**
 * Everyday words beside the words of the guide. Each line is one group: whoever types one word of it also means the others.
 * Terms with a definition do not belong here but in content/begrippen (synoniemen, zoekwoorden).
 */
import { stam, vouw } from './woorden.ts';

const regels = `
betalen geld kosten financiering bekostiging bekostigen financieren financieel rekening vergoeden vergoeding budget declareren betaling prijs tarief euro
medicijn medicatie medisch pil
ziek ziekte afwezig afwezigheid verzuim absent
ouder moeder vader verzorger opvoeder papa mama gezin familie
leerkracht leraar docent juf meester onderwijzer
kind leerling jongere zoon dochter scholier
klacht ontevreden bezwaar geschil
formulier sjabloon template format model invulformulier evaluatieformulier document excel download downloaden hulpmiddel tool
voorbeeld praktijkvoorbeeld praktijk casus
beginnen begin starten start opstarten invoeren invoering stappenplan
regie regisseur regiehouder coordinator casemanager baas verantwoordelijk leiding aansturen aansturing voortouw trekker
gemeenteraad raad raadslid raadsvoorstel raadsbesluit
wethouder bestuurder college
schoolbestuur bestuurder bestuur
evaluatie evalueren evaluatieformulier
verschil vergelijken onderscheid
opleveren levert opbrengst resultaat effect impact baten
contract overeenkomst convenant
begeleider begeleiding assistent
plek plaats
wachtlijst wachttijd wachten
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
schoolleider directeur schooldirecteur teamleider manager rector
beleidsmedewerker beleidsontwikkelaar beleidsmaker beleidsadviseur
zorgaanbieder zorgorganisatie zorginstelling aanbieder
gehandicapt beperking handicap
personeel medewerker werknemer
personeelstekort tekort gebrek
overheid rijk ministerie landelijk kabinet
besluit beslissing beslissen beschikking
toestemming akkoord instemming
meedoen deelnemen meewerken
meepraten inspraak medezeggenschap
scholing training opleiding cursus deskundigheid
invaller vervanger vervanging
bureaucratie regeldruk administratie papierwerk rompslomp ontzorgen
structureel blijvend borgen borging verankeren bestendigen
opschalen uitbreiden opschaling
voordeel opbrengst winst
nadeel risico valkuil lastig
inkopen inkoop aanbesteden aanbesteding contracteren
vergadering overleg bijeenkomst
verslag rapportage rapport onderzoek
kinderopvang opvang bso
dagbesteding dagcentrum
doof slechthorend gehoor
blind slechtziend
autisme autistisch ass
verpleegkundige verpleging verplegen
zorgmedewerker zioer begeleider
weerstand verzet bezorgd draagvlak
afspraak afspraken werkafspraken
stichting vereniging organisatie
provincie regio gebied
aanvraag aanvragen aanmelden
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
