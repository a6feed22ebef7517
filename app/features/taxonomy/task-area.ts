/** Areas of support work, coarse enough to be a wish and to describe a vacature. */
export const TASK_AREAS = [
  "agenda",
  "correspondentie",
  "notuleren",
  "facturatie",
  "boekhouding",
  "planning",
  "reizen",
  "dossiers",
  "klantcontact",
  "gegevens",
  "rapportage",
  "personeelszaken",
  "inkoop",
  "kantoor",
] as const;

export type TaskArea = (typeof TASK_AREAS)[number];

/** Dutch label of a task area, lower case. */
export const TASK_AREA_LABELS: Record<TaskArea, string> = {
  agenda: "agenda's en afspraken",
  correspondentie: "brieven en e-mail",
  notuleren: "notuleren en verslagen",
  facturatie: "facturen",
  boekhouding: "boekhouding",
  planning: "planning en roosters",
  reizen: "reizen en bijeenkomsten",
  dossiers: "dossiers en archief",
  klantcontact: "klantcontact",
  gegevens: "gegevens invoeren en bijhouden",
  rapportage: "rapportages",
  personeelszaken: "personeelszaken",
  inkoop: "inkoop en bestellingen",
  kantoor: "het kantoor draaiende houden",
};

/** What a person mostly does for others: taking tasks over, or structuring how work goes. */
export const ARCHETYPES = ["takesOver", "structures"] as const;

export type Archetype = (typeof ARCHETYPES)[number];

/** Dutch label of an archetype. */
export const ARCHETYPE_LABELS: Record<Archetype, string> = {
  takesOver: "neemt werk uit handen",
  structures: "brengt structuur aan",
};
