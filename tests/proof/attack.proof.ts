/**
 * Attacks on the production build with the embedded demo: what must be refused at the door, bodies
 * without bounds, hostile texts, slow senders, and 20,000 posts that no page of ours makes. Looks at
 * answers, at the CPU of the server's main thread and at its memory from outside.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { watchProcess } from "../support/attack/process-watch.ts";
import { demoWorld, startDemoServer } from "../support/demo-server.ts";
import { NOT_RUN } from "../support/parts.ts";
import { type Attack, MAX_MEMORY_MB, MAX_STALL_MS, watchStalls } from "./attack/attack.ts";
import { sendHostileBodies } from "./attack/bodies.ts";
import { knockAtTheDoor } from "./attack/door.ts";
import { fuzzForms } from "./attack/fuzz.ts";
import { limitCallers, waitSlowly } from "./attack/limits.ts";
import { judgeLog } from "./attack/log.ts";
import { sendHostileTexts } from "./attack/texts.ts";

if (!existsSync("/proc/self/status")) {
  console.log("NOT RUN: memory and CPU are read from /proc, which this machine has not");
  process.exit(NOT_RUN);
}
const only = process.argv.slice(2);
/** How many posts and bodies; less only to try something out. */
const posts = Number(process.env.ATTACK_POSTS ?? 20_000);
const bodies = Number(process.env.ATTACK_BODIES ?? 1_000);

let failed = 0;
const folder = mkdtempSync(join(tmpdir(), "rechterhand-attack-"));
const turns = join(folder, "turns");
writeFileSync(turns, "");
await demoWorld();
const server = await startDemoServer({
  TRUST_PROXY: "1",
  TURNS_FILE: turns,
  NODE_OPTIONS: `--import ${resolve("tests/support/attack/turn-recorder.mjs")}`,
});
const watch = watchProcess(server.child.pid ?? 0);
const stalls = watchStalls(turns);
const attack: Attack = {
  server,
  watch,
  stalls,
  tell: (good, line) => {
    if (!good) failed++;
    console.log(`${good ? "✓" : "✗"} ${line}`);
  },
};
const parts: Record<string, () => Promise<void>> = {
  door: () => knockAtTheDoor(attack),
  texts: () => sendHostileTexts(attack),
  limits: () => limitCallers(attack),
  slow: () => waitSlowly(attack),
  bodies: () => sendHostileBodies(attack, bodies),
  fuzz: () => fuzzForms(attack, posts),
  log: async () => judgeLog(attack),
};
for (const [name, run] of Object.entries(parts)) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.log(`\n${name}`);
  const peak = watchProcess(server.child.pid ?? 0);
  stalls.start(name);
  await run().catch((error) => attack.tell(false, `${name}: ${error}`));
  const { cpuMs, what } = stalls.longest();
  attack.tell(
    cpuMs <= MAX_STALL_MS,
    `others were held up for at most ${cpuMs.toFixed(0)} ms of CPU (${what.slice(0, 60)})`,
  );
  const mb = peak.peakMb();
  attack.tell(mb <= MAX_MEMORY_MB, `memory at most ${mb.toFixed(0)} MB (bound ${MAX_MEMORY_MB})`);
  peak.stop();
}
const alive = await fetch(`${server.url}/health/ready`).catch(() => null);
attack.tell(alive?.status === 200, "the server is still ready");
watch.stop();
if (alive === null) console.log(server.output().slice(-3_000));
await server.stop();
rmSync(folder, { recursive: true, force: true });
process.exit(failed > 0 ? 1 : 0);
