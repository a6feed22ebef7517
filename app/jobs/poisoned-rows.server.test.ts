import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { candidateFollowing } from "#app/features/candidates/search/candidate-index.server.ts";
import { openPool } from "#app/features/matching/pool/candidate-pool.server.ts";
import { rankCandidates } from "#app/features/matching/pool/rank-candidates.server.ts";
import { openVacatures } from "#app/features/matching/pool/vacature-pool.server.ts";
import { recomputeMatches } from "#app/features/matching/recompute-matches.server.ts";
import { vacatureFollowing } from "#app/features/vacatures/search/vacature-index.server.ts";
import { system } from "#app/platform/actor.ts";
import { markAllChanged, readPosition } from "#app/platform/changes.server.ts";
import { db, runStatement, transaction } from "#app/platform/db.server.ts";
import { candidateIndex, vacatureIndex } from "#app/platform/search.server.ts";
import { compareIndex, rebuildIndex } from "#app/platform/search-feed.server.ts";
import { findSearchState } from "#app/screens/admin/search.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  aPublishedVacature,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { FOLLOWERS } from "./following/all-followers.ts";

withTestDatabase();

type Kind = "vacature" | "candidate";

/** Every table that an index or a ranking reads, with the column that leads to a row's own kind. */
const TABLES: [table: string, kind: Kind, owner: string][] = [
  ["Vacature", "vacature", "id"],
  ["VacatureSkill", "vacature", "vacatureId"],
  ["VacatureLanguage", "vacature", "vacatureId"],
  ["Candidate", "candidate", "id"],
  ["CandidateSkill", "candidate", "candidateId"],
  ["CandidateLanguage", "candidate", "candidateId"],
  ["Experience", "candidate", "candidateId"],
  ["Education", "candidate", "candidateId"],
  ["CultureResponse", "candidate", "candidateId"],
  ["Change", "candidate", "id"],
];

const LONG = "repeat('x', 300000)";
const HOSTILE: Record<string, string[]> = {
  text: ["''", LONG, "'__proto__'", "E'\\u0001\\u202e\\n(a.*+?'"],
  int4: ["-2147483648", "2147483647", "0", "-1"],
  int8: ["9223372036854775807", "0"],
  float8: ["'NaN'", "'Infinity'"],
  bool: ["true", "false"],
  date: ["'99999-01-01'", "'infinity'", "'-infinity'", "'0001-01-01 BC'", "'0001-01-01'"],
  timestamptz: ["'275760-09-13Z'", "'infinity'", "'-infinity'", "'0001-01-01 00:00Z BC'"],
  jsonb: ["'null'", "'\"x\"'", "'{\"set\": 1e300}'", "'[[[[[]]]]]'", '\'[{"set":0,"best":99}]\''],
};
/** NULL within, the same twice, and more than anybody would choose. */
const hostileLists = (type: string, member: string) => [
  `ARRAY[NULL]::${type}`,
  "'{}'",
  `array_fill(${member}, ARRAY[3000])::${type}`,
];

type Column = { name: string; type: string; nullable: boolean; label: string | null };

