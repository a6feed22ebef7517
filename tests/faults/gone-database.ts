import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { cuttableLine } from "../support/databases/cuttable-line.ts";
import { startServer } from "../support/demo-server.ts";
import type { Facility } from "../support/facilities/facility.ts";
import { administer, withDatabase } from "../support/migrated-database.ts";
import { tellSmallWorld } from "../support/small-world.ts";
import { peopleApply } from "./applying-people.ts";
import type { Fault } from "./faults.ts";
import { inspectApplications } from "./inspect-applications.ts";

const PARALLEL = 8;
const TEMPLATE = "fault_world";

/** PostgreSQL vanishes twice while eight people apply for so long; the server lives and comes back. */
export function goneDatabase(postgres: Facility, seconds: number): Fault {
  const url = postgres.env.TEST_DATABASE_URL ?? "";
  let slug = "";
  return async (turn) => {
    slug ||= await tellTemplate(url);
    const name = `fault_${turn}_${Date.now()}`;
    await administer(url, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
    const dataDir = mkdtempSync(join(tmpdir(), "rechterhand-gone-"));
    const line = await cuttableLine(new URL(withDatabase(url, name)));
    const server = await startServer(dataDir, {
      DATABASE_URL: line.url,
      SECRET: "only-for-tests-only-for-tests-only",
      DEMO: "off",
      TRUST_PROXY: "1",
    });
    try {
      const end = Date.now() + seconds * 1000;
      const until = () => Date.now() > end;
      const people = peopleApply(server.url, slug, { parallel: PARALLEL, until, stubborn: true });
      await setTimeout(seconds * 100 + 37 * turn);
      line.cut();
      await setTimeout(seconds * 150);
      line.mend();
      await setTimeout(seconds * 200);
      line.cut();
      await setTimeout(seconds * 150);
      line.mend();
      const sent = await people.all;
      assert.equal(
        server.child.exitCode,
        null,
        `the server died:\n${server.output().slice(-3000)}`,
      );
      assert.equal(await untilReady(server.url), 200, "it is ready again");
      const again = peopleApply(server.url, slug, { parallel: 1, until: (done) => done >= 1 });
      sent.push(...(await again.all));
      assert.equal(again.acknowledged(), 1, "people can apply again");
      assert.equal(await untilMailed(withDatabase(url, name)), 0, "no mail waits");
      assert.equal(await server.stop(), 0);
      const target = { kind: "postgresql", url: withDatabase(url, name) } as const;
      const { found } = await inspectApplications(target, dataDir, sent);
      return `${sent.length} sent, ${people.acknowledged()} acknowledged, ${found} found whole`;
    } finally {
      await server.stop();
      line.close();
      rmSync(dataDir, { recursive: true, force: true });
      await administer(url, `DROP DATABASE ${name} WITH (FORCE)`);
    }
  };
}

async function tellTemplate(url: string): Promise<string> {
  await administer(url, `CREATE DATABASE ${TEMPLATE}`);
  return tellSmallWorld({ kind: "postgresql", url: withDatabase(url, TEMPLATE) });
}

async function untilReady(url: string): Promise<number> {
  for (let left = 100; ; left--) {
    const status = await fetch(`${url}/health/ready`).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200 || left === 0) return status;
    await setTimeout(200);
  }
}

/** How many mails still wait once nothing changes any more. */
async function untilMailed(url: string): Promise<number> {
  for (let left = 300; ; left--) {
    const waiting = await countOf(
      url,
      `SELECT count(*)::int AS n FROM "MailMessage" WHERE status = 'queued'`,
    );
    if (waiting === 0 || left === 0) return waiting;
    await setTimeout(200);
  }
}

async function countOf(url: string, sql: string): Promise<number> {
  const rows = await administer(url, sql);
  return Number(rows[0]?.n ?? 0);
}
