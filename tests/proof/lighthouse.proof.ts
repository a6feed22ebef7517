/** Lighthouse, as a phone, on the pages where somebody starts; and how much script each of them ships. */
import { spawn } from "node:child_process";
import { type RunningServer, startDemoServer } from "../support/demo-server.ts";
import { findBrowser } from "../support/facilities/browser.ts";
import { findLighthouse } from "../support/facilities/lighthouse.ts";
import { NOT_RUN } from "../support/parts.ts";

const RUNS = 3;
const LEAST_PERFORMANCE = 95;
const MAX_SCRIPT_BYTES = 5_000;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

type Category = (typeof CATEGORIES)[number];
type Audits = {
  "network-requests": { details: { items: { resourceType: string; transferSize: number }[] } };
};
type Report = {
  categories: Record<Category, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Audits & Record<string, { score: number | null }>;
};

const browser = await findBrowser();
const lighthouse = findLighthouse();
for (const { missing } of [browser, lighthouse]) {
  if (!missing) continue;
  console.log(`NOT RUN: ${missing}`);
  process.exit(NOT_RUN);
}
const server = await startDemoServer();
const failures: string[] = [];
const vacature = await firstVacature(server);
console.log(`${lighthouse.label}, ${browser.label}; performance is the middle of ${RUNS} runs`);
for (const { name, path, indexable } of [
  { name: "home", path: "/", indexable: true },
  { name: "list", path: "/vacatures", indexable: true },
  { name: "vacature", path: vacature, indexable: true },
  { name: "apply", path: `${vacature}/solliciteren`, indexable: false },
]) {
  const reports: Report[] = [];
  for (let i = 0; i < RUNS; i++) reports.push(await audit(`${server.url}${path}`));
  judge(name, reports, indexable);
}
await server.stop();
for (const line of failures) console.log(`FAILED: ${line}`);
process.exit(failures.length > 0 ? 1 : 0);

function judge(name: string, reports: Report[], indexable: boolean): void {
  const scores = CATEGORIES.map((category) => middle(reports, category));
  const script = Math.max(...reports.map(scriptBytes));
  const shown = CATEGORIES.map((category, i) => `${category} ${scores[i]}`).join(", ");
  console.log(`${name.padEnd(9)} ${shown}; ${script} bytes of script`);
  CATEGORIES.forEach((category, i) => {
    if (category === "seo" && !indexable) return;
    const least = category === "performance" ? LEAST_PERFORMANCE : 100;
    if ((scores[i] ?? 0) < least)
      failures.push(`${name}: ${category} ${scores[i]}, ${faults(reports[0], category)}`);
  });
  if (script > MAX_SCRIPT_BYTES) failures.push(`${name} ships ${script} bytes of script`);
}

function middle(reports: Report[], category: Category): number {
  const scores = reports.map(({ categories }) => categories[category].score).sort((a, b) => a - b);
  return Math.round((scores[Math.floor(scores.length / 2)] ?? 0) * 100);
}

function scriptBytes({ audits }: Report): number {
  const { items } = audits["network-requests"].details;
  return items
    .filter(({ resourceType }) => resourceType === "Script")
    .reduce((sum, { transferSize }) => sum + transferSize, 0);
}

function faults(report: Report | undefined, category: Category): string {
  return (report?.categories[category].auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (report?.audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => id)
    .join(" ");
}

async function firstVacature({ url }: RunningServer): Promise<string> {
  const sitemap = await (await fetch(`${url}/sitemap.xml`)).text();
  const path = /<loc>[^<]*?(\/vacatures\/(?!beroep|plaats|sector)[^/<]+)<\/loc>/.exec(sitemap)?.[1];
  if (!path) throw new Error("The sitemap has no vacature");
  return path;
}

/** One run, with Lighthouse's own idea of a phone on a slow network; its program prints the report. */
function audit(url: string): Promise<Report> {
  const flags = "--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage";
  const args = [url, "--quiet", "--output=json", `--only-categories=${CATEGORIES}`, flags];
  const env = { ...process.env, ...browser.env };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [lighthouse.env.LIGHTHOUSE ?? "", ...args], { env });
    let printed = "";
    let said = "";
    child.stdout.on("data", (chunk) => {
      printed += chunk;
    });
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    child.on("close", (code) => {
      if (code === 0) resolve(JSON.parse(printed));
      else reject(new Error(`Lighthouse on ${url}: ${said}`));
    });
  });
}
