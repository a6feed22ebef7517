/**
 * Writes the English label of every skill that ships, for CVs in English.
 * Source: ESCO v1.2.0 (labels as facts). Run once: npx tsx prisma/extract/english-skills.ts
 */
import { writeFileSync } from "node:fs";
import { SKILLS } from "../../app/features/taxonomy/skills.ts";
import { readCsv } from "./read-csv.ts";

const OUTPUT = new URL("../../app/features/cv/work/skill-english.data.json", import.meta.url);

const labels = new Map(
  readCsv("esco/support_skills_nl_en.csv").map((row) => [
    row.uri?.split("/").at(-1) ?? "",
    row.skill_en ?? "",
  ]),
);
const rows = SKILLS.flatMap(({ id, uri }) => {
  const label = labels.get(uri ?? "none");
  return label ? [`${JSON.stringify(id)}:${JSON.stringify(label)}`] : [];
});
writeFileSync(OUTPUT, `{\n${rows.join(",\n")}\n}\n`);
