/**
 * Idea: the form that stands is filled as somebody would have typed it, and each field keeps the sentence
 * it came from. Promise: what the text does not tell stays empty; pay an hour or a year is counted over to
 * a month only where the text tells the hours, and says so.
 */
import { grossCentsPerMonth, monthOfYearCents } from "#app/features/taxonomy/hourly-pay.ts";
import { languageLabel } from "#app/features/taxonomy/languages.ts";
import { skillLabel } from "#app/features/taxonomy/skills.ts";
import { withEmptyLanguages, withEmptySkills } from "../vacature-form-rows.ts";
import type { Read, ReadHours, ReadPay, VacatureReading } from "../wording/vacature-reading.ts";
import { type ReadNotes, writtenNotes } from "./read-notes.ts";

/** The values of the vacature's form, filled from a text. */
export type FilledForm = ReturnType<typeof filledForm>;

/** The form's values from a reading; `text` is the client's own wording, `today` an ISO day. */
export function filledForm(reading: VacatureReading, text: string, today: string) {
  const { skills, languages } = reading;
  const closesOn = reading.closesOn?.value ?? "";
  return {
    title: reading.title?.value ?? "",
    roleId: reading.roleId?.value ?? "",
    summary: reading.summary?.value ?? "",
    tasks: linesOf(reading.tasks),
    offer: linesOf(reading.offer),
    ...payValues(reading.pay?.value ?? null, reading.hours?.value ?? null),
    hoursMin: String(reading.hours?.value.min ?? ""),
    hoursMax: String(reading.hours?.value.max ?? ""),
    contractForms: reading.contractForms?.value ?? [],
    place: reading.place?.value.postcode ?? reading.place?.value.label ?? "",
    hybridDays: String(reading.hybridDays?.value ?? 0),
    travelPerKm: euros(reading.travelCentsPerKm?.value ?? null),
    educationLevel: reading.educationLevel?.value ?? "",
    experienceYears: String(reading.experienceYears?.value ?? ""),
    startsOn: isoDay(reading.startsOn?.value ?? ""),
    closesOn: closesOn > today ? closesOn : "",
    skills: withEmptySkills(
      skills.map(({ value: { skillId, level, must } }) => ({
        name: skillLabel(skillId),
        level: String(level),
        must: must ? "ja" : "",
      })),
    ),
    languages: withEmptyLanguages(
      languages.map(({ value: { language, cefr, must } }) => ({
        language,
        cefr: cefr ?? "B1",
        must: must ? "ja" : "",
      })),
    ),
    text,
    notes: writtenNotes(notesOfReading(reading, today)),
  };
}

/** The sentence that each field of the form was read from. */
function notesOfReading(reading: VacatureReading, today: string): ReadNotes {
  const notes: ReadNotes = {};
  const note = (field: string, read: Read<unknown> | null | undefined, before = "") => {
    if (!read) return;
    const said = `${before}Gelezen: “${read.sentence}”`;
    notes[field] = { said, isSure: read.isSure && before === "" };
  };
  note("title", reading.title);
  note("roleId", reading.roleId);
  note("tasks", reading.tasks[0]);
  note("offer", reading.offer[0]);
  note("hoursMin", reading.hours);
  note("contractForms", reading.contractForms);
  note("place", reading.place);
  note("hybridDays", reading.hybridDays);
  note("travelPerKm", reading.travelCentsPerKm);
  note("educationLevel", reading.educationLevel);
  note("experienceYears", reading.experienceYears);
  const { startsOn, closesOn, pay, hours } = reading;
  note("startsOn", startsOn, startsOn?.value === "now" ? "Uw tekst noemt geen datum. " : "");
  const isPast = closesOn !== null && closesOn.value <= today;
  note("closesOn", closesOn, isPast ? "Deze dag is voorbij. " : "");
  note("salaryMin", pay, pay ? payRemark(pay.value, hours?.value ?? null) : "");
  Object.assign(notes, rowNotes(reading));
  return notes;
}

/** What there is to look at in the rows of skills and languages. */
function rowNotes({ skills, languages }: VacatureReading): ReadNotes {
  const fromTasks = skills.filter(({ isSure }) => !isSure);
  const open = languages.filter(({ value }) => value.cefr === null);
  const notes: ReadNotes = {};
  if (skills.length > 0)
    notes.skills = {
      said: `Gelezen: ${quoted(skills)}${
        fromTasks.length > 0
          ? ` Uit de taken en niet uit uw eisen: ${fromTasks.map(({ value }) => skillLabel(value.skillId)).join(", ")}.`
          : ""
      }`,
      isSure: fromTasks.length === 0,
    };
  if (languages.length > 0)
    notes.languages = {
      said: `Gelezen: ${quoted(languages)}${
        open.length > 0
          ? ` Het niveau staat niet in uw tekst: ${open.map(({ value }) => languageLabel(value.language)).join(", ")}.`
          : ""
      }`,
      isSure: open.length === 0,
    };
  return notes;
}

function quoted(read: readonly Read<unknown>[]): string {
  return [...new Set(read.map(({ sentence }) => `“${sentence}”`))].join(" ");
}

function payValues(pay: ReadPay | null, hours: ReadHours | null) {
  const week = pay ? weekOf(pay, hours) : null;
  const month = (cents: number | null) =>
    pay && cents !== null ? euros(asMonth(cents, pay, week)) : "";
  return {
    salaryMin: month(pay?.minCents ?? null),
    salaryMax: month(pay?.maxCents ?? null),
    salaryHours: week === null ? "" : String(week),
  };
}

/** The week that the amounts are for; pay an hour is for the most hours of the work itself. */
function weekOf(pay: ReadPay, hours: ReadHours | null): number | null {
  return pay.weeklyHours ?? (pay.period === "hour" ? (hours?.max ?? null) : null);
}

/** Cents a month; null where an hour's pay has no hours to count with. */
function asMonth(cents: number, { period }: ReadPay, week: number | null): number | null {
  if (period === "month") return cents;
  if (period === "year") return monthOfYearCents(cents);
  return week === null ? null : grossCentsPerMonth(cents, week);
}

function payRemark(pay: ReadPay, hours: ReadHours | null): string {
  const week = weekOf(pay, hours);
  if (pay.period === "hour")
    return week === null
      ? "Dit is een loon per uur; vul in wat het per maand is. "
      : `Omgerekend van een uurloon bij ${week} uur per week. `;
  const year = pay.period === "year" ? "Omgerekend van een jaarloon: een twaalfde. " : "";
  return week === null ? `${year}Bij hoeveel uur per week staat niet in uw tekst. ` : year;
}

function linesOf(items: readonly Read<string>[]): string {
  return items.map(({ value }) => value).join("\n");
}

function isoDay(value: string): string {
  return value === "now" ? "" : value;
}

function euros(cents: number | null): string {
  return cents === null ? "" : String(cents / 100).replace(".", ",");
}
