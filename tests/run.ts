/** What `npm test` does: every part in turn, then which ran on what. */
import { spawn } from "node:child_process";
import { findBrowser } from "./support/browser.ts";
import type { Facility } from "./support/facility.ts";
import { findPostgres } from "./support/postgres.ts";

type Outcome = "passed" | "FAILED" | "NOT RUN";
type Part = { name: string; outcome: Outcome; seconds: number; note: string };

const only = process.argv.slice(2);
const parts: Part[] = [];
const browser = await findBrowser();
const postgres = await findPostgres();

await run("client", "prisma generate", "npx", ["prisma", "generate"]);
await run("style", "biome", "npx", ["biome", "check", "--error-on-warnings"]);
await run("types", "tsc", "npx", ["tsc", "--noEmit"]);
await run("unit", "rules, architecture", "npx", ["vitest", "run", "--project", "unit"]);
await run("database", "embedded PGlite", "npx", ["vitest", "run", "--project", "database"]);
await runOn(postgres, "database on PostgreSQL", "npx", ["vitest", "run", "--project", "database"]);
await run("build", "production", "npx", ["tsx", "app/launch.ts", "--build-only"]);
await run("routes", "built server over HTTP", "npx", ["vitest", "run", "--project", "routes"]);
await run("faults", "3 times each", "npx", ["tsx", "tests/faults/run-faults.ts", "3"]);
await runOn(browser, "browser", "npx", ["playwright", "test"]);
await postgres.stop();
report();

function runOn(facility: Facility, name: string, command: string, args: string[]): Promise<void> {
  if (!facility.missing) return run(name, facility.label, command, args, facility.env);
  parts.push({ name, outcome: "NOT RUN", seconds: 0, note: facility.missing });
  return Promise.resolve();
}

async function run(
  name: string,
  note: string,
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<void> {
  if (only.length > 0 && !only.includes(name)) return;
  console.log(`\n── ${name}: ${note}`);
  const started = Date.now();
  const code = await new Promise<number>((resolve) => {
    const child = spawn(command, args, { stdio: "inherit", env: { ...process.env, ...env } });
    child.on("close", (status) => resolve(status ?? 1));
  });
  const outcome = code === 0 ? "passed" : "FAILED";
  parts.push({ name, outcome, seconds: (Date.now() - started) / 1000, note });
}

function report(): void {
  console.log("\n── what ran");
  for (const { name, outcome, seconds, note } of parts) {
    console.log(
      `${outcome.padEnd(8)} ${name.padEnd(24)} ${seconds.toFixed(0).padStart(4)} s  ${note}`,
    );
  }
  const count = (outcome: Outcome) => parts.filter((part) => part.outcome === outcome).length;
  const notRun = count("NOT RUN");
  console.log(`Node ${process.version}; search engine: embedded`);
  console.log(`${count("passed")} passed, ${count("FAILED")} failed, ${notRun} skipped`);
  process.exit(count("FAILED") > 0 || (notRun > 0 && process.env.CI === "true") ? 1 : 0);
}
