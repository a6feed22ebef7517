import type { MatchVacature } from "#app/features/matching/rules/match-input.ts";
import type { PoolDictionaries } from "./candidate-columns.ts";
import {
  type CompiledVacature,
  compileExperience,
  compileHours,
  compilePay,
  compileTraits,
  importanceOf,
} from "./compile-vacature.ts";
import { compileTravel, type TravelLookup } from "./travel-lookup.ts";

/**
 * What is other in a changed vacature: tables where they differ, null where the first one's hold; the
 * place of a skill or a language that is no longer asked, -1 for none.
 */
export type CompiledVariant = {
  readonly employerImportance: number;
  readonly skill: number;
  readonly language: number;
  readonly traits: ReturnType<typeof compileTraits> | null;
  readonly hours: ReturnType<typeof compileHours> | null;
  readonly pay: Int32Array | null;
  readonly experience: CompiledVacature | null;
  readonly travel: TravelLookup | null;
};

type Field = keyof MatchVacature;

const TRAIT_FIELDS: readonly Field[] = ["education", "contractForms", "hybridDays"];
const HOURS_FIELDS: readonly Field[] = ["hoursMin", "hoursMax"];
const FIELDS = new Set<Field>([
  ...TRAIT_FIELDS,
  ...HOURS_FIELDS,
  "skills",
  "languages",
  "payMaxCentsPerHour",
  "experienceYears",
]);

/**
 * Compiles only what differs between a vacature and a changed one. In: both, sharing what is equal, the
 * first compiled, the pool's dictionaries. Out: null for a change that is not one of these: other
 * tables of the same criteria, or one skill or language fewer.
 */
export function compileVariant(
  vacature: MatchVacature,
  compiled: CompiledVacature,
  changed: MatchVacature,
  dictionaries: PoolDictionaries,
): CompiledVariant | null {
  const fields = (Object.keys(changed) as Field[]).filter((key) => changed[key] !== vacature[key]);
  const has = (some: readonly Field[]) => fields.some((field) => some.includes(field));
  const skill = has(["skills"]) ? placeLeftOut(vacature.skills, changed.skills) : -1;
  const language = has(["languages"]) ? placeLeftOut(vacature.languages, changed.languages) : -1;
  if (skill === null || language === null || fields.some((field) => !FIELDS.has(field)))
    return null;
  return {
    employerImportance: importanceOf(changed),
    skill,
    language,
    traits: has(TRAIT_FIELDS) ? compileTraits(changed, dictionaries) : null,
    hours: has(HOURS_FIELDS) ? compileHours(changed, dictionaries) : null,
    pay: has(["payMaxCentsPerHour"]) ? compilePay(changed, dictionaries) : null,
    experience: has(["experienceYears"])
      ? { ...compiled, ...compileExperience(changed, dictionaries) }
      : null,
    travel: has(["hybridDays"]) ? compileTravel(changed, dictionaries) : null,
  };
}

/** The place of the one that is gone; null when the lists differ in another way. */
function placeLeftOut<Item>(before: readonly Item[], after: readonly Item[]): number | null {
  const place = before.findIndex((item, i) => item !== after[i]);
  const rest = before.toSpliced(place, 1);
  const isRest = rest.length === after.length && rest.every((item, i) => item === after[i]);
  return place >= 0 && isRest ? place : null;
}
