/** Own grouping of the support roles. */
export type RoleFamily =
  | "secretarieel"
  | "administratief"
  | "financieel"
  | "hr"
  | "juridisch-medisch"
  | "planning-inkoop"
  | "klant-receptie";

/**
 * A support role. `id` stands in URLs; `label` is the Dutch title as shown; `plural` is lower case;
 * `outOfScope` lists look-alike titles that are another profession.
 */
export type Role = {
  id: string;
  label: string;
  plural: string;
  escoCode: string;
  family: RoleFamily;
  synonymsNl: string[];
  synonymsEn: string[];
  outOfScope: string[];
};
