import { SECTORS, type Sector } from "#app/features/taxonomy/sector.ts";
import { TASK_AREAS } from "#app/features/taxonomy/task-area.ts";
import { availabilityFulfilment } from "../rules/availability-fulfilment.ts";
import { contractFulfilment } from "../rules/contract-fulfilment.ts";
import { educationFulfilment } from "../rules/education-fulfilment.ts";
import { askedMonths, saturating, yearsHeldAgainst } from "../rules/experience-fulfilment.ts";
import { hoursFulfilment } from "../rules/hours-fulfilment.ts";
import { hybridFulfilment } from "../rules/hybrid-fulfilment.ts";
import { languageFulfilment } from "../rules/language-fulfilment.ts";
import { isMissed } from "../rules/match-band.ts";
import type { LanguageRequirement, MatchVacature, SkillRelations } from "../rules/match-input.ts";
import { payFulfilment } from "../rules/pay-fulfilment.ts";
import {
  MAX_CULTURE_WEIGHT_PERCENT,
  REQUIREMENT_IMPORTANCE,
  WISH_IMPORTANCE,
} from "../rules/weights.ts";
import {
  archetypeFulfilment,
  roleWishFulfilment,
  sectorExperienceFulfilment,
  sectorWishFulfilment,
  taskFulfilment,
} from "../rules/wish-fulfilment.ts";
import type { PoolDictionaries } from "./candidate-columns.ts";
import { type CultureLookup, makeCultureLookup } from "./culture-lookup.ts";
import { FULL_SECTOR_CODE } from "./encode-candidate.ts";
import { smallTable, table } from "./fact-dictionary.ts";
import { MAX_IMPORTANCE_SUM, packPart } from "./packed-part.ts";
import { makeSkillLookup, type SkillGroup } from "./skill-lookup.ts";
import { compileTravel, type TravelLookup } from "./travel-lookup.ts";

/** Task areas named × those also asked, as one index. */
export const TASK_COUNTS = TASK_AREAS.length + 1;

/** What a language that is asked brings, for each list of languages. */
type LanguageLookup = { parts: Int32Array; blocked: Uint8Array };

/**
 * A vacature held against every value of a pool's dictionaries: tables of packed parts, made by the
 * rules of `matching/rules` themselves, so that adding up is all that is left to do for a row.
 */
export type CompiledVacature = TravelLookup & {
  readonly share: number;
  readonly employerImportance: number;
  readonly skillImportance: number;
  readonly hardSkills: boolean;
  readonly traitsEmployer: Int32Array;
  readonly traitsBlocked: Uint8Array;
  readonly traitsCandidate: Int32Array;
  readonly traitsImportance: Uint8Array;
  readonly hoursEmployer: Int32Array;
  readonly hoursCandidate: Int32Array;
  readonly pay: Int32Array;
  readonly day: Int32Array;
  readonly roles: Int32Array;
  readonly rolesImportance: Uint8Array;
  /** Wished sectors: the vacature's bit, and what a hit and a miss bring. */
  readonly sectorBit: number;
  readonly sectorHit: number;
  readonly sectorMiss: number;
  readonly taskMask: number;
  readonly tasksEmployer: Int32Array;
  readonly tasksCandidate: Int32Array;
  readonly languages: readonly LanguageLookup[];
  readonly contractMissed: Uint8Array;
  /** Months asked (0: none) and the column of months in the family, -1 when nobody has any. */
  readonly askedMonths: number;
  readonly familyColumn: number;
  readonly experience: Int32Array;
  readonly experienceUnknown: number;
  readonly sectorColumn: number;
  readonly sectorMonths: Int32Array;
  readonly skills: readonly SkillGroup[];
  readonly culture: CultureLookup | null;
};

/**
 * Compiles a vacature for a pool. In: the vacature, the pool's dictionaries, the skill dictionary.
 * Throws RangeError for a culture share outside 0..25 or requirements that weigh more than 1,000.
 */
