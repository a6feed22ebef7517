/**
 * Does the time an answer takes tell whether an address has an account? Four forms of the production
 * build, 500 pairs each: a known and an unknown address, in random order within the pair, each from a
 * network of its own. Printed is the AUC: how often a random known one takes longer than a random unknown
 * one. At 0.5 the time tells nothing; 0.55 is the promise, in either direction.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lockDataDir } from "#app/platform/data-dir/data-lock.server.ts";
import { db, openDatabase } from "#app/platform/db.server.ts";
import { applyMigrations } from "#app/platform/migrate.server.ts";
import { anAccount, anEmployer, PASSWORD } from "../support/builders.ts";
import { startServer } from "../support/demo-server.ts";
import { dice } from "../support/dice.ts";
import { signedIn } from "../support/http-visitor.ts";

const PAIRS = Number(process.env.PAIRS ?? 500);
const WARM_UP = 20;
const MAX_AUC = 0.55;
/** An employer may invite ten a day. */
const INVITES_EACH = 10;

type Sample = { known: number[]; unknown: number[]; answers: Set<string> };
type Form = (email: string, turn: number) => { path: string; fields: Fields; cookie?: string };
type Fields = Record<string, string>;

const { random } = dice(20_261_130);
let failed = 0;

const dataDir = mkdtempSync(join(tmpdir(), "rechterhand-timing-"));
const { known, employers } = await makePeople();
const server = await startServer(dataDir, { TRUST_PROXY: "1", DEMO: "off" });
try {
  const cookies: string[] = [];
  for (const email of employers) cookies.push(await cookieOf(email));
  const name = "Mila Proef";
  await compare("registering", (email) => ({
    path: "/account-maken",
    fields: { audience: "candidate", name, email },
  }));
  await compare("forgotten", (email) => ({ path: "/wachtwoord-vergeten", fields: { email } }));
  await compare("a link to sign in", (email) => ({ path: "/inloggen/link", fields: { email } }));
  await compare("inviting", (email, turn) => ({
    path: "/werkgever/cultuur/uitnodigen",
    fields: { name, email },
    cookie: cookies[Math.floor(turn / INVITES_EACH)],
  }));
  await compare("signing in", (email) => ({
    path: "/inloggen",
    fields: { email, password: "niet-het-goede-wachtwoord" },
  }));
} finally {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit(failed > 0 ? 1 : 0);

/** Known addresses of every audience, and employers enough to invite with. */
async function makePeople() {
  const lock = lockDataDir(dataDir);
  const database = await openDatabase({ kind: "pglite", directory: dataDir });
  await applyMigrations(database, join(process.cwd(), "prisma/migrations"));
  const accounts: string[] = [];
  for (let i = 0; i < PAIRS + WARM_UP; i++) accounts.push((await anAccount("candidate")).email);
  const inviters: string[] = [];
  const needed = Math.ceil((2 * (PAIRS + WARM_UP)) / INVITES_EACH);
  for (let i = 0; i < needed; i++) inviters.push((await anEmployer()).email);
  await db().$queryRaw`SELECT 1`;
  await database.close();
  lock.release();
  return { known: accounts, employers: inviters };
}

async function cookieOf(email: string): Promise<string> {
  return (await signedIn(server.url, email, PASSWORD)).cookie();
}

async function compare(what: string, form: Form): Promise<void> {
  const sample: Sample = { known: [], unknown: [], answers: new Set() };
  for (let pair = 0; pair < PAIRS + WARM_UP; pair++) {
    const two = [
      { kind: "known", email: known[pair] ?? "" },
      { kind: "unknown", email: `${crypto.randomUUID()}@voorbeeld.example` },
    ] as const;
    const order = random() < 0.5 ? two : ([two[1], two[0]] as const);
    for (const [place, { kind, email }] of order.entries()) {
      const turn = 2 * pair + place;
      const { milliseconds, answer } = await timed(form(email, turn), turn);
      if (pair >= WARM_UP) sample[kind].push(milliseconds);
      sample.answers.add(answer.replaceAll(email, "…"));
    }
  }
  const auc = aucOf(sample.known, sample.unknown);
  const good = Math.max(auc, 1 - auc) <= MAX_AUC && sample.answers.size === 1;
  if (!good) failed++;
  console.log(
    `${good ? "✓" : "✗"} ${what}: AUC ${auc.toFixed(3)} over ${sample.known.length} pairs; median ${median(sample.known).toFixed(2)} ms known, ${median(sample.unknown).toFixed(2)} ms unknown; ${sample.answers.size} kind of answer`,
  );
  if (sample.answers.size > 1) console.log([...sample.answers].map((one) => one.slice(0, 200)));
}

/** One form, sent over a connection of its own; the time until the first byte of the answer. */
function timed(
  { path, fields, cookie = "" }: ReturnType<Form>,
  turn: number,
): Promise<{ milliseconds: number; answer: string }> {
  const body = new URLSearchParams(fields).toString();
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "content-length": Buffer.byteLength(body),
    origin: server.url,
    cookie,
    "x-forwarded-for": `10.${Math.floor(turn / 250) % 250}.${turn % 250}.${1 + Math.floor(turn / 62_500)}`,
  };
  return new Promise((resolve, reject) => {
    const started = process.hrtime.bigint();
    const sent = request(server.url + path, { method: "POST", headers }, (answer) => {
      const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
      let text = `${answer.statusCode} ${answer.headers.location ?? ""} `;
      answer.setEncoding("utf8");
      answer.on("data", (chunk: string) => {
        text += chunk.replaceAll(/nonce="[^"]*"/g, "");
      });
      answer.on("end", () => resolve({ milliseconds, answer: text }));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** The share of pairs in which the first takes longer (Mann-Whitney's U over all pairs). */
function aucOf(first: number[], second: number[]): number {
  let wins = 0;
  for (const a of first) for (const b of second) wins += a > b ? 1 : a === b ? 0.5 : 0;
  return wins / (first.length * second.length);
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
