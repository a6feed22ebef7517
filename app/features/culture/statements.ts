/**
 * Seven dimensions of work culture, after the structure (not the items) of the revised
 * Organizational Culture Profile: Sarros, Gray, Densten & Cooper 2005, Australian Journal of
 * Management 30(1): competitiveness, social responsibility, supportiveness, innovation, emphasis
 * on rewards, performance orientation, stability, in that order.
 */
export const DIMENSIONS = [
  "ambitie",
  "verantwoordelijkheid",
  "zorg",
  "vernieuwing",
  "waardering",
  "resultaat",
  "zekerheid",
] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** Dutch name of a dimension. */
export const DIMENSION_LABELS: Record<Dimension, string> = {
  ambitie: "Ambitie",
  verantwoordelijkheid: "Verantwoordelijkheid",
  zorg: "Zorg voor mensen",
  vernieuwing: "Vernieuwing",
  waardering: "Waardering",
  resultaat: "Resultaat",
  zekerheid: "Zekerheid",
};

/**
 * One statement: `topic` in a few words for charts and explanations, `candidate` as answered to
 * "zo werk ik graag", `employer` as answered to "zo is het hier". The id is stable.
 */
export type Statement = {
  readonly id: string;
  readonly dimension: Dimension;
  readonly topic: string;
  readonly candidate: string;
  readonly employer: string;
};

/**
 * The 21 statements; the position in this list is the statement number used in choices and
 * profiles. Number n belongs to dimension n mod 7, so that each choice set shows exactly one pair
 * from one dimension and three statements from three others.
 */
