import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dataBehindPages } from "#app/platform/following/pages.server.ts";
import { ALL_JOBS } from "./jobs/all-jobs.ts";
import { CLOCK } from "./jobs/clock.ts";
import { FOLLOWERS } from "./jobs/following/all-followers.ts";
import { type Announcement, prepareHouse } from "./jobs/prepare-house.ts";
import { serveBackups } from "./platform/backup/backup-mailbox.server.ts";
import { openDeletionList } from "./platform/backup/deletion-list.server.ts";
import { follow, readPosition, settlePositions } from "./platform/changes.server.ts";
import { type DataLock, lockDataDir } from "./platform/data-dir/data-lock.server.ts";
import { type DatabaseTarget, openDatabase } from "./platform/db.server.ts";
import type { Environment } from "./platform/env.server.ts";
import { openFiles } from "./platform/files.server.ts";
import { hearChanges } from "./platform/following/hear-changes.server.ts";
import type { DataBehindPages } from "./platform/http/answer-requests.ts";
import { log } from "./platform/log.server.ts";
import { openLogPeriod } from "./platform/log-period.server.ts";
import { openMail } from "./platform/mail/mail.server.ts";
import type { MailService } from "./platform/mail/mail-service.ts";
import { resendService } from "./platform/mail/resend-service.server.ts";
import { smtpService } from "./platform/mail/smtp-service.server.ts";
import { applyMigrations } from "./platform/migrate.server.ts";
import { openWorkers } from "./platform/processes/bounded-process.server.ts";
import { closeQueue, openQueue, workQueue } from "./platform/queue.server.ts";
import { migrateByOwner } from "./platform/schema-role.server.ts";
import { configureSearch } from "./platform/search.server.ts";
import { SEARCH_PATIENCE_MS } from "./platform/search-patience.server.ts";
import { openSessions } from "./platform/session.server.ts";
import { openSite } from "./platform/site.server.ts";

export type House = {
  /** What the person at the terminal should know: demo accounts or the set-up link. */
  announcements: Announcement[];
  /** What public pages are made from, for whoever keeps them. */
  pages: DataBehindPages;
  /** Resolves when also the memory that may lag behind the opening is there. */
  filled: Promise<void>;
  /** Finishes jobs in hand and closes the database. Safe to call twice. */
  stop: () => Promise<void>;
};

/**
 * The composition root: lock, database, migrations, queue, reference data or demo world, memory.
 * A worker takes jobs also where WORK_QUEUE leaves them to others. Without `memory` nothing follows the
 * rows and no job is taken: for a program that writes very much and answers nobody.
 * Throws with a clear message when the data directory is in use or the database cannot be reached.
 */
export async function start(
  env: Environment,
  rootDir: string,
  { worker = false, memory = true }: { worker?: boolean; memory?: boolean } = {},
): Promise<House> {
  // What this process writes, and the programs it starts, is for its own account only.
  process.umask(0o077);
  const embedded = !env.DATABASE_URL;
  const lock = embedded ? lockDataDir(env.dataDir) : null;
  const database = await openDatabase(targetOf(env, lock));
  const migrations = join(rootDir, "prisma/migrations");
  if (env.MIGRATE_DATABASE_URL && env.DATABASE_URL) {
    await migrateByOwner(env.MIGRATE_DATABASE_URL, env.DATABASE_URL, migrations, ALL_JOBS);
  }
  await applyMigrations(database, migrations);
  const url = env.appUrl ?? `http://localhost:${env.PORT}`;
  openSite({ url, version: versionIn(rootDir) });
  openSessions({ secret: env.secret, url, twoStepRequired: !embedded || env.DEMO === "off" });
  await openFiles(env.dataDir);
  openDeletionList(env.secret);
  openWorkers(join(rootDir, "build/workers"));
  openMail({ service: mailServiceOf(env), from: env.MAIL_FROM ?? "" });
  openLogPeriod(env.LOG_KEEP_DAYS);
  configureSearch(searchServerOf(env));
  await openQueue(ALL_JOBS);
  const announcements = await prepareHouse({
    demo: embedded && env.DEMO === "on",
    texts: join(rootDir, "app/features/content/texts"),
    demoPassword: env.DEMO_PASSWORD,
    adminEmail: env.ADMIN_EMAIL,
  });
  await settlePositions();
  const filling: Promise<void>[] = [];
  const followers = await Promise.all(
    (memory ? FOLLOWERS : []).map(async ({ kind, rebuild, apply, mayLag }) => {
      const since = await readPosition();
      const filled = rebuild();
      if (mayLag) filling.push(filled.catch((error) => log.warn({ err: error }, "not filled")));
      else await filled;
      return follow(kind, since, apply);
    }),
  );
  const hearing = hearChanges();
  const backups = embedded ? serveBackups(env.dataDir, versionIn(rootDir)) : null;
  if (memory && (worker || env.WORK_QUEUE === "on")) await workQueue(ALL_JOBS, CLOCK);

  let stopping: Promise<void> | null = null;
  const stop = async () => {
    backups?.stop();
    await hearing.stop();
    for (const follower of followers) follower.stop();
    await closeQueue();
    await database.close();
    lock?.release();
  };
  return {
    announcements,
    pages: dataBehindPages,
    filled: Promise.all(filling).then(() => {}),
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

function versionIn(rootDir: string): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(rootDir, "package.json"), "utf8"),
  );
  return manifest.version;
}

function targetOf(env: Environment, lock: DataLock | null): DatabaseTarget {
  if (env.DATABASE_URL) return { kind: "postgresql", url: env.DATABASE_URL };
  return { kind: "pglite", directory: env.dataDir, ...(lock && { lock }) };
}

function mailServiceOf(env: Environment): MailService | null {
  if (env.SMTP_URL) return smtpService(env.SMTP_URL);
  if (!env.RESEND_API_KEY) return null;
  return resendService({ apiKey: env.RESEND_API_KEY, baseUrl: env.RESEND_BASE_URL });
}

function searchServerOf(env: Environment): Parameters<typeof configureSearch>[0] {
  if (!env.MEILISEARCH_URL) return null;
  return {
    url: env.MEILISEARCH_URL,
    apiKey: env.MEILISEARCH_API_KEY,
    prefix: env.MEILISEARCH_PREFIX,
    patienceMs: SEARCH_PATIENCE_MS,
  };
}
