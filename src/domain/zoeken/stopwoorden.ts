/** Words that say nothing about the subject of a query. Folded. */
const lijst = `
de het een en of van voor met op in aan te tot uit bij door over om onder na naar tussen zonder tegen tijdens als dan dat die dit deze daar er
ik je jij jou jouw u uw hij zij ze we wij ons onze mijn zijn haar hun hen me mij zich
is ben bent was waren word wordt worden werd heb hebt heeft hebben had kan kun kunt kunnen kon mag mogen moet moeten wil willen zal zullen zou
wat wie waar waarom hoe welk welke waarvoor waarmee
niet geen wel ook nog maar al alleen al zo heel meer veel erg toch even eigen ander andere iets iemand men
doe doet doen ga gaat gaan krijg krijgt krijgen maak maakt maken geef geeft geven zit zitten staat staan komt komen hoort horen heet vind vinden
af dus want omdat zodat toen nu hier per via nodig echt bestaat graag
niemand hele paar meteen vandaag gedaan voordat nadat totdat terwijl zelf pas soms altijd nooit ooit misschien allemaal weer`;

const stopwoorden = new Set(lijst.trim().split(/\s+/));

/** Is this folded word left out of queries and of the index? */
export function isStopwoord(woord: string): boolean {
  return stopwoorden.has(woord) || (woord.length === 1 && !/\d/.test(woord));
}

const lidwoorden = new Set('de het een en of van voor met op in aan te bij onder is je wat dat'.split(' '));

/** Is this folded word of no weight even inside a name? 'Cirkel van ondersteuning' is 'cirkel ondersteuning', but 'andere gemeente' is not 'gemeente'. */
export function isLidwoord(woord: string): boolean {
  return lidwoorden.has(woord);
}

const zwak = new Set(
  `
helpen helpt help loopt lopen past passen zeg zeggen zegt zeggen houd houden houdt leg leggen legt trekt trekken werkt werken werk sluit sluiten verbinden
bedoeld goede goed beter nieuwe nieuw lang lange groot grote minder meer steeds dezelfde mensen mens binnen vanaf naast elkaar hoogte
voorkomen regelen regelt geregeld organiseer organiseren verandert veranderen gebruiken gebruik gebruikt weten weet zien zie ziet denken denkt kiezen kies
laat laten vaak alle iedereen eigenlijk belangrijk mogelijk bepaald verschillende manier manieren dingen ding soort soorten tips uitleg informatie info lezen
zoeken zoek vinden probleem problemen situatie keer dag jaar week bepalen bepaal zorgen zorgt blijft blijven stopt stoppen begrijpen snap volgen volg
verbeteren verbeter leren leer invoeren voeren voer opstellen stel stellen stelt schrijven schrijf lukt lukken werkt bij betreft rond omgaan anders anderen
gebeurd gebeurt gebeuren overzicht overzichten rol toon toont tonen verminderen wanneer belang aanpak aanpakken gewone gewoon duidelijk goedkoop beste makkelijk moeilijk lastig
maand maanden jaren dagen weken uiteindelijk ongeveer helemaal`
    .trim()
    .split(/\s+/),
);

/** Does this folded word say little about the subject? It counts, but for less. */
export function isZwak(woord: string): boolean {
  return zwak.has(woord);
}

const vraagwoorden = new Set('wie wat waar wanneer waarom hoe hoeveel welk welke mag moet moeten kan heeft'.split(' '));

/** Does this folded word open a question? */
export function isVraagwoord(woord: string): boolean {
  return vraagwoorden.has(woord);
}

const betekeniswoorden = new Set('betekent betekenis betekenen definitie afkorting'.split(' '));

/** Does this folded word only say that an explanation is wanted? */
export function isBetekeniswoord(woord: string): boolean {
  return betekeniswoorden.has(woord);
}

const invulwoorden = new Set('invullen invul ingevuld online digitaal'.split(' '));

/** Does this folded word ask for something to fill in on the screen? */
export function isInvulwoord(woord: string): boolean {
  return invulwoorden.has(woord);
}