export function compileVacature(
  vacature: MatchVacature,
  dictionaries: PoolDictionaries,
  relations: SkillRelations,
): CompiledVacature {
  const share = vacature.cultureWeightPercent;
  if (!Number.isInteger(share) || share < 0 || share > MAX_CULTURE_WEIGHT_PERCENT)
    throw new RangeError(`cultureWeightPercent must be an integer 0..25, not ${share}`);
  const employerImportance = importanceOf(vacature);
  if (employerImportance > MAX_IMPORTANCE_SUM)
    throw new RangeError("The requirements of a vacature weigh too much to add up exactly");
  return {
    share,
    employerImportance,
    skillImportance: vacature.skills.reduce((sum, { importance }) => sum + importance, 0),
    hardSkills: vacature.skills.some(({ hard }) => hard),
    ...compileTraits(vacature, dictionaries),
    ...compileHours(vacature, dictionaries),
    pay: compilePay(vacature, dictionaries),
    day: compileDays(vacature, dictionaries),
    roles: table(dictionaries.roles, (wanted) =>
      wanted.length === 0
        ? 0
        : packPart(WISH_IMPORTANCE.role, roleWishFulfilment(vacature, wanted)),
    ),
    rolesImportance: smallTable(dictionaries.roles, (wanted) =>
      wanted.length === 0 ? 0 : WISH_IMPORTANCE.role,
    ),
    ...compileSectors(vacature),
    ...compileTasks(vacature),
    languages: vacature.languages.map((asked) => compileLanguage(asked, dictionaries)),
    ...compileTravel(vacature, dictionaries),
    ...compileExperience(vacature, dictionaries),
    skills: makeSkillLookup(vacature, dictionaries.skill, relations),
    culture: makeCultureLookup(vacature),
  };
}

/** What the requirements weigh together. */
export function importanceOf(vacature: MatchVacature): number {
  const own = [...vacature.skills, ...vacature.languages].reduce((n, c) => n + c.importance, 0);
  return (
    own +
    vacature.experienceImportance +
    (vacature.education?.importance ?? 0) +
    REQUIREMENT_IMPORTANCE.hours +
    (vacature.startsOnDay === null ? 0 : REQUIREMENT_IMPORTANCE.availability) +
    (vacature.taskAreas.length === 0 ? 0 : REQUIREMENT_IMPORTANCE.tasks) +
    (vacature.sector === null ? 0 : REQUIREMENT_IMPORTANCE.sector) +
    (vacature.archetype === null ? 0 : REQUIREMENT_IMPORTANCE.archetype)
  );
}

/** What education, contract forms, days at home and archetype bring to either side. */
export function compileTraits(vacature: MatchVacature, { traits }: PoolDictionaries) {
  const { education, archetype } = vacature;
  const fixed = WISH_IMPORTANCE.contract + WISH_IMPORTANCE.hybrid;
  return {
    traitsEmployer: table(
      traits,
      (shown) =>
        (education
          ? packPart(education.importance, educationFulfilment(education, shown.education))
          : 0) +
        (archetype
          ? packPart(
              REQUIREMENT_IMPORTANCE.archetype,
              archetypeFulfilment(archetype, shown.archetype),
            )
          : 0),
    ),
    traitsBlocked: smallTable(traits, (shown) =>
      Number(education?.hard === true && educationFulfilment(education, shown.education) === 0),
    ),
    traitsCandidate: table(
      traits,
      (shown) =>
        packPart(
          WISH_IMPORTANCE.contract,
          contractFulfilment(vacature.contractForms, shown.contractForms),
        ) +
        packPart(
          WISH_IMPORTANCE.hybrid,
          hybridFulfilment(vacature.hybridDays, shown.hybridDaysWish),
        ) +
        (shown.archetype
          ? packPart(WISH_IMPORTANCE.archetype, archetypeFulfilment(shown.archetype, archetype))
          : 0),
    ),
    contractMissed: smallTable(traits, (shown) =>
      Number(isMissed(contractFulfilment(vacature.contractForms, shown.contractForms))),
    ),
    traitsImportance: smallTable(traits, (shown) =>
      shown.archetype ? fixed + WISH_IMPORTANCE.archetype : fixed,
    ),
  };
}

/** What the hours of a week bring to either side. */
export function compileHours(vacature: MatchVacature, { hours }: PoolDictionaries) {
  const tableOf = (importance: number) =>
    table(hours, (wanted) => packPart(importance, hoursFulfilment(vacature, wanted)));
  return {
    hoursEmployer: tableOf(REQUIREMENT_IMPORTANCE.hours),
    hoursCandidate: tableOf(WISH_IMPORTANCE.hours),
  };
}