test("no value in any column that is indexed or ranked stops a follower, a rebuild or a start", async () => {
  const consultant = await aConsultant();
  const employer = await anEmployer();
  const whole = await aPublishedVacature(employer, { title: "Secretaresse van de directie" });
  const healthy = await aCandidate();
  const models = {
    vacature: (await aPublishedVacature(employer)).id,
    candidate: (await aCandidate()).candidateId,
  };
  await aWholePerson(models.candidate);
  await dropRanges();
  for (const { rebuild } of FOLLOWERS) await rebuild();

  let poisons = 0;
  let skipped = 0;
  const refused: string[] = [];
  for (const [table, kind, owner] of TABLES) {
    const poisoned: string[] = [];
    for (const column of await columnsOf(table)) {
      for (const value of hostileValues(column)) {
        const copy = await copyOf(kind, models[kind]);
        if (await poison(table, column.name, value, owner, copy)) poisoned.push(copy);
        else refused.push(`${table}.${column.name} = ${value}`);
      }
    }
    poisons += poisoned.length;
    await applyAll([whole.id, healthy.candidateId, ...poisoned]);
    for (const { rebuild } of FOLLOWERS) await rebuild();
    await recomputeMatches(system("test"));
    await rankCandidates(consultant, whole.id, { open: poisons, blocked: poisons });
    skipped += (await findSearchState(system("test"))).skipped.length;
    await expectHolds(whole.id, healthy.candidateId, table);
    await removeAllBut(kind, [whole.id, healthy.candidateId, models[kind]]);
  }
  expect(poisons).toBeGreaterThan(200);
  expect(skipped).toBeGreaterThan(20);
  for (const { rebuild } of FOLLOWERS) await rebuild();
  expect((await findSearchState(system("test"))).skipped).toEqual([]);
  // Keys lead to rows that must be there, and no unique text is longer than a page of its index.
  const other = (what: string) => !/\.(id|kind|.*Id) = |(slug|email|language) = repeat/.test(what);
  expect(refused.filter(other)).toEqual([]);
}, 120_000);

test("a row that is skipped is shown by its id, and comes back when it is mended", async () => {
  await dropRanges();
  const { candidateId } = await aCandidate();
  const column = `UPDATE "Candidate" SET "availableFrom" = `;
  await runStatement(`${column}'99999-01-01' WHERE id = '${candidateId}'`);
  for (const { rebuild } of FOLLOWERS) await rebuild();
  const { skipped } = await findSearchState(system("test"));
  expect(skipped.map(({ memory, kind, rowId }) => [memory, kind, rowId])).toEqual(
    expect.arrayContaining([["search", "candidate", candidateId]]),
  );
  await runStatement(`${column}NULL WHERE id = '${candidateId}'`);
  // Also without a mark: the night's comparison asks for it again.
  expect(await compareIndex(candidateFollowing)).toBeGreaterThan(0);
  expect((await candidateIndex().versions()).has(candidateId)).toBe(true);
  await transaction((tx) => markAllChanged(tx, "candidate", [candidateId]));
  for (const { kind, apply } of FOLLOWERS) {
    if (kind === "candidate") await apply([{ id: candidateId, version: 9 }]);
  }
  expect((await findSearchState(system("test"))).skipped).toEqual([]);
});

test("what was noted of a row is forgotten by every memory that reads it again", async () => {
  const { candidateId } = await aCandidate();
  const ids = {
    vacature: (await aPublishedVacature(await anEmployer())).id,
    candidate: candidateId,
  };
  for (const { rebuild } of FOLLOWERS) await rebuild();
  const kinds = ["vacature", "candidate"] as const;
  await db().skippedRow.createMany({
    data: kinds.flatMap((kind) =>
      ["search", "ranking"].map((memory) => ({ memory, kind, rowId: ids[kind], reason: "Error" })),
    ),
  });
  expect((await findSearchState(system("test"))).skipped).toHaveLength(4);
  for (const { kind, apply } of FOLLOWERS)
    if (kind === "vacature" || kind === "candidate") await apply([{ id: ids[kind], version: 9 }]);
  expect((await findSearchState(system("test"))).skipped).toEqual([]);
});

test("a database that is gone is no poison", async () => {
  const before = await db().skippedRow.count();
  const broken = {
    ...vacatureFollowing,
    documents: async function* () {
      yield* [];
      throw new Error("gone");
    },
  };
  await expect(rebuildIndex(broken)).rejects.toThrow("gone");
  expect(await db().skippedRow.count()).toBe(before);
  expect(await readPosition()).toBeGreaterThan(0n);
});

