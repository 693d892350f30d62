/** Words that say nothing about the subject of a query. Folded. */
const lijst = `
de het een en of van voor met op in aan te tot uit bij door over om onder na naar tussen zonder tegen tijdens als dan dat die dit deze daar er
ik je jij jou jouw u uw hij zij ze we wij ons onze mijn zijn haar hun hen me mij zich
is ben bent was waren word wordt worden werd heb hebt heeft hebben had kan kun kunt kunnen kon mag mogen moet moeten wil willen zal zullen zou
wat wie waar wanneer waarom hoe welk welke waarvoor waarmee
niet geen wel ook nog maar al alleen al zo heel meer veel erg toch even eigen ander andere iets iemand men
doe doet doen ga gaat gaan krijg krijgt krijgen maak maakt maken geef geeft geven zit zitten staat staan komt komen hoort horen heet vind vinden
af dus want omdat zodat toen nu hier per via nodig echt bestaat graag`;

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
