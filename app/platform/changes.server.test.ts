import { expect, test } from "vitest";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { type ChangeMark, follow, markChanged, readPosition } from "./changes.server.ts";
import { openedDatabase, runStatement, transaction } from "./db.server.ts";

withTestDatabase();

function collecting() {
  const seen: string[] = [];
  const apply = async (marks: ChangeMark[]) => void seen.push(...marks.map(({ id }) => id));
  return { seen, apply };
}

test("a clock that goes back, by a year or a minute, loses no change", async () => {
  const { seen, apply } = collecting();
  const follower = follow("taxonomy", await readPosition(), apply);
  await transaction((tx) => markChanged(tx, "taxonomy", "ahead"));
  await runStatement(
    `UPDATE "Change" SET "changedAt" = now() + interval '1 year' WHERE id = 'ahead'`,
  );
  await follower.catchUp();
  for (const [id, back] of [
    ["year", "0 s"],
    ["minutes", "10 minutes"],
    ["days", "40 days"],
  ]) {
    await transaction(async (tx) => {
      await markChanged(tx, "taxonomy", `${id}`);
      await tx.$executeRaw`UPDATE "Change" SET "changedAt" = now() - ${back}::interval WHERE id = ${id}`;
    });
    await follower.catchUp();
  }
  follower.stop();
  expect(seen).toEqual(["ahead", "year", "minutes", "days"]);
});

test("a transaction that commits late is read late, and nothing is read twice", async (context) => {
  const { pool, kind } = openedDatabase();
  if (kind === "pglite") return context.skip(true, "the embedded database has one connection");
  const { seen, apply } = collecting();
  const follower = follow("taxonomy", await readPosition(), apply);
  const slow = await pool.connect();
  await slow.query("BEGIN");
  await slow.query(`INSERT INTO "Change" (kind, id, version, "changedAt", position)
    VALUES ('taxonomy', 'slow', 1, now(), pg_current_xact_id()::text::bigint)`);
  await transaction((tx) => markChanged(tx, "taxonomy", "quick"));
  await follower.catchUp();
  await follower.catchUp();
  expect(seen).toEqual(["quick"]);
  await slow.query("COMMIT");
  slow.release();
  await follower.catchUp();
  follower.stop();
  expect(seen).toEqual(["quick", "slow"]);
});
