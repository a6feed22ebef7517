import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoWorld, startServer } from "../support/demo-server.ts";
import { anySlug, apply, killHard, peopleApply } from "./applying-people.ts";
import { inspectEmbedded } from "./inspect-applications.ts";

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
    const enough = ANSWERS_BEFORE_KILL[turn % ANSWERS_BEFORE_KILL.length] ?? 5;
    const people = peopleApply(server.url, slug, {
      parallel: PARALLEL,
      until: (done) => done >= enough,
    });
    await people.first;
    await killHard(server);
    const sent = await people.all;

    const next = await startServer(dataDir);
    const held = sent.filter((one) => one.acknowledged);
    for (const one of held.slice(0, 2))
      assert.ok(await apply(next.url, slug, one), "a replay is accepted");
    assert.equal(await next.stop(), 0);
    const { found } = await inspectEmbedded(dataDir, sent);
    return `${sent.length} sent, ${held.length} acknowledged, ${found} found whole`;
  });
}

/** A copy of the demo world of its own, gone afterwards. */
export async function onWorld(work: (dataDir: string) => Promise<string>): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), "rechterhand-fault-"));
  cpSync(await demoWorld(), dataDir, { recursive: true });
  try {
    return await work(dataDir);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
