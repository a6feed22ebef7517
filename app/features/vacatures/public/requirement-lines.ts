import {
  EDUCATION_LEVEL_LABELS,
  type EducationLevel,
} from "#app/features/taxonomy/education-level.ts";
import type { CefrLevel } from "#app/features/taxonomy/language-level.ts";
import { type Language, languageLabel } from "#app/features/taxonomy/languages.ts";
import { SKILL_LEVEL_LABELS, SKILL_LEVELS } from "#app/features/taxonomy/skill-level.ts";
import { skillLabel } from "#app/features/taxonomy/skills.ts";

/** What is asked, by kind, as stored. */
export type Asked = {
  skills: { skillId: string; level: number; must: boolean }[];
  languages: { language: Language; cefr: CefrLevel; must: boolean }[];
  educationLevel: EducationLevel | null;
  educationHard: boolean;
  experienceYears: number | null;
};

/** One thing asked: its name, how far it must go, and whether one can do without. */
export type AskedLine = { what: string; level: string; must: boolean };

/** Everything asked as lines for a page, musts first, in the order given. */
export function askedLines(asked: Asked): AskedLine[] {
  const lines: AskedLine[] = [
    ...asked.skills.map(({ skillId, level, must }) => ({
      what: skillLabel(skillId),
      level: SKILL_LEVEL_LABELS[SKILL_LEVELS.find((known) => known === level) ?? 2],
      must,
    })),
    ...asked.languages.map(({ language, cefr, must }) => ({
      what: languageLabel(language),
      level: cefr,
      must,
    })),
    ...(asked.educationLevel
      ? [
          {
            what: "Opleiding",
            level: `${EDUCATION_LEVEL_LABELS[asked.educationLevel]} of vergelijkbaar`,
            must: asked.educationHard,
          },
        ]
      : []),
    ...(asked.experienceYears
      ? [{ what: "Ervaring", level: yearsText(asked.experienceYears), must: false }]
      : []),
  ];
  return [...lines.filter(({ must }) => must), ...lines.filter(({ must }) => !must)];
}

function yearsText(years: number): string {
  return years === 1 ? "1 jaar in dit of verwant werk" : `${years} jaar in dit of verwant werk`;
}
