import { EDUCATION_LEVEL_LABELS } from "#app/features/taxonomy/education-level.ts";
import { languageLabel } from "#app/features/taxonomy/languages.ts";
import { SECTOR_LABELS } from "#app/features/taxonomy/sector.ts";
import { ARCHETYPE_LABELS } from "#app/features/taxonomy/task-area.ts";
import { availabilityFulfilment } from "../rules/availability-fulfilment.ts";
import {
  dayText,
  hoursText,
  levelText,
  monthsText,
  ownLevelText,
  tasksText,
} from "../rules/criterion-text.ts";
import { educationFulfilment } from "../rules/education-fulfilment.ts";
import {
  experienceFulfilment,
  monthsInFamily,
  yearsHeldAgainst,
} from "../rules/experience-fulfilment.ts";
import type { Fulfilment } from "../rules/fulfilment.ts";
import { hoursFulfilment } from "../rules/hours-fulfilment.ts";
import { languageFulfilment } from "../rules/language-fulfilment.ts";
import type { MatchCandidate, MatchVacature, SkillRelations } from "../rules/match-input.ts";
import { type SkillFulfilment, skillFulfilment } from "../rules/skill-fulfilment.ts";
import { REQUIREMENT_IMPORTANCE } from "../rules/weights.ts";
import {
  archetypeFulfilment,
  sectorExperienceFulfilment,
  taskFulfilment,
} from "../rules/wish-fulfilment.ts";
import type { Evidence, OpenCriterion } from "../schema.ts";

/**
 * Every requirement of a vacature, held against a candidate. What the vacature leaves open gives
 * no criterion. In: both sides and the skill dictionary. Out: criteria in a fixed order.
 */
export function requirementCriteria(
  vacature: MatchVacature,
  candidate: MatchCandidate,
  relations: SkillRelations,
): readonly OpenCriterion[] {
  return [
    ...skills(vacature, candidate, relations),
    ...experience(vacature, candidate),
    ...education(vacature, candidate),
    ...languages(vacature, candidate),
    hours(vacature, candidate),
    ...availability(vacature, candidate),
    ...tasks(vacature, candidate),
    ...sector(vacature, candidate),
    ...archetype(vacature, candidate),
  ];
}

function skills(vacature: MatchVacature, candidate: MatchCandidate, relations: SkillRelations) {
  return vacature.skills.map((asked): OpenCriterion => {
    const found = skillFulfilment(asked, candidate, relations);
    return {
      key: `skill:${asked.skillId}`,
      label: relations.labelOf(asked.skillId),
      importance: asked.importance,
      hard: asked.hard,
      asked: levelText(asked.level),
      fulfilment: found.fulfilment,
      evidence: skillEvidence(found, relations),
      missingFrom: "candidate",
    };
  });
}

function skillEvidence({ from, relation }: SkillFulfilment, relations: SkillRelations): Evidence {
  if (from === null) return profileField("staat niet in de volledige lijst met vaardigheden");
  const source = from.evidence?.source ?? "profile-field";
  const quote = from.evidence?.quote ?? null;
  if (from.level === 0) return { source, quote, value: "niet aanwezig" };
  const related =
    relation === "same" ? "" : `verwante vaardigheid ${relations.labelOf(from.skillId)}, `;
  return { source, quote, value: related + ownLevelText(from.level) };
}

function experience(vacature: MatchVacature, candidate: MatchCandidate): OpenCriterion[] {
  const years = yearsHeldAgainst(vacature.experienceYears);
  const isAsked = (vacature.experienceYears ?? 0) > 0;
  const inFamily = monthsInFamily(vacature.roleFamily, candidate.experience);
  const value =
    inFamily > 0 ? `${monthsText(inFamily)} in deze functiegroep` : "ervaring in ander werk";
  const fulfilment = experienceFulfilment(years, vacature.roleFamily, candidate.experience);
  return [
    soft("experience", "Ervaring", vacature.experienceImportance, fulfilment, {
      asked: isAsked
        ? `${monthsText(years * 12)} in deze functiegroep`
        : "werk in deze functiegroep",
      value,
    }),
  ];
}

