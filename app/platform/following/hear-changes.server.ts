/**
 * How a process hears of what others commit. PostgreSQL tells it over a line of its own (LISTEN), and
 * it looks by itself now and then, oftener while the line is lost: what is told in that time is told to
 * nobody. A process that owns its database alone hears itself and does neither.
 * Source: PostgreSQL, "LISTEN" and "NOTIFY".
 */
import type pg from "pg";
import { CHANGES_CHANNEL, type ChangeKind, catchUpAll, noteChange } from "../changes.server.ts";
import { openedDatabase, runStatement } from "../db.server.ts";
import { log } from "../log.server.ts";
import { JOBS_CHANNEL, wakeWorkers } from "../queue.server.ts";

export type Hearing = {
  /** Whether others' commits are told at this moment. */
  isTold: () => boolean;
  stop: () => Promise<void>;
};

/** How often it looks while it is told, and while it is not. */
const LOOK_MS = { told: 5_000, lost: 1_000 };
/** How often it says something to itself, to know that the line is alive. */
const PROBE_MS = 30_000;
/** A pooler that shares connections takes LISTEN and tells nothing: then the line is as good as lost. */
const DEAF_MS = 3_000;

/** Starts hearing for this process. */
export function hearChanges(): Hearing {
  const { openLine } = openedDatabase();
  if (!openLine) return { isTold: () => true, stop: async () => {} };
  let line: pg.Client | null = null;
  let told = false;
  let stopped = false;
  let heardAt = 0;
  let timer: NodeJS.Timeout | undefined;
  const own = `probe ${process.pid} ${Math.random()}`;

  const hear = ({ channel, payload = "" }: pg.Notification) => {
    if (channel === JOBS_CHANNEL) return wakeWorkers(payload);
    if (payload.startsWith("probe ")) {
      if (payload === own) heardAt = performance.now();
      return;
    }
    noteChange(payload as ChangeKind);
    void catchUpAll();
  };

  const lose = () => {
    const lost = line;
    line = null;
    if (told) log.warn("the database's line for changes is lost; looking instead");
    told = false;
    lost?.removeAllListeners("notification");
    lost?.end().catch(() => {});
  };

  const open = async () => {
    const opened = openLine();
    line = opened;
    opened.on("notification", hear);
    opened.on("error", () => line === opened && lose());
    opened.on("end", () => line === opened && lose());
    await opened.connect();
    await opened.query(`LISTEN ${CHANGES_CHANNEL}; LISTEN ${JOBS_CHANNEL}`);
    await probe();
    told = true;
    noteMissed();
  };

  /** Says something on another connection, and waits until it is heard on the line. */
  const probe = async () => {
    const asked = performance.now();
    await runStatement("SELECT pg_notify($1, $2)", [CHANGES_CHANNEL, own]);
    while (heardAt < asked) {
      if (performance.now() - asked > DEAF_MS) throw new Error("Nothing is heard on the line");
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  const look = async () => {
    const isDue = performance.now() - heardAt > PROBE_MS;
    try {
      if (!line && !stopped) await open();
      else if (isDue) await probe();
    } catch {
      lose();
    }
    if (!told) noteMissed();
    await catchUpAll();
  };

  const round = async () => {
    await look();
    if (!stopped) timer = setTimeout(() => void round(), told ? LOOK_MS.told : LOOK_MS.lost);
    timer?.unref();
  };
  void round();
  return {
    isTold: () => told,
    stop: async () => {
      stopped = true;
      told = false;
      clearTimeout(timer);
      lose();
    },
  };
}

/** What stands in no mark may have changed while nobody told: pages are made anew. */
function noteMissed(): void {
  noteChange("pages");
}
