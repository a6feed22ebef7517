/** Employers, invented; the last third of each list is for the CVs nobody looked at. */
export const EMPLOYERS = {
  tuned: [
    "Gemeente Zuiderveen",
    "Van Vlietstra Advocaten",
    "Stichting De Linde",
    "Bouwgroep Noorderdiep B.V.",
    "Kramer & Zonen",
    "Technisch Bureau Oosterling",
    "Zorggroep Maasoever",
    "Hogeschool Westmark",
    "Verzekeraar Dijkstaete N.V.",
    "Transportbedrijf Hollema",
    "Notariskantoor Brandsema",
    "Ziekenhuis Sint Anthonis",
    "ROC De Vaart",
    "Waterschap Rijnkant",
    "Uitgeverij De Zwaan",
    "Installatiebedrijf Van Dam",
    "Logistiek Centrum Rivierenland",
    "Accountantskantoor Ploeg & Partners",
    "Woningcorporatie Thuisvast",
    "Rechtbank Midden-Veluwe",
    "Bakkerij Van der Horst",
    "Medisch Centrum Leeghwater",
    "Ingenieursbureau Delta Acht",
    "PolderPower",
    "Blauwgroen Facilitair",
    "Ministerie van Waterzaken",
    "Coöperatie Akkerland U.A.",
    "Huisartsenpraktijk De Eik",
    "Fiets & Co",
    "Scholengroep Het Baken",
    "Drukwerkplaats 24",
    "InterHolland Recruitment",
  ],
  heldOut: [
    "Provincie Oosterland",
    "Vermaat & De Jongh Notarissen",
    "Kliniek Duinzicht",
    "Hendrikse Groothandel BV",
    "Stichting Jeugd Vooruit",
    "Zonnepanelen Direct",
    "GGZ Weidelanden",
    "Kwekerij Bloemendaal-Noord",
    "Universiteit van Almere",
    "Reisbureau Vergezicht",
    "Van Rossum Logistics",
    "De Nieuwe Apotheek",
    "Museum Het Turfschip",
    "Adviesgroep Hermes",
    "Technolink Systems",
    "Politie-eenheid Noordkust",
  ],
} as const;

/** Titles per role as people write them; a null role is work outside the 28 roles. */
export const TITLES: [roleId: string | null, tuned: string[], heldOut: string[]][] = [
  [
    "administratief-medewerker",
    ["Administratief medewerker", "Administratief medewerkster", "Medewerker administratie"],
    ["Administratief ondersteuner"],
  ],
  [
    "backofficemedewerker",
    ["Backoffice medewerker", "Medewerker backoffice", "Back office medewerker"],
    ["Back-office medewerker"],
  ],
  ["secretaresse", ["Secretaresse", "Afdelingssecretaresse"], ["Secretarieel medewerker"]],
  [
    "managementassistent",
    ["Managementassistent", "Management assistente"],
    ["Managementassistente"],
  ],
  ["directiesecretaresse", ["Directiesecretaresse"], ["Directiesecretaris"]],
  ["personal-assistant", ["Personal assistant", "Executive assistant"], ["Persoonlijk assistent"]],
  ["officemanager", ["Office manager", "Officemanager"], ["Office Manager a.i."]],
  ["receptionist", ["Receptioniste", "Receptionist"], ["Receptiemedewerker"]],
  ["planner", ["Planner", "Transportplanner"], ["Medewerker planning"]],
  ["facturist", ["Facturist", "Medewerker facturatie"], ["Facturiste"]],
  [
    "debiteurenbeheerder",
    ["Debiteurenbeheerder", "Medewerker debiteuren"],
    ["Debiteurenbeheerder"],
  ],
  [
    "crediteurenadministrateur",
    ["Crediteurenadministrateur", "Medewerker crediteuren"],
    ["Crediteurenadministrateur"],
  ],
  [
    "financieel-administratief-medewerker",
    ["Financieel administratief medewerker"],
    ["Financieel medewerker"],
  ],
  ["boekhouder", ["Boekhouder"], ["Boekhouder"]],
  [
    "salarisadministrateur",
    ["Salarisadministrateur", "Medewerker salarisadministratie"],
    ["Salarisadministrateur"],
  ],
  ["hr-assistent", ["HR-assistent", "HR medewerker", "P&O medewerker"], ["HR assistent"]],
  ["juridisch-secretaresse", ["Juridisch secretaresse"], ["Juridisch secretaresse"]],
  ["juridisch-assistent", ["Juridisch assistent", "Legal assistant"], ["Juridisch medewerker"]],
  ["medisch-secretaresse", ["Medisch secretaresse"], ["Medisch secretaresse"]],
  ["projectassistent", ["Projectassistent", "Project assistent"], ["Projectondersteuner"]],
  [
    "salessupportmedewerker",
    ["Sales support medewerker", "Medewerker verkoop binnendienst"],
    ["Commercieel medewerker binnendienst"],
  ],
  [
    "klantenservicemedewerker",
    ["Klantenservice medewerker", "Medewerker klantenservice"],
    ["Medewerker klantcontact"],
  ],
  ["data-invoermedewerker", ["Data-entry medewerker", "Datatypist"], ["Medewerker data-invoer"]],
  ["archiefmedewerker", ["Archiefmedewerker"], ["Medewerker archief"]],
  ["inkoopassistent", ["Inkoopassistent", "Assistent inkoper"], ["Inkoopmedewerker"]],
  ["recruitmentassistent", ["Recruitment assistent"], ["Recruitmentassistent"]],
  ["facilitair-medewerker", ["Facilitair medewerker"], ["Medewerker facilitaire zaken"]],
  ["bestuurssecretaris", ["Bestuurssecretaris"], ["Bestuurssecretaris"]],
];