let version = 10;
async function applyAll(ids: string[]): Promise<void> {
  version++;
  for (const { apply } of FOLLOWERS) await apply(ids.map((id) => ({ id, version })));
}

async function expectHolds(vacatureId: string, candidateId: string, what: string) {
  expect((await vacatureIndex().versions()).has(vacatureId), what).toBe(true);
  expect((await candidateIndex().versions()).has(candidateId), what).toBe(true);
  expect(
    (await openVacatures()).some(({ id }) => id === vacatureId),
    what,
  ).toBe(true);
  expect((await openPool()).rows, what).toBeGreaterThan(0);
}

/** Something in each table that hangs on a candidate. */
async function aWholePerson(candidateId: string): Promise<void> {
  const startsOn = new Date("2020-01-01");
  await db().experience.create({
    data: { candidateId, title: "Planner", employer: "x", startsOn },
  });
  await db().education.create({ data: { candidateId, level: "hbo", name: "Bedrijfskunde" } });
  await db().cultureResponse.create({ data: { candidateId, seed: 1, choices: [] } });
}

/** As an older database stood, before its columns had bounds. */
async function dropRanges(): Promise<void> {
  const { rows } = await runStatement<{ sql: string }>(`
    SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS sql
    FROM pg_constraint WHERE contype = 'c' AND conname LIKE '%\\_range'`);
  for (const { sql } of rows) await runStatement(sql);
}

async function columnsOf(table: string): Promise<Column[]> {
  const { rows } = await runStatement<Column>(
    `SELECT c.column_name AS name, c.udt_name AS type, c.is_nullable = 'YES' AS nullable,
      (SELECT enumlabel FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid
       WHERE t.typname = ltrim(c.udt_name, '_') ORDER BY enumsortorder LIMIT 1) AS label
     FROM information_schema.columns c WHERE c.table_name = $1 AND c.table_schema = 'public'`,
    [table],
  );
  return rows;
}

function hostileValues({ type, nullable, label }: Column): string[] {
  const none = nullable ? ["NULL"] : [];
  const member = label ? `'${label}'::"${type.replace(/^_/, "")}"` : "'x'::text";
  if (type === "_text") return [...none, ...hostileLists("text[]", member)];
  if (type.startsWith("_")) return [...none, ...hostileLists(`"${type.slice(1)}"[]`, member)];
  if (label) return none;
  const values = HOSTILE[type];
  if (!values) throw new Error(`Nothing hostile is known for the type ${type}`);
  return [...none, ...values];
}

let numbers = 1_000_000;

/** A copy of a whole vacature or candidate, under an id of its own, which it resolves with. */
async function copyOf(kind: Kind, model: string): Promise<string> {
  const copy = randomUUID();
  for (const [table, of, owner] of TABLES) {
    if (of !== kind || table === "Change") continue;
    const unique = { id: randomUUID(), number: numbers++, slug: copy, accountId: null };
    await runStatement(
      `INSERT INTO "${table}" SELECT (jsonb_populate_record(t, $1)).*
       FROM "${table}" t WHERE "${owner}" = $2`,
      [JSON.stringify({ ...unique, [owner]: copy }), model],
    );
  }
  await transaction((tx) => markAllChanged(tx, kind, [copy]));
  return copy;
}

/** Sets a column of one row straight in the database; resolves with whether the database took it. */
function poison(table: string, column: string, value: string, owner: string, id: string) {
  const set = `UPDATE "${table}" SET "${column}" = ${value} WHERE "${owner}" = '${id}'`;
  return runStatement(set).then(
    () => true,
    () => false,
  );
}

async function removeAllBut(kind: Kind, ids: string[]): Promise<void> {
  const table = kind === "vacature" ? "Vacature" : "Candidate";
  const removed = await runStatement<{ id: string }>(
    `DELETE FROM "${table}" WHERE id <> ALL ($1) RETURNING id`,
    [ids],
  );
  await applyAll(removed.rows.map(({ id }) => id));
}
