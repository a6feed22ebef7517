/** `npm run faults [times] [words]`: what may go wrong on a machine, each so many times, against the built server. */
import { findPostgres } from "../support/facilities/postgres.ts";
import { backupEmbedded, backupPostgres } from "./backup-and-restore.ts";
import { type Fault, killUnderLoad, secondProcess, staleLock } from "./faults.ts";
import { goneDatabase } from "./gone-database.ts";
import { stopUnderLoad } from "./stop-under-load.ts";
import { canPlayHosts, pausedHost } from "./two-hosts.ts";

const times = Number(process.argv[2] ?? 20);
const only = process.argv[3] ?? "";
const isLong = times >= 10;
/** What takes long a turn is done once in the short form; turn 2 of a backup is the fuller one. */
const ONCE = isLong ? times : 1;
const postgres = await findPostgres();
const FAULTS: {
  name: string;
  fault: Fault;
  times: number;
  missing?: string | null;
  /** In the long form, `npm run proof`, only. */
  longOnly?: true;
}[] = [
  {
    name: "a second process on the same data directory is refused and harms nothing",
    fault: secondProcess,
    times,
  },
  {
    // In the short form the kill under load does the same, with more to lose.
    name: "the lock of a killed process is taken over",
    fault: staleLock,
    times,
    longOnly: true,
  },
  {
    name: "kill -9 under load loses and doubles nothing that was acknowledged",
    fault: killUnderLoad,
    times,
  },
  {
    name: "SIGTERM under callers that keep their connections ends with 0 within 10 s",
    fault: stopUnderLoad,
    times: ONCE,
  },
  {
    name: "PostgreSQL gone twice while eight people apply: the server lives, nothing acknowledged is lost",
    fault: goneDatabase(postgres, isLong ? 20 : 6),
    times: Math.ceil(ONCE / 2),
    missing: postgres.missing,
  },
  {
    name: "a paused host whose lock another took ends, and the database is whole",
    fault: pausedHost,
    times: ONCE,
    longOnly: true,
    missing: canPlayHosts() ? null : "no other host's name: needs root and unshare",
  },
];

for (const [label, fault, missing, longOnly] of [
  ["embedded", backupEmbedded, null, undefined],
  ["PostgreSQL", backupPostgres(postgres), postgres.missing, true],
] as const) {
  FAULTS.push({
    name: `a backup under load comes back row by row and byte by byte, ${label}`,
    fault,
    times: ONCE,
    missing,
    longOnly,
  });
}

let failed = 0;
let notRun = 0;
const chosen = FAULTS.filter(
  ({ name, longOnly }) => name.includes(only) && (isLong || only || !longOnly),
);
for (const { name, fault, times, missing } of chosen) {
  if (missing) {
    notRun++;
    console.log(`NOT RUN: ${name}: ${missing}`);
    continue;
  }
  const started = Date.now();
  const notes: string[] = [];
  try {
    const first = isLong ? 1 : 2;
    for (let turn = first; turn < first + times; turn++) notes.push(await fault(turn));
    console.log(`✓ ${times} × ${name} (${Math.round((Date.now() - started) / 1000)} s)`);
    for (const note of notes.filter(Boolean)) console.log(`    ${note}`);
  } catch (error) {
    failed++;
    console.error(`✗ ${name}, at turn ${notes.length + 1}`);
    console.error(error);
  }
}
await postgres.stop();
console.log(`${chosen.length - failed - notRun} passed, ${failed} failed, ${notRun} not run`);
process.exit(failed > 0 ? 1 : 0);
