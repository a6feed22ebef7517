import { expect, test } from "vitest";
import { filledForm } from "./filled-form.ts";
import { notesOf } from "./read-notes.ts";
import { readVacatureText } from "./read-vacature-text.ts";

const filled = (text: string) =>
  filledForm(readVacatureText(text, new Date("2026-12-01T00:00:00Z")), text, "2026-12-01");
const noteOf = (form: ReturnType<typeof filled>, field: string) => notesOf(form.notes)[field];

test("pay an hour is counted over at the most hours of the work, and says so", () => {
  const form = filled("Facturist in Gouda\n20 tot 26 uur per week\n€ 15,60 bruto per uur");
  expect([form.salaryMin, form.salaryMax, form.salaryHours]).toEqual(["1757,6", "1757,6", "26"]);
  expect(noteOf(form, "salaryMin")).toEqual({
    said: "Omgerekend van een uurloon bij 26 uur per week. Gelezen: “€ 15,60 bruto per uur”",
    isSure: false,
  });
});

test("pay without a week leaves the week open, and an hour's pay without hours is not counted over", () => {
  const month = filled("Facturist\nSalaris: € 2.500 - € 2.900 bruto per maand");
  expect([month.salaryMin, month.salaryMax, month.salaryHours]).toEqual(["2500", "2900", ""]);
  expect(noteOf(month, "salaryMin")?.isSure).toBe(false);
  const hour = filled("Facturist\n€ 16 bruto per uur");
  expect([hour.salaryMin, hour.salaryHours]).toEqual(["", ""]);
});

test("one end of the pay fills one field", () => {
  const form = filled("Facturist\nMaximaal € 3.100 bruto per maand bij 40 uur");
  expect([form.salaryMin, form.salaryMax, form.salaryHours]).toEqual(["", "3100", "40"]);
});

test("a start at once and a last day that has passed are no dates, but are told", () => {
  const form = filled("Planner\nStart: per direct\nReageren kan tot en met 1 november 2026.");
  expect([form.startsOn, form.closesOn]).toEqual(["", ""]);
  expect(noteOf(form, "startsOn")?.said).toContain("geen datum");
  expect(noteOf(form, "closesOn")?.said).toContain("voorbij");
});

test("a language without a level and skills of the tasks are told by name", () => {
  const form = filled("Secretaresse\nTaken\n- notuleren\n- post\nEisen\n- Frans is een pré");
  expect(noteOf(form, "languages")?.said).toContain("niveau staat niet in uw tekst: Frans");
  expect(noteOf(form, "skills")?.said).toContain("Uit de taken en niet uit uw eisen: notuleren");
});

test("what is not told stays empty", () => {
  const form = filled("Planner in Assen");
  expect([form.title, form.roleId, form.place]).toEqual(["Planner", "planner", "Assen"]);
  const { salaryMin, salaryHours, hoursMin, contractForms, educationLevel, closesOn } = form;
  expect([salaryMin, salaryHours, hoursMin, educationLevel, closesOn]).toEqual([
    "",
    "",
    "",
    "",
    "",
  ]);
  expect(contractForms).toEqual([]);
});

test("notes that somebody changed on the way are none", () => {
  for (const written of ["", "{", "[]", '{"title":1}', undefined, { title: "x" }])
    expect(notesOf(written)).toEqual({});
});
