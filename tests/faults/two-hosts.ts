import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { startServer } from "../support/demo-server.ts";
import { anySlug, peopleApply } from "./applying-people.ts";
import { onWorld } from "./faults.ts";
import { inspectEmbedded } from "./inspect-applications.ts";

/** Runs a program under another host's name. */
const onHost = (name: string) => [
  "unshare",
  "--uts",
  "sh",
  "-c",
  'hostname "$0" && exec "$@"',
  name,
];

/** Whether this machine lets us play two hosts. */
export function canPlayHosts(): boolean {
  const [command = "", ...args] = [...onHost("first"), "true"];
  return spawnSync(command, args).status === 0;
}

/**
 * A host is paused under load, another takes its lock over and works; the first wakes up and ends at
 * once, without an answer. What either acknowledged is there, and the database is whole.
 */
export async function pausedHost(turn: number): Promise<string> {
  return onWorld(async (dataDir) => {
    const env = { TRUST_PROXY: "1" };
    const first = await startServer(dataDir, env, onHost("first"));
    const slug = await anySlug(first.url);
    const early = peopleApply(first.url, slug, { parallel: 6, until: (done) => done >= 200 });
    while (early.acknowledged() < 3 + (turn % 7)) await new Promise((go) => setTimeout(go, 5));
    first.child.kill("SIGSTOP");

    const second = await startServer(dataDir, env, onHost("second"));
    const before = early.acknowledged();
    const late = peopleApply(second.url, slug, { parallel: 3, until: (done) => done >= 9 });
    await late.first;
    const gone = once(first.child, "exit");
    first.child.kill("SIGCONT");
    const [code] = await gone;
    assert.equal(code, 1, `the first ended:\n${first.output()}`);
    const sent = [...(await early.all), ...(await late.all)];
    assert.equal(early.acknowledged(), before, "the first acknowledged nothing more");
    assert.equal((await fetch(`${second.url}/health/ready`)).status, 200);
    assert.equal(await second.stop(), 0);
    const { found } = await inspectEmbedded(dataDir, sent);
    return `${before} acknowledged before the pause, ${late.acknowledged()} after, ${found} found whole`;
  });
}
