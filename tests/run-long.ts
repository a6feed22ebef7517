/**
 * The long forms: `tsx tests/run-long.ts eval|bench|proof`. Every `tests/<form>/*.<form>.ts` is a
 * program that prints its figures and exits with 0, 1, or NOT_RUN; `proof` adds the properties and the faults.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { startParts } from "./support/parts.ts";

const [form = "", ...only] = process.argv.slice(2);
const folder = join("tests", form);
const { run, report } = startParts(only);
if (form === "proof") {
  await run("properties", "10,000 cases each", ["npx", "vitest", "run", "--project", "proof"]);
  await run("faults", "20 times each", ["npx", "tsx", "tests/faults/run-faults.ts", "20"]);
}
for (const file of readdirSync(folder).sort()) {
  const name = file.replace(`.${form}.ts`, "");
  if (name === file) continue;
  await run(name, join(folder, file), [
    process.execPath,
    "--import",
    "tsx",
    "--expose-gc",
    join(folder, file),
  ]);
}
report(`Node ${process.version}`);
