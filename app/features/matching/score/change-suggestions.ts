import { contractText } from "#app/features/taxonomy/contract-form.ts";
import {
  EDUCATION_LEVEL_LABELS,
  EDUCATION_LEVELS,
  educationRank,
} from "#app/features/taxonomy/education-level.ts";
import { CEFR_LEVELS, cefrRank } from "#app/features/taxonomy/language-level.ts";
import { languageLabel } from "#app/features/taxonomy/languages.ts";
import { SKILL_LEVELS } from "#app/features/taxonomy/skill-level.ts";
import { dayText, homeDaysText, levelText, payText } from "../rules/criterion-text.ts";
import { type HoursRange, hoursGap } from "../rules/hours-fulfilment.ts";
import { MATCH_BANDS, OLDER_BANDS } from "../rules/match-band.ts";
import type {
  LanguageRequirement,
  MatchCandidate,
  MatchVacature,
  SkillRelations,
  SkillRequirement,
} from "../rules/match-input.ts";
import { LEAST_LEVEL } from "../rules/skill-fulfilment.ts";
import type { MatchScore, Side } from "../schema.ts";
import type { Audience } from "./explain-match.ts";
import { scoreMatch } from "./score-match.ts";

/** One change by one side that lifts a blocker or raises the band, with what the match becomes. */
export type ChangeSuggestion = {
  readonly key: string;
  readonly side: Side;
  readonly sentence: string;
  readonly liftsBlocker: boolean;
  readonly bandAfter: MatchScore["band"];
  readonly roundedAfter: number;
};

type Step = {
  readonly clause: string;
  readonly vacature?: Partial<MatchVacature>;
  readonly candidate?: Partial<MatchCandidate>;
};

type Change = { readonly key: string; readonly side: Side; readonly steps: readonly Step[] };

const HOURS_STEPS = [2, 4, 6, 8, 10, 12, 14, 16];
const PAY_STEPS_PERCENT = [2, 4, 6, 8, 10, 15, 20];
const START_STEPS_DAYS = [14, 28, 42, 56, 70, 84];
const DISTANCE_STEPS_KM = [5, 10, 15, 20, 25, 30];
const DAYS_A_WEEK = [1, 2, 3, 4, 5];

/**
 * What would change a match: for each thing a side could change, the smallest step that lifts a
 * blocker or, when nothing blocks, raises the band. Found by scoring every step anew, so each
 * sentence is true by construction. The consultant reads both sides' changes, the others only their
 * own; an employer reads no pay step, which would give away the wish. A lower pay wish is never
 * suggested, and what is unknown is asked instead (`callSheet`).
 * In: both sides, the dictionary, the reader. Out: lifted blockers first, then the highest total.
 */
export function changeSuggestions(
  vacature: MatchVacature,
  candidate: MatchCandidate,
  relations: SkillRelations,
  audience: Audience,
): readonly ChangeSuggestion[] {
  const before = scoreMatch(vacature, candidate, relations);
  const changes = [
    ...employerChanges(vacature, candidate, relations),
    ...candidateChanges(vacature, candidate, relations),
  ];
  return changes
    .filter((change) => mayRead(audience, change))
    .flatMap((change) => {
      for (const step of change.steps) {
        const after = scoreMatch(
          { ...vacature, ...step.vacature },
          { ...candidate, ...step.candidate },
          relations,
        );
        const found = suggestion(change, step, before, after);
        if (found) return [found];
      }
      return [];
    })
    .sort(
      (a, b) => Number(b.liftsBlocker) - Number(a.liftsBlocker) || b.roundedAfter - a.roundedAfter,
    );
}

function mayRead(audience: Audience, { side, key }: Change): boolean {
  if (audience === "consultant") return true;
  return side === audience && !(audience === "employer" && key === "pay");
}

