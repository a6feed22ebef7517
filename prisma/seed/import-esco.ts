/** `npm run import-esco -- <folder>`: names from the unpacked official ESCO download (CSV, Dutch). */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ESCO_FILES } from "#app/features/taxonomy/esco-names.ts";
import { importEscoNames } from "#app/features/taxonomy/import-esco-names.server.ts";
import { system } from "#app/platform/actor.ts";
import { readEnvironment } from "#app/platform/env.server.ts";
import { start } from "#app/start.server.ts";

const folder = process.argv[2];
if (!folder) throw new Error("Say where the files are: npm run import-esco -- <folder>");
const read = (file: string) => readFileSync(join(folder, file), "utf8");
const texts = {
  occupations: read(ESCO_FILES.occupations),
  skills: read(ESCO_FILES.skills),
  occupationSkills: read(ESCO_FILES.occupationSkills),
  broaderSkills: read(ESCO_FILES.broaderSkills),
};
const env = readEnvironment(process.env);
const house = await start({ ...env, DEMO: "off", ADMIN_EMAIL: undefined }, process.cwd());
try {
  const count = await importEscoNames(system("import-esco"), texts);
  console.log(`${count} names imported. Restart the web processes and workers to use them.`);
} finally {
  await house.stop();
}
