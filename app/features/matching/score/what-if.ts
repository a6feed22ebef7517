import { CONTRACT_FORMS, contractText } from "#app/features/taxonomy/contract-form.ts";
import { EDUCATION_LEVEL_LABELS } from "#app/features/taxonomy/education-level.ts";
import { languageLabel } from "#app/features/taxonomy/languages.ts";
import { homeDaysText, payText } from "../rules/criterion-text.ts";
import type { MatchVacature, SkillRelations } from "../rules/match-input.ts";

/** A vacature with one thing changed; `change` says what, as the start of a Dutch sentence. */
export type WhatIf = {
  readonly key: string;
  readonly change: string;
  readonly vacature: MatchVacature;
};

/** What a change would do to the number of good candidates. */
export type WhatIfCount = {
  readonly key: string;
  readonly change: string;
  readonly before: number;
  readonly after: number;
};

const SHOWN = 5;
const PAY_STEP_PERCENT = 5;
const HOURS_STEP = 4;

/**
 * The single changes an employer could make: drop or soften a requirement, offer a little more. In: a
 * vacature and the skill dictionary. Out: one changed vacature each, in a fixed order.
 */
export function whatIfs(vacature: MatchVacature, relations: SkillRelations): readonly WhatIf[] {
  const make = (key: string, change: string, changed: Partial<MatchVacature>): WhatIf => ({
    key,
    change,
    vacature: { ...vacature, ...changed },
  });
  const { education, experienceYears, hybridDays, contractForms } = vacature;
  const raised = Math.ceil((vacature.payMaxCentsPerHour * (100 + PAY_STEP_PERCENT)) / 100);
  return [
    ...(education
      ? [
          make("education", `Zonder eis ${EDUCATION_LEVEL_LABELS[education.level]}`, {
            education: null,
          }),
        ]
      : []),
    ...vacature.skills.map(({ skillId, hard }) =>
      make(`skill:${skillId}`, `Zonder ${hard ? "harde " : ""}eis ${relations.labelOf(skillId)}`, {
        skills: vacature.skills.filter((skill) => skill.skillId !== skillId),
      }),
    ),
    ...vacature.languages.map(({ language, cefr }) =>
      make(`language:${language}`, `Zonder eis ${languageLabel(language)} ${cefr}`, {
        languages: vacature.languages.filter((asked) => asked.language !== language),
      }),
    ),
    ...(experienceYears
      ? [make("experience", "Zonder eis aan ervaring", { experienceYears: null })]
      : []),
    make("hours", `Met ${HOURS_STEP} uur meer ruimte in de werkweek`, {
      hoursMin: Math.max(1, vacature.hoursMin - HOURS_STEP),
      hoursMax: vacature.hoursMax + HOURS_STEP,
    }),
    make("pay", `Met een salaris tot ${payText(raised, vacature.hoursMax)}`, {
      payMaxCentsPerHour: raised,
    }),
    ...(hybridDays < 5
      ? [make("hybrid", `Met ${homeDaysText(hybridDays + 1)}`, { hybridDays: hybridDays + 1 })]
      : []),
    ...CONTRACT_FORMS.filter((form) => !contractForms.includes(form)).map((form) =>
      make(`contract:${form}`, `Als ook ${contractText([form])} kan`, {
        contractForms: [...contractForms, form],
      }),
    ),
  ];
}

/** The changes that bring more good candidates, the largest gain first, at most five. */
export function largestGains(
  changes: readonly Pick<WhatIf, "key" | "change">[],
  before: number,
  after: readonly number[],
): readonly WhatIfCount[] {
  return changes
    .map(({ key, change }, i) => ({ key, change, before, after: after[i] ?? before }))
    .filter((count) => count.after > before)
    .sort((a, b) => b.after - a.after)
    .slice(0, SHOWN);
}