function education({ education: asked }: MatchVacature, candidate: MatchCandidate) {
  if (asked === null) return [];
  const shown = candidate.education;
  const criterion = soft(
    "education",
    "Opleiding",
    asked.importance,
    educationFulfilment(asked, shown),
    {
      asked: EDUCATION_LEVEL_LABELS[asked.level],
      value: shown === null ? "" : EDUCATION_LEVEL_LABELS[shown],
    },
  );
  return [{ ...criterion, hard: asked.hard }];
}

function languages(vacature: MatchVacature, candidate: MatchCandidate): OpenCriterion[] {
  return vacature.languages.map((asked) => {
    const fulfilment = languageFulfilment(asked, candidate.languages);
    const shown = candidate.languages.find(({ language }) => language === asked.language);
    const label = languageLabel(asked.language);
    const texts = {
      asked: `niveau ${asked.cefr}`,
      value: shown ? `niveau ${shown.cefr}` : "staat niet bij de talen",
    };
    const criterion = soft(
      `language:${asked.language}`,
      label,
      asked.importance,
      fulfilment,
      texts,
    );
    return { ...criterion, hard: asked.hard };
  });
}

function hours(vacature: MatchVacature, { wishes }: MatchCandidate): OpenCriterion {
  const fulfilment = hoursFulfilment(vacature, wishes);
  return soft("hours", "Uren", REQUIREMENT_IMPORTANCE.hours, fulfilment, {
    asked: hoursText(vacature),
    value: hoursText(wishes),
  });
}

function availability(vacature: MatchVacature, candidate: MatchCandidate): OpenCriterion[] {
  const { startsOnDay } = vacature;
  if (startsOnDay === null) return [];
  const day = candidate.availableFromDay;
  const fulfilment = availabilityFulfilment(startsOnDay, day);
  return [
    soft("availability", "Beschikbaarheid", REQUIREMENT_IMPORTANCE.availability, fulfilment, {
      asked: `vanaf ${dayText(startsOnDay)}`,
      value: day === null ? "" : `vanaf ${dayText(day)}`,
    }),
  ];
}

function tasks({ taskAreas }: MatchVacature, { wishes }: MatchCandidate): OpenCriterion[] {
  if (taskAreas.length === 0) return [];
  const fulfilment = taskFulfilment(taskAreas, wishes.taskAreas);
  return [
    soft("tasks", "Taken", REQUIREMENT_IMPORTANCE.tasks, fulfilment, {
      asked: tasksText(taskAreas),
      value: tasksText(wishes.taskAreas),
    }),
  ];
}

function sector({ sector: asked }: MatchVacature, candidate: MatchCandidate): OpenCriterion[] {
  if (asked === null) return [];
  const fulfilment = sectorExperienceFulfilment(asked, candidate.experience);
  const months = candidate.experience.reduce((n, j) => n + (j.sector === asked ? j.months : 0), 0);
  return [
    soft("sector", "Ervaring in de sector", REQUIREMENT_IMPORTANCE.sector, fulfilment, {
      asked: SECTOR_LABELS[asked],
      value: months > 0 ? `${monthsText(months)} in deze sector` : "andere sectoren",
    }),
  ];
}

function archetype({ archetype: asked }: MatchVacature, { wishes }: MatchCandidate) {
  if (asked === null) return [];
  const fulfilment = archetypeFulfilment(asked, wishes.archetype);
  return [
    soft("archetype", "Manier van werken", REQUIREMENT_IMPORTANCE.archetype, fulfilment, {
      asked: ARCHETYPE_LABELS[asked],
      value: wishes.archetype === null ? "" : ARCHETYPE_LABELS[wishes.archetype],
    }),
  ];
}

function soft(
  key: string,
  label: string,
  importance: number,
  fulfilment: Fulfilment,
  texts: { readonly asked: string; readonly value: string },
): OpenCriterion {
  const evidence = profileField(texts.value);
  const { asked } = texts;
  return {
    key,
    label,
    importance,
    hard: false,
    asked,
    fulfilment,
    evidence,
    missingFrom: "candidate",
  };
}

function profileField(value: string): Evidence {
  return { source: "profile-field", value, quote: null };
}
