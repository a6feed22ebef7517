import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoWorld, type RunningServer, startServer } from "../support/demo-server.ts";
import { visit } from "../support/http-visitor.ts";
import { inspectApplications, type Sent } from "./inspect-applications.ts";

/** One turn of a fault; rejects when something was lost, resolves with a note for the log. */
export type Fault = (turn: number) => Promise<string>;

const PARALLEL = 6;
/** The server is killed after this many answers, differently each turn. */
const ANSWERS_BEFORE_KILL = [3, 7, 12, 18, 5, 9, 15];

/** A second server on the same directory stops with a clear message while the first goes on. */
export async function secondProcess(): Promise<string> {
  return onWorld(async (dataDir) => {
    const first = await startServer(dataDir);
    await assert.rejects(startServer(dataDir), /is in use by process \d+/);
    assert.equal((await fetch(`${first.url}/health/ready`)).status, 200);
    assert.equal((await fetch(`${first.url}/vacatures`)).status, 200);
    assert.equal(await first.stop(), 0);
    return "";
  });
}

/** After kill -9 the next server takes the lock over and opens. */
export async function staleLock(): Promise<string> {
  return onWorld(async (dataDir) => {
    const first = await startServer(dataDir);
    await killHard(first);
    const next = await startServer(dataDir);
    assert.equal((await fetch(`${next.url}/health/ready`)).status, 200);
    assert.equal(await next.stop(), 0);
    return "";
  });
}

/** People apply while the server is killed; afterwards every acknowledged application is whole. */
export async function killUnderLoad(turn: number): Promise<string> {
  return onWorld(async (dataDir) => {
    const server = await startServer(dataDir);
    const slug = await anySlug(server.url);
    const sent: Sent[] = [];
    const enough = ANSWERS_BEFORE_KILL[turn % ANSWERS_BEFORE_KILL.length] ?? 5;
    const answered = () => sent.filter((one) => one.acknowledged).length;
    const applicants = Array.from({ length: PARALLEL }, async () => {
      while (answered() < enough) {
        const one: Sent = { key: randomUUID(), text: `CV ${randomUUID()}\n`, acknowledged: false };
        sent.push(one);
        one.acknowledged = await apply(server.url, slug, one).catch(() => false);
        if (!one.acknowledged) return;
      }
    });
    await Promise.race(applicants);
    await killHard(server);
    await Promise.all(applicants);

    const next = await startServer(dataDir);
    const again = sent.filter((one) => one.acknowledged).slice(0, 2);
    for (const one of again) assert.ok(await apply(next.url, slug, one), "a replay is accepted");
    assert.equal(await next.stop(), 0);
    const { found } = await inspectApplications(dataDir, sent);
    return `${sent.length} sent, ${answered()} acknowledged, ${found} found whole`;
  });
}

async function onWorld(work: (dataDir: string) => Promise<string>): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), "rechterhand-fault-"));
  cpSync(await demoWorld(), dataDir, { recursive: true });
  try {
    return await work(dataDir);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function killHard(server: RunningServer): Promise<void> {
  return new Promise((resolve) => {
    server.child.once("exit", () => resolve());
    server.child.kill("SIGKILL");
  });
}

async function anySlug(url: string): Promise<string> {
  const html = await (await fetch(`${url}/vacatures`)).text();
  const slug = /href="\/vacatures\/([a-z0-9-]+)"/.exec(html)?.[1];
  assert.ok(slug, "the list shows a vacature");
  return slug;
}

async function apply(url: string, slug: string, { key, text }: Sent): Promise<boolean> {
  const form = new FormData();
  form.set("submissionKey", key);
  form.set("name", "Sjaan Voorbeeld");
  form.set("email", `${key}@sollicitant.example`);
  form.set("consent", "ja");
  form.set("cv", new File([text], "cv.txt", { type: "text/plain" }));
  const answer = await visit(url).post(`/vacatures/${slug}/solliciteren`, form);
  return answer.status === 302;
}
