/** Rows of the skills table that stand ready: who asks for more than eight finds few people. */
const SKILL_ROWS = 8;

/** Rows of the languages table that stand ready. */
const LANGUAGE_ROWS = 3;

/** What an empty form starts with. */
export const EMPTY_VACATURE_FORM = {
  salaryHours: "36",
  hybridDays: "0",
  skills: withEmptySkills([]),
  languages: withEmptyLanguages([]),
};

type SkillRow = { name: string; level: string; must: string };
type LanguageRow = { language: string; cefr: string; must: string };

/** The rows given, filled up with empty ones to type in. */
export function withEmptySkills(rows: SkillRow[]): SkillRow[] {
  return filledUp(rows, SKILL_ROWS, () => ({ name: "", level: "2", must: "" }));
}

/** The rows given, filled up with empty ones to choose in. */
export function withEmptyLanguages(rows: LanguageRow[]): LanguageRow[] {
  return filledUp(rows, LANGUAGE_ROWS, () => ({ language: "", cefr: "B1", must: "" }));
}

function filledUp<Row>(rows: Row[], least: number, empty: () => Row): Row[] {
  return [...rows, ...Array.from({ length: Math.max(0, least - rows.length) }, empty)];
}
