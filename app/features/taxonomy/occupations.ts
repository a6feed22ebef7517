import occupationRows from "./occupations.data.json" with { type: "json" };

/**
 * A support occupation of ESCO: its code, preferred Dutch and English label, and other Dutch names
 * (some Flemish or dated; some names point to several occupations).
 */
export type Occupation = { code: string; label: string; english: string; names: string[] };

/** The 121 occupations of ESCO v1.2.0 in and around support work. */
export const OCCUPATIONS: readonly Occupation[] = occupationRows;

/** Where an occupation is work the portal places people in: the role Dutch bureaus call it. */
const ROLE_OF_OCCUPATION = new Map<string, string>(
  Object.entries({
    "3313.1": "financieel-administratief-medewerker",
    "3313.2": "boekhouder",
    "3341.7": "officemanager",
    "3342.2": "juridisch-secretaresse",
    "3343.1": "administratief-medewerker",
    "3343.1.2": "administratief-medewerker",
    "3343.1.5": "inkoopassistent",
    "3343.1.6": "projectassistent",
    "3343.3": "directiesecretaresse",
    "3343.4": "managementassistent",
    "3344.1": "medisch-secretaresse",
    "3344.3": "medisch-secretaresse",
    "3411.7": "juridisch-assistent",
    "4110.1": "administratief-medewerker",
    "4110.1.1": "administratief-medewerker",
    "4120.1": "secretaresse",
    "4131.1": "data-invoermedewerker",
    "4132.1": "data-invoermedewerker",
    "4222.1": "klantenservicemedewerker",
    "4222.1.1": "klantenservicemedewerker",
    "4225.1": "klantenservicemedewerker",
    "4226.1": "receptionist",
    "4226.1.1": "receptionist",
    "4311.1": "facturist",
    "4311.2": "salessupportmedewerker",
    "4312.2": "backofficemedewerker",
    "4312.4": "backofficemedewerker",
    "4312.5": "backofficemedewerker",
    "4312.6": "administratief-medewerker",
    "4312.7": "administratief-medewerker",
    "4313.1": "salarisadministrateur",
    "4323.17": "planner",
    "4323.4": "planner",
    "4323.6": "planner",
    "4415.1": "archiefmedewerker",
    "4416.1": "hr-assistent",
  }),
);

const BY_CODE = new Map(OCCUPATIONS.map((occupation) => [occupation.code, occupation]));

/** The occupation with this ESCO code ("4226.1"), or null. */
export function findOccupation(code: string): Occupation | null {
  return BY_CODE.get(code) ?? null;
}

/** Id of the role this occupation is, or null for one the portal does not place people in. */
export function roleOfOccupation(code: string): string | null {
  return ROLE_OF_OCCUPATION.get(code) ?? null;
}

/** Occupations that are this role, in the order of their codes. */
export function occupationsOfRole(roleId: string): Occupation[] {
  return OCCUPATIONS.filter(({ code }) => ROLE_OF_OCCUPATION.get(code) === roleId);
}
