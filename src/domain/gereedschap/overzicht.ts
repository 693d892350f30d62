/** The tools that work in the browser. A tool is listed when it is complete; the tool page and the address `invullen/` read this table. */

export interface Gereedschap {
  titel: string;
  /** In the title of the tab and in search results. */
  omschrijving: string;
  inleiding: string;
  /** What the reader takes along, for the button on the tool page. */
  knop: string;
}

export const gereedschappen = {
  'mijn-stappenplan': {
    titel: 'Mijn stappenplan',
    omschrijving:
      'Vul per stap in wie de regie heeft, wat er is, wat mist en wat je doet. Maak er een plan van aanpak van in Word, met data voor je agenda.',
    inleiding: 'Beantwoord per stap de vijf vragen. Je maakt er een plan van aanpak van in Word, en zet de evaluaties in je agenda.',
    knop: 'Maak je stappenplan',
  },
  rekenhulp: {
    titel: 'Rekenhulp',
    omschrijving: 'Reken leerlingen en uren om naar fte en kosten per wet, zet scenario’s naast elkaar en leg elke aanname uit.',
    inleiding: 'Van leerlingen en uren naar fte en geld, per wet. Elke aanname zie je, verander je en leg je uit.',
    knop: 'Begin met rekenen',
  },
  logboek: {
    titel: 'Logboek en inventarisatie',
    omschrijving:
      'Houd bij welke zorg er op school is, of lees een bestand in. Je ziet uren per week, fte en grafieken, en bewaart het als Excelbestand.',
    inleiding: 'Schrijf op welke zorg er is, of lees een bestand in. De uren per week, de fte en de grafieken volgen vanzelf.',
    knop: 'Vul het logboek in',
  },
  werkafspraken: {
    titel: 'Werkafspraken maken',
    omschrijving:
      'Kies per onderwerp een afspraak over zorg op school, pas de tekst aan en zie wat nog open is. Bewaar het als Wordbestand om te tekenen.',
    inleiding: 'Kies per onderwerp wat je afspreekt en pas het voorstel aan. Je krijgt een Wordbestand om te bespreken en te tekenen.',
    knop: 'Maak werkafspraken',
  },
  partijenkaart: {
    titel: 'Partijenkaart',
    omschrijving:
      'Kies de gemeenten van je leerlingen en zie welke regio’s, zorgkantoren en andere partijen erbij horen, hoe het contact is en wie nog mist.',
    inleiding: 'Kies waar je leerlingen wonen. De regio’s en zorgkantoren komen vanzelf op de kaart, en je ziet wie nog mist.',
    knop: 'Maak je partijenkaart',
  },
  'cirkel-van-ondersteuning': {
    titel: 'Cirkel van ondersteuning',
    omschrijving:
      'Zet school, thuis, vrije tijd en hulp rond de wens van het kind. De tekening groeit mee; bewaar haar als afbeelding of als gespreksblad in Word.',
    inleiding: 'Begin bij de wens van het kind en loop de vier kanten langs. De tekening groeit mee terwijl je invult.',
    knop: 'Maak een cirkel',
  },
  persona: {
    titel: 'Persona maken',
    omschrijving:
      'Maak per groep leerlingen een kaart: wat een kind nodig heeft, hoe het nu gaat, wat gewenst is en wat het kost. Druk ze af als waaier op A5.',
    inleiding: 'Eén kaart per groep leerlingen: wat nodig is, hoe het nu gaat en wat drie situaties kosten. Druk ze af als waaier.',
    knop: 'Maak een persona',
  },
} as const satisfies Record<string, Gereedschap>;

export type Gereedschapsnaam = keyof typeof gereedschappen;

/** The tool with this slug, or undefined when it does not work in the browser (yet). */
export function gereedschapVoor(slug: string): Gereedschap | undefined {
  return Object.hasOwn(gereedschappen, slug) ? gereedschappen[slug as Gereedschapsnaam] : undefined;
}