/** What the pay brings to the candidate's side. */
export function compilePay({ payMaxCentsPerHour }: MatchVacature, { pay }: PoolDictionaries) {
  return table(pay, (wish) =>
    packPart(WISH_IMPORTANCE.pay, payFulfilment(payMaxCentsPerHour, wish)),
  );
}

function compileDays({ startsOnDay }: MatchVacature, { day }: PoolDictionaries): Int32Array {
  return table(day, (available) =>
    startsOnDay === null
      ? 0
      : packPart(
          REQUIREMENT_IMPORTANCE.availability,
          availabilityFulfilment(startsOnDay, available),
        ),
  );
}

function compileSectors({ sector }: MatchVacature) {
  const part = (wanted: readonly Sector[]) =>
    packPart(WISH_IMPORTANCE.sector, sectorWishFulfilment(sector, wanted));
  return {
    sectorBit: sector === null ? 0 : 1 << SECTORS.indexOf(sector),
    sectorHit: part(sector === null ? [] : [sector]),
    sectorMiss: part([]),
    sectorColumn: sector === null ? -1 : SECTORS.indexOf(sector),
    sectorMonths: Int32Array.from({ length: FULL_SECTOR_CODE + 2 }, (_, months) => {
      if (sector === null) return 0;
      const job = { roleId: null, roleFamily: null, months, sector };
      const known = months === 0 ? [{ ...job, sector: otherThan(sector) }] : [job];
      const jobs = months > FULL_SECTOR_CODE ? [] : known;
      return packPart(REQUIREMENT_IMPORTANCE.sector, sectorExperienceFulfilment(sector, jobs));
    }),
  };
}

function otherThan(sector: Sector): Sector {
  return sector === "overheid" ? "zorg" : "overheid";
}

/** The tables of tasks by how many areas are asked: all that their rule looks at beside the hits. */
const TASK_TABLES = new Map<number, ReturnType<typeof tablesOfTasks>>();

function compileTasks({ taskAreas }: MatchVacature) {
  const tables = TASK_TABLES.get(taskAreas.length) ?? tablesOfTasks(taskAreas);
  TASK_TABLES.set(taskAreas.length, tables);
  const taskMask = taskAreas.reduce((mask, area) => mask | (1 << TASK_AREAS.indexOf(area)), 0);
  return { taskMask, ...tables };
}

function tablesOfTasks(taskAreas: MatchVacature["taskAreas"]) {
  const rest = TASK_AREAS.filter((area) => !taskAreas.includes(area));
  const tasksEmployer = new Int32Array(TASK_COUNTS * TASK_COUNTS);
  const tasksCandidate = new Int32Array(TASK_COUNTS * TASK_COUNTS);
  for (let named = 0; named < TASK_COUNTS; named++)
    for (let hits = 0; hits <= Math.min(named, taskAreas.length); hits++) {
      const areas = [...taskAreas.slice(0, hits), ...rest.slice(0, named - hits)];
      if (areas.length < named) continue;
      const at = TASK_COUNTS * named + hits;
      if (taskAreas.length > 0)
        tasksEmployer[at] = packPart(
          REQUIREMENT_IMPORTANCE.tasks,
          taskFulfilment(taskAreas, areas),
        );
      if (named > 0)
        tasksCandidate[at] = packPart(WISH_IMPORTANCE.tasks, taskFulfilment(areas, taskAreas));
    }
  return { tasksEmployer, tasksCandidate };
}

function compileLanguage(
  asked: LanguageRequirement,
  { languages }: PoolDictionaries,
): LanguageLookup {
  return {
    parts: table(languages, (listed) =>
      packPart(asked.importance, languageFulfilment(asked, listed)),
    ),
    blocked: smallTable(languages, (listed) =>
      Number(asked.hard && languageFulfilment(asked, listed) === 0),
    ),
  };
}

/** What months of work bring, by how many of the months asked they count for. */
export function compileExperience(vacature: MatchVacature, { family }: PoolDictionaries) {
  const asked = askedMonths(yearsHeldAgainst(vacature.experienceYears));
  const { experienceImportance: importance } = vacature;
  return {
    askedMonths: asked,
    familyColumn: family.codes.get(vacature.roleFamily) ?? -1,
    experience: Int32Array.from({ length: asked + 1 }, (_, months) =>
      packPart(importance, saturating(months, asked)),
    ),
    experienceUnknown: packPart(importance, null),
  };
}
