/**
 * Mail cannot be turned on others, against the production build. First every form of every audience,
 * walked over and over by one anonymous caller, one candidate and one employer, each with addresses of
 * strangers and of one victim; then what was mailed is counted. Then 10,000 mails wait, the mail
 * service takes half a second for each, and somebody asks for a new password.
 */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ALL_JOBS } from "#app/jobs/all-jobs.ts";
import { lockDataDir } from "#app/platform/data-dir/data-lock.server.ts";
import { db, openDatabase, transaction } from "#app/platform/db.server.ts";
import { SEND_MAIL } from "#app/platform/mail/mail.server.ts";
import { MAIL_BUDGETS } from "#app/platform/mail/mail-budget.server.ts";
import { applyMigrations } from "#app/platform/migrate.server.ts";
import { closeQueue, enqueueAll, openQueue } from "#app/platform/queue.server.ts";
import { ACCESS_TABLE } from "../access/access-table.ts";
import { pathOf, type Row } from "../access/row.ts";
import { openAccessWorld, tellAccessWorld } from "../access/world.ts";
import { anAccount, PASSWORD } from "../support/builders.ts";
import { startServer } from "../support/demo-server.ts";
import { signedIn, type Visitor, visit } from "../support/http-visitor.ts";

const ROUNDS = Number(process.env.ROUNDS ?? 40);
const WAITING = 10_000;
const MAX_SIGN_IN_MS = 10_000;
const VICTIM = "doelwit@elders.test";
type Fields = Record<string, string>;

/** What an employer fills in, with a link where a title stands. */
const VACATURE: Fields = {
  title: "Planner boef.example",
  roleId: "planner",
  summary: "Je plant de ritten van twintig monteurs en houdt klanten op de hoogte van de tijden.",
  tasks: "Ritten plannen\nKlanten bellen",
  sector: "financieel",
  salaryMin: "2.900",
  salaryMax: "3.400",
  salaryHours: "36",
  hoursMin: "28",
  hoursMax: "36",
  contractForms: "vast",
  place: "Utrecht",
  hybridDays: "2",
  "skills[0].name": "Excel",
  "skills[0].level": "2",
};

let failed = 0;

await turnOnOthers();
await signInBehindMany();
process.exit(failed > 0 ? 1 : 0);

async function turnOnOthers(): Promise<void> {
  const world = await openAccessWorld(await tellAccessWorld());
  const attackers: [string, Row["owner"][], Visitor, string | null][] = [
    ["one anonymous caller", ["everyone"], visit(world.url), null],
    [
      "one candidate",
      ["everyone", "signed-in", "candidate"],
      await signedIn(world.url, world.emails.candidateA, PASSWORD),
      world.emails.candidateA,
    ],
    [
      "one employer",
      ["everyone", "signed-in", "employer"],
      await signedIn(world.url, world.emails.employerA, PASSWORD),
      world.emails.employerA,
    ],
  ];
  const phases: { who: string; from: Date; to: Date; sent: number; limited: number }[] = [];
  for (const [who, owners, visitor] of attackers) {
    await wait(3_000);
    const from = new Date();
    const rows = ACCESS_TABLE.filter((row) => row.method === "POST" && owners.includes(row.owner));
    const counted = await walk(visitor, rows, world, owners.includes("employer"));
    await wait(6_000);
    phases.push({ who, from, to: new Date(), ...counted });
  }
  await world.stop();
  const lock = lockDataDir(world.dataDir);
  const database = await openDatabase({ kind: "pglite", directory: world.dataDir });
  for (const { who, from, to, sent, limited } of phases) {
    const where = { createdAt: { gte: from, lte: to }, failure: null };
    const count = await db().mailMessage.count({ where });
    const budget = who.includes("anonymous")
      ? MAIL_BUDGETS.BY_CALLER.hits + 20
      : MAIL_BUDGETS.BY_ACCOUNT.hits + MAIL_BUDGETS.BY_CALLER.hits + 20;
    tell(
      count <= budget,
      `${who}: ${sent} forms, ${limited} limited, ${count} mails; budget ${budget}`,
    );
    const kinds = await db().mailMessage.groupBy({ by: ["template"], where, _count: true });
    console.log(`    ${kinds.map(({ template, _count }) => `${template} ${_count}`).join(", ")}`);
  }
  const perVictim = await db().mailMessage.groupBy({
    by: ["to", "template"],
    where: { failure: null, to: VICTIM },
    _count: true,
  });
  const most = Math.max(0, ...perVictim.map(({ _count }) => _count));
  const most6 = MAIL_BUDGETS.TO_SIGN_IN.hits;
  tell(
    perVictim.length > 0 && most <= most6,
    `one victim: at most ${most} of a kind (budget ${most6})`,
  );
  const typed = await db().mailMessage.findMany({ select: { subject: true, text: true } });
  const bad = typed.filter(
    ({ subject, text }) =>
      /[\r\n]/.test(subject ?? "") || /boef\.example|:\/\/boef/.test(`${subject} ${text}`),
  );
  tell(
    bad.length === 0,
    `mails with a typed link, or a subject of two lines: ${bad.length} of ${typed.length}`,
  );
  await database.close();
  lock.release();
  rmSync(world.dataDir, { recursive: true, force: true });
}

