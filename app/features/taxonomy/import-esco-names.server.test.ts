import { expect, test } from "vitest";
import { ANONYMOUS, system } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { Refused } from "#app/platform/errors.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { importedNames, keepImportedNames } from "./esco-names.ts";
import { importEscoNames, loadImportedNames } from "./import-esco-names.server.ts";

withTestDatabase();

const texts = (name: string) => ({
  occupations: `conceptUri,preferredLabel,altLabels,code\nx/y,receptionist,${name},4226.1\n`,
  skills: "conceptUri,preferredLabel,altLabels\n",
  occupationSkills: "occupationUri,skillUri\n",
  broaderSkills: "conceptUri,broaderUri\n",
});

test("an import takes the place of the one before, and is read at the next start", async () => {
  await importEscoNames(system("test"), texts("ontvangstheld"));
  expect(await importEscoNames(system("test"), texts("balieheld"))).toBe(2);
  keepImportedNames([]);
  await loadImportedNames();
  expect(importedNames("occupation:4226.1")).toEqual(["balieheld", "receptionist"]);
  expect(await db().event.count({ where: { verb: "import-esco-names" } })).toBe(2);
  keepImportedNames([]);
});

test("nobody outside the bureau imports", async () => {
  await expect(importEscoNames(ANONYMOUS, texts("held"))).rejects.toThrow(Refused);
});