/** Earlier work outside the 28 roles. */
export const OTHER_TITLES = {
  tuned: [
    "Verkoopmedewerker",
    "Barista",
    "Stagiaire communicatie",
    "Kassamedewerker",
    "Doktersassistente",
    "Docent Nederlands",
    "Teamleider horeca",
    "Medewerker bediening",
  ],
  heldOut: ["Winkelmedewerker", "Gastvrouw", "Leerkracht groep 5", "Magazijnmedewerker", "Au pair"],
} as const;

export const CITIES = [
  "Utrecht",
  "Zwolle",
  "Rotterdam",
  "Den Haag",
  "Groningen",
  "Eindhoven",
  "Alkmaar",
  "Leeuwarden",
  "Breda",
  "Amersfoort",
  "Nijmegen",
  "Den Bosch",
];

/** Courses with their level and year; names as on a CV. */
export const EDUCATIONS = {
  tuned: [
    ["mbo4", "MBO 4 Managementassistent", "ROC Midden-Oost"],
    ["mbo4", "Secretariële opleiding (mbo niveau 4)", "Noorderwijs College"],
    ["hbo", "HBO Management, Economie en Recht", "Hogeschool Westmark"],
    ["hbo", "Bachelor Human Resource Management", "Hogeschool Zuiderstad"],
    ["mbo3", "MBO niveau 3 Financieel administratief medewerker", "ROC De Vaart"],
    ["wo", "WO Rechtsgeleerdheid, master", "Universiteit Veenstad"],
    ["mbo2", "MBO 2 Medewerker secretariaat en receptie", "ROC De Vaart"],
    ["vmbo", "VMBO-T", "Het Baken College"],
    ["mbo4", "MBO-4 Directiesecretaresse", "Schoevers Instituut"],
    ["hbo", "HBO Bedrijfskunde", "Hogeschool Westmark"],
    ["wo", "Master Communicatiewetenschap", "Universiteit Veenstad"],
    ["mbo4", "mbo Juridisch-administratieve dienstverlening, niveau 4", "ROC Midden-Oost"],
  ],
  heldOut: [
    ["mbo4", "MBO Bedrijfsadministratie (niveau 4)", "Deltion Noord"],
    ["hbo", "HBO-opleiding Facility Management", "Hogeschool Rivierenstad"],
    ["mbo3", "MBO 3 Secretaresse", "Regio College Oost"],
    ["wo", "Bachelor Psychologie (WO)", "Universiteit van Almere"],
    ["vmbo", "VMBO Kader", "De Brug"],
    ["hbo", "Bachelor Bedrijfseconomie, hbo", "Hogeschool Rivierenstad"],
  ],
} as const;