/** Sends every form so many rounds, to strangers and to the victim. */
async function walk(
  visitor: Visitor,
  rows: Row[],
  world: Awaited<ReturnType<typeof openAccessWorld>>,
  isEmployer: boolean,
): Promise<{ sent: number; limited: number }> {
  let [sent, limited] = [0, 0];
  const send = async (path: string, fields: Fields) => {
    const answer = await visitor.post(path, fields);
    sent++;
    if (answer.status === 429) limited++;
    if (answer.status >= 500) tell(false, `${path} answered ${answer.status}`);
    return answer.headers.get("location") ?? "";
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const email of [VICTIM, `${randomUUID()}@elders.test`]) {
      for (const [path, fields] of mailingForms(email, world.slugs.published))
        await send(path, fields);
    }
    for (const row of rows) {
      if (/verwijderen|uitloggen|sessies|inloggen$/.test(row.path)) continue;
      await send(pathOf(row, row.own?.(world) ?? "onbekend"), row.fields?.(world) ?? {});
    }
    if (!isEmployer) continue;
    const made = await send("/werkgever/vacatures/nieuw", VACATURE);
    const id = /vacatures\/([0-9a-f-]{36})/.exec(made)?.[1];
    if (id) await send(`/werkgever/vacatures/${id}/indienen`, {});
  }
  return { sent, limited };
}

/** Forms that mail an address that is typed in. */
function mailingForms(email: string, slug: string): [string, Fields][] {
  const name = "Kim boef.example";
  return [
    ["/account-maken", { audience: "candidate", name, email }],
    ["/wachtwoord-vergeten", { email }],
    ["/inloggen/link", { email }],
    [
      "/zoekopdrachten",
      { email, query: "q=https://boef.example\nBcc: x@y.test", frequency: "daily" },
    ],
    ["/werkgever/cultuur/uitnodigen", { name, email }],
    [
      `/vacatures/${slug}/solliciteren`,
      { intent: "apply", submissionKey: randomUUID(), name, email, motivation: "x", consent: "ja" },
    ],
  ];
}

async function signInBehindMany(): Promise<void> {
  const arrived = new Map<string, number>();
  const service = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { to } = JSON.parse(body) as { to: string };
    arrived.set(to, Date.now());
    await wait(500);
    response.writeHead(200, { "content-type": "application/json" }).end('{"id":"mail"}');
  });
  await new Promise<void>((resolve) => service.listen(0, "127.0.0.1", resolve));
  const dataDir = mkdtempSync(join(tmpdir(), "rechterhand-mail-"));
  const email = await queueMany(dataDir);
  const server = await startServer(dataDir, {
    DEMO: "off",
    RESEND_API_KEY: "re_test",
    MAIL_FROM: "bureau@bureau.test",
    RESEND_BASE_URL: `http://127.0.0.1:${(service.address() as AddressInfo).port}`,
  });
  for (let i = 0; arrived.size === 0 && i < 200; i++) await wait(100);
  const asked = Date.now();
  await visit(server.url).post("/wachtwoord-vergeten", { email });
  for (let i = 0; !arrived.has(email) && i < 600; i++) await wait(100);
  const tookMs = (arrived.get(email) ?? Number.POSITIVE_INFINITY) - asked;
  const others = arrived.size - 1;
  tell(
    tookMs <= MAX_SIGN_IN_MS && others < WAITING,
    `a mail to set a password left after ${(tookMs / 1000).toFixed(1)} s behind ${WAITING - others} of ${WAITING} others`,
  );
  await server.stop();
  service.closeAllConnections();
  service.close();
  rmSync(dataDir, { recursive: true, force: true });
}

/** A house with one account and mails that wait; resolves with the account's address. */
async function queueMany(dataDir: string): Promise<string> {
  const lock = lockDataDir(dataDir);
  const database = await openDatabase({ kind: "pglite", directory: dataDir });
  await applyMigrations(database, "prisma/migrations");
  await openQueue(ALL_JOBS);
  const rows = Array.from({ length: WAITING }, (_, i) => ({
    id: randomUUID(),
    template: "confirm-search",
    to: `${i}@elders.test`,
    props: { search: "planner", confirmUrl: "http://localhost/x", validFor: "24 uur" },
  }));
  await transaction(async (tx) => {
    await tx.mailMessage.createMany({ data: rows });
    await enqueueAll(
      tx,
      SEND_MAIL,
      rows.map(({ id }) => ({ mailId: id })),
    );
  });
  const { id } = await anAccount("candidate");
  const email = "echt@elders.test";
  await db().account.update({ where: { id }, data: { email }, select: { id: true } });
  await closeQueue();
  await database.close();
  lock.release();
  return email;
}

function tell(good: boolean, line: string): void {
  if (!good) failed++;
  console.log(`${good ? "✓" : "✗"} ${line}`);
}
