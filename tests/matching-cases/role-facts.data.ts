import type { ContractForm } from "#app/features/taxonomy/contract-form.ts";

/**
 * What a recruiter knows of a role beyond its skills: the work that lies nearest, the work that only
 * sounds near, a place of work and one for which the journey is long.
 */
export type RoleFacts = {
  readonly roleId: string;
  /** Work from which people move into this role. */
  readonly neighbour: string;
  readonly whyNeighbour: string;
  /** Work from which they seldom do. */
  readonly stranger: string;
  readonly whyStranger: string;
  readonly place: string;
  readonly near: string;
  readonly far: string;
  readonly wrongContract: ContractForm;
};

/** Fourteen roles over all seven families. */
export const ROLE_FACTS: readonly RoleFacts[] = [
  {
    roleId: "officemanager",
    neighbour: "managementassistent",
    whyNeighbour: "houdt al een kantoor draaiende, alleen niet voor iedereen",
    stranger: "debiteurenbeheerder",
    whyStranger: "werkt de hele dag aan openstaande posten, niet aan het kantoor",
    place: "utrecht",
    near: "de-bilt",
    far: "maastricht",
    wrongContract: "zzp",
  },
  {
    roleId: "secretaresse",
    neighbour: "managementassistent",
    whyNeighbour: "agenda's, post en vergaderingen zijn hetzelfde vak",
    stranger: "inkoopassistent",
    whyStranger: "bestellingen en leveranciers vragen iets anders dan een afdeling ontzorgen",
    place: "amersfoort",
    near: "leusden",
    far: "groningen",
    wrongContract: "interim",
  },
  {
    roleId: "directiesecretaresse",
    neighbour: "personal-assistant",
    whyNeighbour: "dezelfde discretie en dezelfde agenda's, voor één persoon",
    stranger: "klantenservicemedewerker",
    whyStranger: "gesprekken met klanten lijken niet op werk voor een directie",
    place: "den-haag",
    near: "rijswijk-zuid-holland",
    far: "enschede",
    wrongContract: "zzp",
  },
  {
    roleId: "administratief-medewerker",
    neighbour: "backofficemedewerker",
    whyNeighbour: "verwerkt ook mutaties en houdt dossiers bij",
    stranger: "receptionist",
    whyStranger: "ontvangt mensen; administratie is bijzaak",
    place: "zwolle",
    near: "hattem",
    far: "middelburg",
    wrongContract: "interim",
  },
  {
    roleId: "data-invoermedewerker",
    neighbour: "archiefmedewerker",
    whyNeighbour: "even nauwkeurig met gegevens, alleen in dossiers",
    stranger: "recruitmentassistent",
    whyStranger: "werk met mensen, niet met rijen gegevens",
    place: "arnhem",
    near: "velp-gelderland",
    far: "den-helder",
    wrongContract: "zzp",
  },
  {
    roleId: "facturist",
    neighbour: "crediteurenadministrateur",
    whyNeighbour: "dezelfde facturen, van de andere kant",
    stranger: "juridisch-secretaresse",
    whyStranger: "stukken en termijnen in plaats van facturen",
    place: "rotterdam",
    near: "schiedam",
    far: "leeuwarden",
    wrongContract: "interim",
  },
  {
    roleId: "boekhouder",
    neighbour: "financieel-administratief-medewerker",
    whyNeighbour: "boekt al mee, sluit alleen nog geen periode af",
    stranger: "planner",
    whyStranger: "rekent met uren en wagens, niet met een grootboek",
    place: "eindhoven",
    near: "veldhoven",
    far: "assen",
    wrongContract: "zzp",
  },
  {
    roleId: "salarisadministrateur",
    neighbour: "boekhouder",
    whyNeighbour: "kent de cijfers en de afsluiting, de loonregels niet",
    stranger: "facilitair-medewerker",
    whyStranger: "zorgt voor gebouw en spullen",
    place: "tilburg",
    near: "goirle",
    far: "emmen",
    wrongContract: "interim",
  },
  {
    roleId: "hr-assistent",
    neighbour: "recruitmentassistent",
    whyNeighbour: "personeelszaken aan de kant van de werving",
    stranger: "facturist",
    whyStranger: "facturen, geen mensen",
    place: "breda",
    near: "etten-leur",
    far: "alkmaar",
    wrongContract: "zzp",
  },
  {
    roleId: "juridisch-secretaresse",
    neighbour: "juridisch-assistent",
    whyNeighbour: "zelfde stukken, zelfde termijnen",
    stranger: "inkoopassistent",
    whyStranger: "contracten met leveranciers zijn geen processtukken",
    place: "amsterdam",
    near: "amstelveen",
    far: "roermond",
    wrongContract: "interim",
  },
  {
    roleId: "medisch-secretaresse",
    neighbour: "juridisch-secretaresse",
    whyNeighbour: "werkt met vertrouwelijke dossiers en dictaten, in een ander vak",
    stranger: "boekhouder",
    whyStranger: "cijfers, geen patiënten",
    place: "nijmegen",
    near: "wijchen",
    far: "haarlem",
    wrongContract: "zzp",
  },
  {
    roleId: "planner",
    neighbour: "inkoopassistent",
    whyNeighbour: "schuift al met voorraad, levertijden en drukte",
    stranger: "archiefmedewerker",
    whyStranger: "rustig en ordelijk werk zonder schuiven",
    place: "almere",
    near: "almere",
    far: "vlissingen",
    wrongContract: "interim",
  },
  {
    roleId: "klantenservicemedewerker",
    neighbour: "receptionist",
    whyNeighbour: "staat mensen te woord, aan de balie",
    stranger: "salarisadministrateur",
    whyStranger: "werkt met regels en bedragen, zelden met klanten",
    place: "apeldoorn",
    near: "ugchelen",
    far: "terneuzen",
    wrongContract: "zzp",
  },
  {
    roleId: "receptionist",
    neighbour: "klantenservicemedewerker",
    whyNeighbour: "even gastvrij, aan de telefoon",
    stranger: "data-invoermedewerker",
    whyStranger: "werkt alleen en stil met gegevens",
    place: "leiden",
    near: "oegstgeest",
    far: "venlo",
    wrongContract: "interim",
  },
];
