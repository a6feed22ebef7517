import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { Agent, get } from "node:http";
import { join } from "node:path";
import { startServer } from "../support/demo-server.ts";
import { anySlug, peopleApply } from "./applying-people.ts";
import { onWorld } from "./faults.ts";
import { inspectEmbedded } from "./inspect-applications.ts";

const READERS = 12;
const MOST_MS = 10_000;

/** SIGTERM while callers hold their connections open and ask on: exit 0 in time, all of it closed. */
export async function stopUnderLoad(): Promise<string> {
  return onWorld(async (dataDir) => {
    const server = await startServer(dataDir, { TRUST_PROXY: "1" });
    const slug = await anySlug(server.url);
    const agent = new Agent({ keepAlive: true, maxSockets: READERS });
    let reading = true;
    const readers = Array.from({ length: READERS }, async () => {
      while (reading) reading = await readOnce(`${server.url}/vacatures/${slug}`, agent);
    });
    const people = peopleApply(server.url, slug, { parallel: 4, until: () => !reading });
    while (people.acknowledged() < 5) await new Promise((go) => setTimeout(go, 5));
    const asked = Date.now();
    const code = await server.stop();
    const took = Date.now() - asked;
    reading = false;
    agent.destroy();
    await Promise.all(readers);
    const sent = await people.all;
    assert.equal(code, 0, server.output());
    assert.ok(took <= MOST_MS, `${took} ms`);
    assert.equal(existsSync(join(dataDir, "lock")), false, "the lock is let go");
    const { found } = await inspectEmbedded(dataDir, sent);
    return `exit ${code} after ${took} ms; ${people.acknowledged()} acknowledged, ${found} found whole`;
  });
}

function readOnce(url: string, agent: Agent): Promise<boolean> {
  return new Promise((resolve) => {
    get(url, { agent }, (answer) => answer.resume().on("close", () => resolve(true))).on(
      "error",
      () => resolve(false),
    );
  });
}
