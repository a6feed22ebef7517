import { expect, test } from "vitest";
import { vacatureSchema } from "./schema.ts";

const tasks = (text: string) => vacatureSchema.shape.tasks.parse(text);

test("bullets of Word, mail and websites fall away, and what only looks like one stays", () => {
  expect(tasks("·\tAgenda's beheren\n\tNotuleren")).toEqual(["Agenda's beheren", "Notuleren"]);
  expect(tasks("o   Post verwerken\n– Facturen boeken")).toEqual([
    "Post verwerken",
    "Facturen boeken",
  ]);
  expect(tasks("▪ Telefoon aannemen\n➢ Archiveren")).toEqual(["Telefoon aannemen", "Archiveren"]);
  expect(tasks("1. Bellen\n2) Mailen\na) Plannen")).toEqual(["Bellen", "Mailen", "Plannen"]);
  expect(tasks("\uf0b7 Inboeken\n✓ Nakijken")).toEqual(["Inboeken", "Nakijken"]);
  expect(tasks("Ontvangen van gasten\n24 uur per week plannen")).toEqual([
    "Ontvangen van gasten",
    "24 uur per week plannen",
  ]);
});

test("an allowance a kilometre is taken as people type it, and anything else is named", () => {
  const read = (typed: string) => vacatureSchema.shape.travelPerKm.safeParse(typed);
  for (const typed of ["0,23", "€ 0.23", "€0,23 per km", "23 cent", "23ct"]) {
    expect(read(typed).data, typed).toBe(23);
  }
  expect(read("geen").data).toBe(0);
  expect(read("0").data).toBe(0);
  for (const typed of ["23", "ja", "-0,23", "1e3"]) {
    expect(read(typed).error?.issues[0]?.message, typed).toContain("0,23");
  }
});