export const STATEMENTS: readonly Statement[] = [
  {
    id: "hoge-lat",
    dimension: "ambitie",
    topic: "de lat hoog leggen",
    candidate: "Ik leg de lat voor mijn werk hoger dan wordt gevraagd.",
    employer: "De lat voor het werk ligt hier hoger dan elders.",
  },
  {
    id: "discretie",
    dimension: "verantwoordelijkheid",
    topic: "discreet zijn",
    candidate: "Ik houd vertrouwelijke zaken voor me, ook als iemand aandringt.",
    employer: "Vertrouwelijke zaken blijven hier binnen, ook als iemand aandringt.",
  },
  {
    id: "uit-handen-nemen",
    dimension: "zorg",
    topic: "werk uit handen nemen",
    candidate: "Ik neem collega's werk uit handen als zij het druk hebben.",
    employer: "Collega's nemen hier werk van elkaar over als het druk is.",
  },
  {
    id: "nieuwe-hulpmiddelen",
    dimension: "vernieuwing",
    topic: "AI en nieuwe hulpmiddelen uitproberen",
    candidate: "Ik probeer AI en andere nieuwe hulpmiddelen als een van de eersten uit.",
    employer: "AI en andere nieuwe hulpmiddelen worden hier snel uitgeprobeerd.",
  },
  {
    id: "goed-werk-benoemen",
    dimension: "waardering",
    topic: "goed werk hardop benoemen",
    candidate: "Ik zeg het hardop als werk goed is gedaan en hoor dat zelf ook graag.",
    employer: "Als werk goed is gedaan, wordt dat hier hardop gezegd.",
  },
  {
    id: "overzicht",
    dimension: "resultaat",
    topic: "overzicht houden",
    candidate: "Ik houd bij wat vandaag af moet en wie daarop wacht.",
    employer: "Iedereen weet hier wat vandaag af moet en wie daarop wacht.",
  },
  {
    id: "vaste-werkwijze",
    dimension: "zekerheid",
    topic: "een vaste werkwijze volgen",
    candidate: "Ik werk volgens een vaste werkwijze die voor iedereen gelijk is.",
    employer: "Er is hier een vaste werkwijze die voor iedereen gelijk is.",
  },
  {
    id: "boven-niveau",
    dimension: "ambitie",
    topic: "moeilijker taken oppakken",
    candidate: "Ik pak taken op die net boven mijn niveau liggen.",
    employer: "Mensen krijgen hier taken die net boven hun niveau liggen.",
  },
  {
    id: "eerlijk-zeggen",
    dimension: "verantwoordelijkheid",
    topic: "zeggen wat niet eerlijk gaat",
    candidate: "Ik zeg het als iets niet eerlijk gaat, ook tegen mijn leidinggevende.",
    employer: "Als iets niet eerlijk gaat, kun je dat hier tegen een leidinggevende zeggen.",
  },
  {
    id: "kennis-delen",
    dimension: "zorg",
    topic: "kennis delen",
    candidate: "Ik leg collega's uit wat ik weet, zodat zij zelf verder kunnen.",
    employer: "Collega's leggen elkaar hier uit wat ze weten.",
  },
  {
    id: "andere-aanpak",
    dimension: "vernieuwing",
    topic: "een andere aanpak voorstellen",
    candidate: "Ik stel een andere aanpak voor als iets omslachtig gaat.",
    employer: "Als iets omslachtig gaat, stelt iemand hier een andere aanpak voor.",
  },
  {
    id: "inzet-telt",
    dimension: "waardering",
    topic: "extra inzet teruggeven",
    candidate: "Ik spreek af wat ik voor extra inzet terugkrijg, in loon of vrije tijd.",
    employer: "Voor extra inzet krijg je hier iets terug, in loon of vrije tijd.",
  },
  {
    id: "schakelen",
    dimension: "resultaat",
    topic: "snel schakelen",
    candidate: "Ik schakel direct naar iets anders als dat dringender is.",
    employer: "We schakelen hier direct naar iets anders als dat dringender is.",
  },
  {
    id: "rust",
    dimension: "zekerheid",
    topic: "rustig blijven",
    candidate: "Ik werk in een rustig tempo door, ook als anderen haast hebben.",
    employer: "We werken hier in een rustig tempo door, ook als er haast is.",
  },
  {
    id: "wedijver",
    dimension: "ambitie",
    topic: "zich met anderen meten",
    candidate: "Ik meet mijn werk met dat van sterke collega's.",
    employer: "Collega's meten hun werk hier met dat van elkaar.",
  },
  {
    id: "gevolgen-voor-anderen",
    dimension: "verantwoordelijkheid",
    topic: "denken aan de buitenwereld",
    candidate: "Ik kijk bij een keuze ook wat die betekent voor mensen buiten het bedrijf.",
    employer: "Bij een keuze kijken we hier ook wat die betekent voor mensen buiten het bedrijf.",
  },
  {
    id: "naar-iemand-omkijken",
    dimension: "zorg",
    topic: "naar elkaar omkijken",
    candidate: "Ik vraag ernaar als ik merk dat een collega ergens mee zit.",
    employer: "Als een collega ergens mee zit, wordt er hier naar gevraagd.",
  },
  {
    id: "zelf-beginnen",
    dimension: "vernieuwing",
    topic: "zelf beginnen",
    candidate: "Ik begin zelf aan iets nieuws, zonder op een opdracht te wachten.",
    employer: "Je kunt hier zelf aan iets nieuws beginnen, zonder opdracht.",
  },
  {
    id: "tijd-om-te-leren",
    dimension: "waardering",
    topic: "tijd krijgen om te leren",
    candidate: "Ik maak tijd vrij om te leren wat ik wil leren.",
    employer: "Je krijgt hier tijd om te leren wat je wilt leren.",
  },
  {
    id: "details",
    dimension: "resultaat",
    topic: "details laten kloppen",
    candidate: "Ik controleer mijn werk tot elk detail klopt.",
    employer: "Werk gaat hier pas de deur uit als elk detail klopt.",
  },
  {
    id: "conflict-voorkomen",
    dimension: "zekerheid",
    topic: "meningsverschillen op tijd oplossen",
    candidate: "Ik praat een meningsverschil uit voordat het ruzie wordt.",
    employer: "Een meningsverschil wordt hier uitgepraat voordat het ruzie wordt.",
  },
];
