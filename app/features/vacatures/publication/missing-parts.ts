import { RuleBroken } from "#app/platform/errors.ts";

/** What a consultant may leave for later while a vacature is a draft. */
type Parts = {
  summary: string;
  tasks: readonly string[];
  contractForms: readonly string[];
};

/** At which field of the form something is to come, in words. */
type Missing = { field: string; text: string };

const LEAST_SUMMARY = 40;
const LEAST_TASKS = 2;

/** What a draft from a telephone call still lacks before it can be handed in or go online. */
export function missingParts({ summary, tasks, contractForms }: Parts): Missing[] {
  return [
    ...(summary.length < LEAST_SUMMARY
      ? [{ field: "summary", text: "De beschrijving van de functie ontbreekt nog." }]
      : []),
    ...(tasks.length < LEAST_TASKS
      ? [{ field: "tasks", text: "Er staan nog geen twee taken in." }]
      : []),
    ...(contractForms.length === 0
      ? [{ field: "contractForms", text: "De contractvorm is nog niet gekozen." }]
      : []),
  ];
}

/** Throws `RuleBroken` at the first part that is missing, with all of them. */
export function requireWhole(parts: Parts): void {
  const missing = missingParts(parts);
  const [first] = missing;
  if (first) throw new RuleBroken(missing.map(({ text }) => text).join(" "), first.field);
}
