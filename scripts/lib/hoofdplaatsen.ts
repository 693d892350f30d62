/**
 * The town on which a municipality is put on the map, where the name of the municipality does not say it,
 * or says it of a place that the gazetteer lacks (it holds places of 1,000 people and more).
 * `bij` picks between towns of the same name, and serves as the place itself when the gazetteer has no such town;
 * it is then general knowledge, like `reden`.
 */
import type { Punt } from '../../src/domain/kaart/afstand.ts';

export interface Hoofdplaats {
  plaats: string;
  reden: string;
  bij?: Punt;
}

const punt = (breedte: number, lengte: number): Punt => ({ breedte, lengte });
const groot = (plaats: string, bij?: Punt): Hoofdplaats => ({ plaats, reden: 'grootste plaats', ...(bij && { bij }) });
const huis = (plaats: string, bij?: Punt): Hoofdplaats => ({ plaats, reden: 'gemeentehuis', ...(bij && { bij }) });
const midden = (plaats: string, bij?: Punt): Hoofdplaats => ({
  plaats,
  reden: 'plaats in het midden van de gemeente',
  ...(bij && { bij }),
});
const zelf = (plaats: string, bij: Punt): Hoofdplaats => ({ plaats, reden: 'plaats waar de gemeente naar heet', bij });