function suggestion(
  { key, side }: Change,
  { clause }: Step,
  before: MatchScore,
  after: MatchScore,
): ChangeSuggestion | null {
  const blocker = before.blockers.find((blocked) => blocked.key === key);
  const liftsBlocker = blocker !== undefined && !after.blockers.some((b) => b.key === key);
  const raisesBand = before.blockers.length === 0 && bandRank(after) < bandRank(before);
  if (!liftsBlocker && !raisesBand) return null;
  const match = `is de match ${after.rounded} van 100 (${after.band})`;
  return {
    key,
    side,
    sentence: liftsBlocker
      ? `Als ${clause}, blokkeert ${blocker.label} niet meer en ${match}.`
      : `Als ${clause}, ${match}.`,
    liftsBlocker,
    bandAfter: after.band,
    roundedAfter: after.rounded,
  };
}

function bandRank({ band }: MatchScore): number {
  return [...MATCH_BANDS, ...OLDER_BANDS].indexOf(band);
}

function changeBy(side: Side) {
  return (key: string, steps: readonly Step[]): Change => ({ key, side, steps });
}

function employerChanges(
  vacature: MatchVacature,
  candidate: MatchCandidate,
  relations: SkillRelations,
): readonly Change[] {
  const change = changeBy("employer");
  return [
    ...vacature.skills.map((asked) =>
      change(`skill:${asked.skillId}`, skillSteps(vacature, asked, relations)),
    ),
    ...vacature.languages.map((asked) =>
      change(`language:${asked.language}`, languageSteps(vacature, asked)),
    ),
    change("education", educationSteps(vacature)),
    change("experience", experienceSteps(vacature)),
    change(
      "hours",
      hoursSteps(vacature, candidate.wishes).map(({ hours, range }) => ({
        clause: `${hours} uur per week ook kan`,
        vacature: range,
      })),
    ),
    change("pay", paySteps(vacature)),
    change(
      "hybrid",
      DAYS_A_WEEK.filter((days) => days > vacature.hybridDays).map((hybridDays) => ({
        clause: `${homeDaysText(hybridDays)} kan`,
        vacature: { hybridDays },
      })),
    ),
    change(
      "contract",
      candidate.wishes.contractForms.map((form) => ({
        clause: `${contractText([form])} ook kan`,
        vacature: { contractForms: [...vacature.contractForms, form] },
      })),
    ),
    change("availability", startSteps(vacature)),
  ];
}

function skillSteps(vacature: MatchVacature, asked: SkillRequirement, relations: SkillRelations) {
  const label = relations.labelOf(asked.skillId);
  const others = vacature.skills.filter((skill) => skill !== asked);
  const lower = SKILL_LEVELS.filter((level) => level < asked.level).toReversed();
  const step = (clause: string, changed: Partial<SkillRequirement>): Step => ({
    clause,
    vacature: { skills: [...others, { ...asked, ...changed }] },
  });
  return [
    ...(asked.hard ? [step(`${label} geen harde eis is`, { hard: false })] : []),
    ...lower.map((level) => step(`voor ${label} ${levelText(level)} genoeg is`, { level })),
    { clause: `${label} niet wordt gevraagd`, vacature: { skills: others } },
  ];
}

function languageSteps(vacature: MatchVacature, asked: LanguageRequirement): readonly Step[] {
  const others = vacature.languages.filter((language) => language !== asked);
  const lower = CEFR_LEVELS.filter((cefr) => cefrRank(cefr) < cefrRank(asked.cefr)).toReversed();
  const label = languageLabel(asked.language);
  return [
    ...lower.map((cefr) => ({
      clause: `voor ${label} niveau ${cefr} genoeg is`,
      vacature: { languages: [...others, { ...asked, cefr }] },
    })),
    { clause: `${label} niet wordt gevraagd`, vacature: { languages: others } },
  ];
}

function educationSteps({ education }: MatchVacature): readonly Step[] {
  if (education === null) return [];
  const lower = EDUCATION_LEVELS.slice(0, educationRank(education.level)).toReversed();
  return [
    ...lower.map((level) => ({
      clause: `${EDUCATION_LEVEL_LABELS[level]} genoeg is`,
      vacature: { education: { ...education, level } },
    })),
    { clause: "er geen opleiding wordt gevraagd", vacature: { education: null } },
  ];
}