/** Languages with what people write as their level, and what that means. */
export const LANGUAGE_WORDS = {
  tuned: [
    ["moedertaal", "C2"],
    ["vloeiend", "C1"],
    ["goed", "B2"],
    ["redelijk", "B1"],
    ["basis", "A2"],
    ["B2", "B2"],
    ["C1", "C1"],
    ["uitstekend", "C1"],
    ["matig", "A2"],
  ],
  heldOut: [
    ["moedertaal", "C2"],
    ["zeer goed", "C1"],
    ["goed in woord en geschrift", "B2"],
    ["A2", "A2"],
    ["voldoende", "B1"],
    ["native", "C2"],
    ["basiskennis", "A2"],
    ["fluent", "C1"],
  ],
} as const;

export const PROFILES = {
  tuned: [
    "Ik ben een accurate en vrolijke collega die graag overzicht houdt.",
    "Nauwkeurig, nuchter en gewend om veel ballen in de lucht te houden. Ik zoek een plek waar ik lang kan blijven.",
    "Na jaren in de horeca koos ik voor een kantoorbaan, en dat bevalt. Klanten noemen mij behulpzaam.",
    "Zelfstandige duizendpoot met oog voor detail. In mijn werk ben ik de rots in de branding voor mijn manager.",
  ],
  heldOut: [
    "Punctueel en positief ingesteld; ik houd van structuur.",
    "Ik breng rust op een druk kantoor. Collega's weten mij te vinden.",
  ],
} as const;

/** What must never be stored: a line of a CV, and the part of it that may not be found afterwards. */
export const FORBIDDEN: {
  tuned: [label: string, value: string][];
  heldOut: [label: string, value: string][];
} = {
  tuned: [
    ["Geboortedatum", "12-03-1988"],
    ["Geboren", "4 juli 1991 te Hengevelde"],
    ["Geb. datum", "03/11/1979"],
    ["Nationaliteit", "Belgische"],
    ["Nationaliteit", "Marokkaanse"],
    ["Burgerlijke staat", "gehuwd"],
    ["Burgerlijke staat", "Samenwonend"],
    ["Geslacht", "vrouw"],
    ["BSN", "123456782"],
    ["Burgerservicenummer", "111222333"],
    ["Salaris", "€ 3.150 bruto per maand"],
    ["Salarisindicatie", "2.875 euro"],
    ["Leeftijd", "37 jaar"],
    ["Geboorteplaats", "Paramaribo"],
  ],
  heldOut: [
    ["Geboortedatum en -plaats", "21 september 1984, Kerkrade"],
    ["Date of birth", "1990-02-28"],
    ["Nationality", "Poolse"],
    ["Huwelijkse staat", "gescheiden"],
    ["Sofinummer", "987654329"],
    ["Laatstverdiende salaris", "€ 2.990,-"],
    ["Gender", "female"],
    ["Man/vrouw", "man"],
    ["Salariswens", "3400 bruto"],
    ["Kinderen", "twee dochters"],
  ],
};

/** The same, in a sentence. */
export const FORBIDDEN_SENTENCES: {
  tuned: [text: string, part: string][];
  heldOut: [text: string, part: string][];
} = {
  tuned: [
    ["Ik ben een 41-jarige moeder van drie kinderen.", "41-jarige"],
    ["Ik ben getrouwd en woon in een dorp.", "getrouwd"],
    ["Nu verdien ik € 2.950 bruto en ik werk met plezier in Excel.", "2.950"],
    ["Ik ben geboren op 2 mei 1985 in Suriname.", "2 mei 1985"],
  ],
  heldOut: [
    ["Als vrouw van 52 jaar weet ik wat ik wil.", "52 jaar"],
    ["Mijn huidige salaris is 3.275 euro bruto per maand.", "3.275"],
    ["Ik ben alleenstaand en flexibel, en handig met Word.", "alleenstaand"],
  ],
};