export const hoofdplaatsen: Record<string, Hoofdplaats> = {
  // Groningen
  Eemsdelta: groot('Delfzijl'),
  'Het Hogeland': midden('Winsum'),
  'Midden-Groningen': groot('Hoogezand'),
  Oldambt: groot('Winschoten'),
  Pekela: groot('Oude Pekela'),
  Westerkwartier: groot('Leek'),
  Westerwolde: groot('Ter Apel'),
  // Friesland
  Achtkarspelen: huis('Buitenpost'),
  Ameland: midden('Nes', punt(53.446, 5.776)),
  Dantumadiel: huis('Damwâld'),
  'De Fryske Marren': groot('Joure'),
  'Noardeast-Fryslân': groot('Dokkum'),
  Ooststellingwerf: groot('Oosterwolde'),
  Opsterland: groot('Gorredijk'),
  Smallingerland: groot('Drachten'),
  'Súdwest-Fryslân': groot('Sneek'),
  Terschelling: groot('West-Terschelling'),
  Tytsjerksteradiel: groot('Burgum'),
  Vlieland: groot('Oost-Vlieland'),
  Waadhoeke: groot('Franeker'),
  Weststellingwerf: groot('Wolvega'),
  // Drenthe
  'Aa en Hunze': huis('Gieten'),
  'Borger-Odoorn': huis('Exloo'),
  'De Wolden': huis('Zuidwolde', punt(52.672, 6.428)),
  'Midden-Drenthe': groot('Beilen'),
  Noordenveld: groot('Roden'),
  Westerveld: huis('Diever'),
  // Overijssel
  Dinkelland: huis('Denekamp', punt(52.377, 7.005)),
  Hellendoorn: groot('Nijverdal', punt(52.367, 6.467)),
  'Hof van Twente': groot('Goor'),
  'Olst-Wijhe': huis('Wijhe'),
  'Rijssen-Holten': groot('Rijssen', punt(52.308, 6.519)),
  Steenwijkerland: groot('Steenwijk'),
  Twenterand: groot('Vriezenveen'),
  Zwartewaterland: huis('Hasselt'),
  // Flevoland
  Almere: groot('Almere Stad'),
  Noordoostpolder: groot('Emmeloord'),
  // Gelderland
  'Berg en Dal': groot('Groesbeek'),
  Berkelland: huis('Borculo'),
  Bronckhorst: huis('Hengelo'),
  Buren: huis('Maurik'),
  Lingewaard: huis('Bemmel'),
  Maasdriel: groot('Kerkdriel'),
  Montferland: groot('Didam', punt(51.94, 6.131)),
  'Neder-Betuwe': huis('Opheusden'),
  'Oost Gelre': groot('Lichtenvoorde'),
  'Oude IJsselstreek': huis('Gendringen'),
  Overbetuwe: groot('Elst'),
  Voorst: groot('Twello'),
  'West Betuwe': groot('Geldermalsen'),
  'West Maas en Waal': huis('Beneden-Leeuwen', punt(51.882, 5.516)),
  // Utrecht
  'De Ronde Venen': groot('Mijdrecht'),
  Eemnes: zelf('Eemnes', punt(52.254, 5.258)),
  'Stichtse Vecht': groot('Maarssen'),
  'Utrechtse Heuvelrug': huis('Doorn'),
  Vijfheerenlanden: groot('Leerdam'),
  // Noord-Holland
  'Bergen (NH.)': zelf('Bergen', punt(52.668, 4.7)),
  'Dijk en Waard': groot('Heerhugowaard'),
  Drechterland: huis('Hoogkarspel', punt(52.694, 5.179)),
  'Edam-Volendam': groot('Volendam'),
  'Gooise Meren': groot('Bussum'),
  Haarlemmermeer: groot('Hoofddorp'),
  'Hollands Kroon': midden('Wieringerwerf'),
  Koggenland: huis('De Goorn'),
  Oostzaan: zelf('Oostzaan', punt(52.439, 4.876)),
  'Ouder-Amstel': huis('Ouderkerk aan de Amstel'),
  'Stede Broec': midden('Grootebroek', punt(52.699, 5.217)),
  Texel: groot('Den Burg'),
  Velsen: groot('IJmuiden'),
  Waterland: groot('Monnickendam'),
  Wijdemeren: huis('Nieuw-Loosdrecht'),
  Wormerland: groot('Wormer', punt(52.497, 4.808)),
  Zaanstad: groot('Zaandam'),
  // Zuid-Holland
  "'s-Gravenhage": { plaats: 'The Hague', reden: 'Den Haag heet zo in het plaatsnamenbestand' },
  Albrandswaard: midden('Rhoon'),
  'Bodegraven-Reeuwijk': groot('Bodegraven'),
  'Goeree-Overflakkee': groot('Middelharnis'),
  'Hardinxveld-Giessendam': midden('Giessendam'),
  'Hoeksche Waard': groot('Oud-Beijerland'),
  'Kaag en Braassem': groot('Roelofarendsveen'),
  Katwijk: groot('Katwijk aan Zee'),
  Krimpenerwaard: huis('Stolwijk'),
  Lansingerland: groot('Berkel en Rodenrijs'),
  'Leidschendam-Voorburg': groot('Voorburg'),
  'Midden-Delfland': huis('Schipluiden'),
  Molenlanden: midden('Bleskensgraaf'),
  Nissewaard: groot('Spijkenisse'),
  Noordwijk: groot('Noordwijk-Binnen'),
  'Pijnacker-Nootdorp': groot('Pijnacker'),
  Teylingen: groot('Sassenheim'),
  'Voorne aan Zee': groot('Hellevoetsluis'),
  Westland: groot('Naaldwijk'),
  Zoeterwoude: groot('Zoeterwoude-Dorp'),
  Zuidplas: groot('Nieuwerkerk aan den IJssel', punt(51.967, 4.609)),
  // Zeeland
  Borsele: huis('Heinkenszand', punt(51.473, 3.817)),
  'Noord-Beveland': huis('Wissenkerke'),
  Reimerswaal: groot('Yerseke'),
  'Schouwen-Duiveland': groot('Zierikzee'),
  Veere: zelf('Veere', punt(51.549, 3.667)),
  // Noord-Brabant
  'Alphen-Chaam': huis('Alphen'),
  Altena: huis('Almkerk'),
  Bernheze: groot('Heesch'),
  Cranendonck: groot('Budel'),
  Deurne: zelf('Deurne', punt(51.463, 5.795)),
  Drimmelen: groot('Made'),
  'Etten-Leur': zelf('Etten-Leur', punt(51.571, 4.637)),
  'Geldrop-Mierlo': groot('Geldrop'),
  'Gemert-Bakel': groot('Gemert'),
  'Gilze en Rijen': groot('Rijen'),
  Halderberge: groot('Oudenbosch', punt(51.589, 4.525)),
  'Heeze-Leende': groot('Heeze'),
  Heusden: zelf('Heusden', punt(51.733, 5.138)),
  Laarbeek: { plaats: 'Beek', reden: 'Beek en Donk is de grootste plaats', bij: punt(51.533, 5.63) },
  'Land van Cuijk': midden('Boxmeer'),
  Maashorst: groot('Uden'),
  Meierijstad: groot('Veghel'),
  'Nuenen, Gerwen en Nederwetten': groot('Nuenen'),
  'Reusel-De Mierden': groot('Reusel'),
  // Limburg
  Beekdaelen: huis('Nuth'),
  'Bergen (L.)': huis('Nieuw Bergen', punt(51.6, 6.04)),
  'Echt-Susteren': groot('Echt', punt(51.105, 5.873)),
  'Eijsden-Margraten': huis('Margraten'),
  'Gulpen-Wittem': groot('Gulpen'),
  'Horst aan de Maas': groot('Horst', punt(51.454, 6.053)),
  Landgraaf: groot('Schaesberg', punt(50.896, 6.018)),
  Leudal: huis('Heythuysen'),
  Maasgouw: groot('Maasbracht'),
  'Mook en Middelaar': groot('Mook'),
  'Peel en Maas': groot('Panningen'),
  Roerdalen: huis('Sint Odiliënberg'),
  'Sittard-Geleen': groot('Sittard'),
  'Valkenburg aan de Geul': groot('Valkenburg'),
};
