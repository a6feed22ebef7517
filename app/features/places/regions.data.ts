/** Regions people search by that are no municipality: whole provinces, or municipalities. Own work. */
export const REGION_ROWS: { names: string[]; provinces?: string[]; gemeentes?: string[] }[] = [
  {
    names: ["Randstad", "de Randstad"],
    provinces: ["Noord-Holland", "Zuid-Holland", "Utrecht"],
    gemeentes: ["Almere"],
  },
  { names: ["Brabant"], provinces: ["Noord-Brabant"] },
  { names: ["Fryslân"], provinces: ["Friesland"] },
  { names: ["Zuid-Nederland"], provinces: ["Noord-Brabant", "Limburg", "Zeeland"] },
  { names: ["Noord-Nederland"], provinces: ["Groningen", "Friesland", "Drenthe"] },
  { names: ["Oost-Nederland"], provinces: ["Overijssel", "Gelderland"] },
  ...Object.entries({
    "Gooi|'t Gooi|Het Gooi|Gooi en Vechtstreek|Gooi en Vecht":
      "Hilversum|Huizen|Gooise Meren|Laren|Blaricum|Wijdemeren",
    "Achterhoek|de Achterhoek":
      "Aalten|Berkelland|Bronckhorst|Doetinchem|Doesburg|Montferland|Oost Gelre|Oude IJsselstreek|Winterswijk|Zutphen|Lochem",
    Liemers: "Duiven|Westervoort|Zevenaar|Montferland",
    Twente:
      "Almelo|Borne|Dinkelland|Enschede|Haaksbergen|Hellendoorn|Hengelo|Hof van Twente|Losser|Oldenzaal|Rijssen-Holten|Tubbergen|Twenterand|Wierden",
    Salland: "Deventer|Olst-Wijhe|Raalte|Zwolle|Dalfsen|Ommen",
    "Kop van Overijssel": "Steenwijkerland|Zwartewaterland|Staphorst|Kampen",
    Vechtdal: "Ommen|Hardenberg|Dalfsen",
    "Veluwe|de Veluwe|Noord-Veluwe":
      "Apeldoorn|Barneveld|Ede|Elburg|Epe|Ermelo|Harderwijk|Hattem|Heerde|Nijkerk|Nunspeet|Oldebroek|Putten|Renkum|Rheden|Rozendaal|Arnhem|Brummen|Voorst",
    "Gelderse Vallei|Foodvalley|Food Valley|Regio Foodvalley":
      "Barneveld|Ede|Nijkerk|Renswoude|Rhenen|Scherpenzeel|Veenendaal|Wageningen|Woudenberg",
    "Betuwe|de Betuwe": "Buren|Neder-Betuwe|Overbetuwe|Tiel|West Betuwe|Lingewaard|Culemborg",
    "Rivierenland|Bommelerwaard|Land van Maas en Waal":
      "Buren|Culemborg|Maasdriel|Neder-Betuwe|Tiel|West Betuwe|West Maas en Waal|Zaltbommel|Druten",
    "Rijk van Nijmegen|Arnhem-Nijmegen|Groene Metropoolregio":
      "Arnhem|Nijmegen|Berg en Dal|Beuningen|Druten|Duiven|Heumen|Lingewaard|Overbetuwe|Renkum|Rheden|Westervoort|Wijchen|Zevenaar|Mook en Middelaar",
    Stedendriehoek: "Apeldoorn|Deventer|Zutphen|Brummen|Epe|Heerde|Lochem|Voorst",
    "Kennemerland|Zuid-Kennemerland":
      "Haarlem|Bloemendaal|Heemstede|Zandvoort|Beverwijk|Heemskerk|Velsen|Castricum|Uitgeest",
    "IJmond|Midden-Kennemerland": "Beverwijk|Heemskerk|Velsen",
    "West-Friesland|Westfriesland|West Friesland":
      "Drechterland|Enkhuizen|Hoorn|Koggenland|Medemblik|Opmeer|Stede Broec",
    "Kop van Noord-Holland": "Den Helder|Hollands Kroon|Schagen|Texel",
    Zaanstreek: "Zaanstad|Oostzaan|Wormerland",
    "Zaanstreek-Waterland":
      "Zaanstad|Oostzaan|Wormerland|Purmerend|Edam-Volendam|Landsmeer|Waterland",
    "Groot-Amsterdam|Metropoolregio Amsterdam|Amstelland":
      "Amsterdam|Amstelveen|Aalsmeer|Diemen|Ouder-Amstel|Uithoorn|Haarlemmermeer",
    "Haaglanden|Regio Haaglanden":
      "Den Haag|Delft|Leidschendam-Voorburg|Midden-Delfland|Pijnacker-Nootdorp|Rijswijk|Wassenaar|Westland|Zoetermeer",
    "Rijnmond|Groot-Rotterdam|Regio Rijnmond":
      "Rotterdam|Schiedam|Vlaardingen|Maassluis|Capelle aan den IJssel|Krimpen aan den IJssel|Ridderkerk|Barendrecht|Albrandswaard|Nissewaard|Voorne aan Zee|Lansingerland",
    Drechtsteden:
      "Dordrecht|Zwijndrecht|Papendrecht|Sliedrecht|Alblasserdam|Hendrik-Ido-Ambacht|Hardinxveld-Giessendam",
    "Bollenstreek|Duin- en Bollenstreek|Holland Rijnland":
      "Hillegom|Katwijk|Lisse|Noordwijk|Teylingen|Leiden|Oegstgeest|Leiderdorp|Voorschoten",
    Alblasserwaard: "Gorinchem|Molenlanden|Papendrecht|Sliedrecht|Alblasserdam",
    "Groene Hart":
      "Alphen aan den Rijn|Bodegraven-Reeuwijk|Gouda|Krimpenerwaard|Nieuwkoop|Waddinxveen|Woerden|Zuidplas|De Ronde Venen|Montfoort|Oudewater|Lopik|Kaag en Braassem",
    "Eemland|Eemvallei": "Amersfoort|Baarn|Soest|Leusden|Bunschoten-Spakenburg|Eemnes|Woudenberg",
    Kempen: "Bergeijk|Bladel|Eersel|Oirschot|Reusel-De Mierden",
    "Brainport|Brainportregio|Zuidoost-Brabant":
      "Eindhoven|Helmond|Best|Veldhoven|Waalre|Valkenswaard|Geldrop-Mierlo|Son en Breugel|Nuenen, Gerwen en Nederwetten|Heeze-Leende|Laarbeek|Asten|Deurne|Someren",
    "Meierij|Meierij van Den Bosch|Noordoost-Brabant":
      "'s-Hertogenbosch|Boxtel|Heusden|Sint-Michielsgestel|Vught|Meierijstad|Bernheze|Oss|Maashorst|Land van Cuijk|Boekel",
    "Peel|de Peel|Peelland": "Asten|Deurne|Gemert-Bakel|Someren|Laarbeek|Helmond",
    "West-Brabant":
      "Breda|Roosendaal|Bergen op Zoom|Etten-Leur|Oosterhout|Moerdijk|Halderberge|Rucphen|Steenbergen|Woensdrecht|Zundert|Drimmelen|Geertruidenberg|Altena",
    "Hart van Brabant|Midden-Brabant":
      "Tilburg|Waalwijk|Goirle|Oisterwijk|Loon op Zand|Hilvarenbeek|Gilze en Rijen|Dongen|Heusden",
    "Noord-Limburg": "Venlo|Venray|Horst aan de Maas|Peel en Maas|Bergen|Gennep|Beesel",
    "Midden-Limburg": "Roermond|Weert|Leudal|Maasgouw|Echt-Susteren|Nederweert|Roerdalen",
    "Zuid-Limburg|Heuvelland":
      "Maastricht|Heerlen|Sittard-Geleen|Kerkrade|Landgraaf|Brunssum|Beek|Beekdaelen|Stein|Meerssen|Eijsden-Margraten|Gulpen-Wittem|Simpelveld|Vaals|Valkenburg aan de Geul|Voerendaal",
    "Parkstad|Parkstad Limburg|Mijnstreek":
      "Heerlen|Kerkrade|Landgraaf|Brunssum|Simpelveld|Voerendaal|Beekdaelen",
    "Zeeuws-Vlaanderen": "Terneuzen|Hulst|Sluis",
    Walcheren: "Middelburg|Vlissingen|Veere",
    "Zuid-Beveland|Bevelanden": "Goes|Borsele|Kapelle|Reimerswaal",
    "Friese Wouden|Zuidoost-Friesland":
      "Smallingerland|Opsterland|Ooststellingwerf|Weststellingwerf|Heerenveen|Achtkarspelen",
    "Friese Meren|Zuidwest-Friesland": "De Fryske Marren|Sûdwest Fryslân",
    "Wadden|Waddeneilanden": "Texel|Terschelling|Ameland|Schiermonnikoog",
    "Zuidoost-Drenthe": "Emmen|Coevorden|Borger-Odoorn",
    "Oost-Groningen": "Oldambt|Pekela|Stadskanaal|Veendam|Westerwolde|Midden-Groningen",
  }).map(([names, gemeentes]) => ({
    names: names.split("|"),
    gemeentes: gemeentes.split("|"),
  })),
];
