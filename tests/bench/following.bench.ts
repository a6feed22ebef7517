/** From a commit in one process to the public list of another, on PostgreSQL, with kept pages. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publishVacature } from "#app/features/vacatures/publish-vacature.server.ts";
import { ALL_JOBS } from "#app/jobs/all-jobs.ts";
import { system } from "#app/platform/actor.ts";
import { openDatabase } from "#app/platform/db.server.ts";
import { openMail } from "#app/platform/mail/mail.server.ts";
import { closeQueue, openQueue } from "#app/platform/queue.server.ts";
import { openSite } from "#app/platform/site.server.ts";
import { enterInventedWages } from "#prisma/seed/enter-wages.ts";
import { untilTrue } from "../proof/follow-faults.ts";
import { aDraft, anEmployer } from "../support/builders.ts";
import { startServer } from "../support/demo-server.ts";
import { findPostgres } from "../support/facilities/postgres.ts";
import { NOT_RUN } from "../support/parts.ts";
import { percentile, timesLine } from "./bench-corpus.ts";

const CHANGES = 60;
const P95_MS = 150;
const WITHIN_MS = 10_000;

const postgres = await findPostgres();
if (postgres.missing) {
  console.log(`NOT RUN: ${postgres.missing}`);
  process.exit(NOT_RUN);
}
const DATABASE_URL = postgres.env.TEST_DATABASE_URL ?? "";
const SECRET = "only-for-benches-only-for-benches";
const folder = mkdtempSync(join(tmpdir(), "rechterhand-following-"));
const server = await startServer(folder, { DATABASE_URL, SECRET });
const database = await openDatabase({ kind: "postgresql", url: DATABASE_URL });
openSite({ url: server.url, version: "bench" });
openMail({ service: null, from: "" });
await openQueue(ALL_JOBS);
await enterInventedWages();
const employer = await anEmployer();
const list = server.url.replace("localhost", "127.0.0.1");
const times: number[] = [];
for (let i = 0; i < CHANGES; i++) {
  const title = `Kwartiermaker nummer ${i}.`;
  const { id } = await aDraft(employer, { title });
  await publishVacature(system("bench"), { id });
  const shows = async () => (await (await fetch(`${list}/vacatures`)).text()).includes(title);
  times.push(await untilTrue(shows, WITHIN_MS, 2));
}
await closeQueue();
await database.close();
await server.stop();
await postgres.stop();
rmSync(folder, { recursive: true, force: true });
console.log(`seen by another process: ${timesLine(times)}`);
const isLate = percentile(times, 95) > P95_MS;
if (isLate) console.log(`FAILED: p95 above ${P95_MS} ms`);
process.exit(isLate ? 1 : 0);