function experienceSteps({ experienceYears }: MatchVacature): readonly Step[] {
  const years = Math.ceil(experienceYears ?? 0);
  return Array.from({ length: years }, (_, i) => {
    const fewer = years - 1 - i;
    const clause =
      fewer === 0 ? "er geen ervaring wordt gevraagd" : `${fewer} jaar ervaring genoeg is`;
    return { clause, vacature: { experienceYears: fewer === 0 ? null : fewer } };
  });
}

function paySteps({ payMaxCentsPerHour, hoursMax }: MatchVacature): readonly Step[] {
  return PAY_STEPS_PERCENT.map((percent) => {
    const raised = Math.ceil((payMaxCentsPerHour * (100 + percent)) / 100);
    return {
      clause: `het loon kan oplopen tot ${payText(raised, hoursMax)}`,
      vacature: { payMaxCentsPerHour: raised },
    };
  });
}

function startSteps({ startsOnDay }: MatchVacature): readonly Step[] {
  if (startsOnDay === null) return [];
  return START_STEPS_DAYS.map((days) => ({
    clause: `beginnen op ${dayText(startsOnDay + days)} ook kan`,
    vacature: { startsOnDay: startsOnDay + days },
  }));
}

function hoursSteps(mine: HoursRange, theirs: HoursRange) {
  const gap = hoursGap(mine, theirs);
  const { hoursMin, hoursMax } = mine;
  const upwards = hoursMax !== null && theirs.hoursMin !== null && theirs.hoursMin > hoursMax;
  return HOURS_STEPS.filter((step) => step < gap + 2 && gap > 0).map((step) => {
    const hours = upwards ? (hoursMax ?? 0) + step : (hoursMin ?? 0) - step;
    return { hours, range: upwards ? { hoursMax: hours } : { hoursMin: hours } };
  });
}

function candidateChanges(
  vacature: MatchVacature,
  candidate: MatchCandidate,
  relations: SkillRelations,
): readonly Change[] {
  const { wishes } = candidate;
  const change = changeBy("candidate");
  const wish = (clause: string, changed: Partial<MatchCandidate["wishes"]>): Step => ({
    clause,
    candidate: { wishes: { ...wishes, ...changed } },
  });
  const { maxDistanceKm: nearby } = wishes;
  const distances = nearby === null ? [] : DISTANCE_STEPS_KM.map((km) => nearby + km);
  const homeDays = wishes.hybridDaysWish ?? 0;
  return [
    ...vacature.skills.map(({ skillId, level: asked }) => {
      const unlisted = candidate.skillsComplete ? 0 : asked;
      const own = candidate.skills.find((skill) => skill.skillId === skillId);
      const shown = own ? (own.level ?? LEAST_LEVEL) : unlisted;
      const others = candidate.skills.filter((skill) => skill.skillId !== skillId);
      const higher = SKILL_LEVELS.filter((level) => level > shown && level <= asked);
      return change(
        `skill:${skillId}`,
        higher.map((level) => ({
          clause: `${relations.labelOf(skillId)} op ${levelText(level)} komt`,
          candidate: { skills: [...others, { skillId, level }] },
        })),
      );
    }),
    change(
      "hours",
      hoursSteps(wishes, vacature).map(({ hours, range }) =>
        wish(`${hours} uur per week ook goed is`, range),
      ),
    ),
    change(
      "distance",
      distances.map((km) => wish(`${km} km reizen ook goed is`, { maxDistanceKm: km })),
    ),
    change(
      "hybrid",
      DAYS_A_WEEK.filter((fewer) => fewer <= homeDays).map((fewer) =>
        wish(`${homeDaysText(homeDays - fewer)} genoeg is`, { hybridDaysWish: homeDays - fewer }),
      ),
    ),
    change(
      "contract",
      wishes.contractForms.length === 0
        ? []
        : vacature.contractForms.map((form) =>
            wish(`${contractText([form])} ook goed is`, {
              contractForms: [...wishes.contractForms, form],
            }),
          ),
    ),
  ];
}
