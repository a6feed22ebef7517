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
