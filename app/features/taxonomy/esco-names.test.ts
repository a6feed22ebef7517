import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { makeDictionary } from "#search/dutch/dictionary.ts";
import { ESCO_FILES, keepImportedNames, readEscoNames } from "./esco-names.ts";
import { searchConcepts } from "./search-concepts.ts";
import { SKILLS } from "./skills.ts";
import { makeTitleReader, titleNames } from "./titles/normalise-title.ts";

const OCCUPATION = "http://data.europa.eu/esco/occupation/receptionist";
const EXTRA = "http://data.europa.eu/esco/skill/extra";
const OTHER = "http://data.europa.eu/esco/skill/other";
const known = SKILLS.find(({ uri }) => uri !== null);
const FILES = {
  occupations: `\uFEFFconceptType,conceptUri,iscoGroup,preferredLabel,altLabels,code
Occupation,${OCCUPATION},4226,receptionist,"ontvangstheld
medewerker ""welkom"", balie",4226.1
Occupation,http://data.europa.eu/esco/occupation/x,7512,bakker,broodbakker,7512.1
`,
  skills: `conceptType,conceptUri,preferredLabel,altLabels\r
KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/${known?.uri},bekend,"eerste naam\ntweede naam"\r
KnowledgeSkillCompetence,${EXTRA},bezoekersbadges uitgeven,pasjes verstrekken\r
KnowledgeSkillCompetence,${OTHER},deeg kneden,\r
`,
  occupationSkills: `occupationUri,relationType,skillType,skillUri
${OCCUPATION},essential,skill/competence,${EXTRA}
`,
  broaderSkills: `conceptType,conceptUri,broaderType,broaderUri
KnowledgeSkillCompetence,${OTHER},KnowledgeSkillCompetence,${EXTRA}
`,
};

afterEach(() => keepImportedNames([]));

test("the files of the download become names, other work's left out", () => {
  const folder = mkdtempSync(join(tmpdir(), "esco-"));
  for (const [key, text] of Object.entries(FILES)) {
    writeFileSync(join(folder, Reflect.get(ESCO_FILES, key)), text);
  }
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  const names = readEscoNames({
    occupations: read("occupations_nl.csv"),
    skills: read("skills_nl.csv"),
    occupationSkills: read("occupationSkillRelations_nl.csv"),
    broaderSkills: read("broaderRelationsSkillPillar_nl.csv"),
  });
  rmSync(folder, { recursive: true });
  expect(names).toEqual([
    { conceptId: "occupation:4226.1", name: "receptionist" },
    { conceptId: "occupation:4226.1", name: "ontvangstheld" },
    { conceptId: "occupation:4226.1", name: 'medewerker "welkom", balie' },
    { conceptId: `skill:${known?.id}`, name: "bekend" },
    { conceptId: `skill:${known?.id}`, name: "eerste naam" },
    { conceptId: `skill:${known?.id}`, name: "tweede naam" },
    { conceptId: "esco-skill:extra", name: "bezoekersbadges uitgeven" },
    { conceptId: "esco-skill:extra", name: "pasjes verstrekken" },
  ]);
});

test("search and title reading know imported names", () => {
  keepImportedNames(readEscoNames(FILES));
  const dictionary = makeDictionary(searchConcepts());
  expect(dictionary.conceptsNamed("ontvangstheld")).toEqual(["role:receptionist"]);
  expect(dictionary.conceptsNamed("tweede naam")).toEqual([`skill:${known?.id}`]);
  expect(dictionary.conceptsNamed("pasjes verstrekken")).toEqual(["esco-skill:extra"]);
  const reading = makeTitleReader(titleNames())("ontvangstheld");
  expect(reading.occupations[0]?.code).toBe("4226.1");
  expect(reading.roles[0]?.roleId).toBe("receptionist");
});

test("a file without a column that is needed is refused by name", () => {
  expect(() => readEscoNames({ ...FILES, skills: "a,b\n1,2\n" })).toThrow(
    "skills_nl.csv has no column conceptUri",
  );
});

test.each([
  ["occupations", ["conceptUri", "preferredLabel", "altLabels", "code"]],
  ["skills", ["conceptUri", "preferredLabel", "altLabels"]],
  ["occupationSkills", ["occupationUri", "skillUri"]],
  ["broaderSkills", ["conceptUri", "broaderUri"]],
] as const)(
  "a download whose %s lack a column that is read is refused by its name",
  (file, columns) => {
    for (const column of columns) {
      const texts = { ...FILES, [file]: FILES[file].replace(column, "anders") };
      expect(() => readEscoNames(texts)).toThrow(`${ESCO_FILES[file]} has no column ${column}`);
    }
  },
);
