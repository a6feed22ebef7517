import { randomUUID } from "node:crypto";
import { readFile as readBytes, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import {
  applyCandidateChanges,
  rebuildCandidateIndex,
} from "#app/features/candidates/search/candidate-index.server.ts";
import {
  applyPoolChanges,
  rebuildCandidatePool,
} from "#app/features/matching/pool/candidate-pool.server.ts";
import { rankCandidates } from "#app/features/matching/pool/rank-candidates.server.ts";
import { exportOwnData } from "#app/features/own-data/export-own-data.server.ts";
import { ALL_JOBS } from "#app/jobs/all-jobs.ts";
import { removeFiles } from "#app/jobs/remove-files.ts";
import { follow, readPosition } from "#app/platform/changes.server.ts";
import { db } from "#app/platform/db.server.ts";
import { hasFile, pathOfFile } from "#app/platform/files.server.ts";
import { drainQueue, workQueue } from "#app/platform/queue.server.ts";
import { candidateIndex } from "#app/platform/search.server.ts";
import { findToday } from "#app/screens/consultant/today.server.ts";
import { findVacatureWorkspace } from "#app/screens/consultant/vacature.server.ts";
import { findEmployerShortlist } from "#app/screens/employer/shortlist.server.ts";
import { aCandidate, aConsultant, anEmployer, aStoredFile } from "#tests/support/builders.ts";
import { anApplicant, aPersonFullOf, isThere } from "#tests/support/retention-people.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal, mailsTo, verbsOf } from "#tests/support/traces.ts";
import { deleteCandidate } from "./delete-candidate.server.ts";

withTestDatabase();

const CANARY = `kanarie${randomUUID().slice(0, 8)}`;

/** Every table and column of text or JSON, and how often the canary stands in it. */
async function tablesWith(canary: string): Promise<string[]> {
  const columns = await db().$queryRaw<{ schema: string; table: string; column: string }[]>`
    SELECT table_schema AS schema, table_name AS table, column_name AS column
    FROM information_schema.columns
    WHERE table_schema IN ('public', 'pgboss')
      AND (data_type IN ('text', 'character varying', 'jsonb', 'json') OR data_type = 'ARRAY')`;
  const found: string[] = [];
  for (const { schema, table, column } of columns) {
    const [row] = await db().$queryRawUnsafe<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM "${schema}"."${table}" WHERE "${column}"::text ILIKE $1`,
      `%${canary}%`,
    );
    if ((row?.count ?? 0) > 0) found.push(`${table}.${column}`);
  }
  return found;
}

/** The files that hold the canary, of all that lie beside this one. */
async function filesWith(canary: string, storageKey: string): Promise<string[]> {
  const root = dirname(dirname(pathOfFile(storageKey)));
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const found = await Promise.all(
    paths.map(async (path) => (await readBytes(path)).includes(canary)),
  );
  return paths.filter((_, at) => found[at]);
}

test("a deleted person is found nowhere, and was found everywhere before, in the export too", async () => {
  const { candidate, consultant, storageKey, vacatures } = await aPersonFullOf(CANARY);
  await rebuildCandidateIndex();
  await rebuildCandidatePool();
  const since = await readPosition();
  const followers = [
    follow("candidate", since, applyCandidateChanges),
    follow("candidate", since, applyPoolChanges),
  ];
  const hits = async () => (await candidateIndex().search({ text: CANARY })).total;
  const ranked = async () => {
    const pages = await rankCandidates(consultant, vacatures.running, { open: 10, blocked: 10 });
    return [...pages.open, ...pages.blocked].map(({ candidateId }) => candidateId);
  };
  const exported = JSON.stringify(await exportOwnData(candidate, candidate.candidateId));
  expect(exported.split(CANARY).length - 1).toBeGreaterThanOrEqual(10);
  expect((await tablesWith(CANARY)).length).toBeGreaterThan(8);
  expect(await hits()).toBe(1);
  expect(await ranked()).toContain(candidate.candidateId);
  expect(await filesWith(CANARY, storageKey)).toHaveLength(2);

  await deleteCandidate(candidate, candidate);
  for (const follower of followers) {
    await follower.catchUp();
    follower.stop();
  }
  await workQueue(ALL_JOBS);
  await drainQueue();

  expect(await tablesWith(CANARY)).toEqual([]);
  expect(await tablesWith(candidate.email)).toEqual([]);
  expect(await hits()).toBe(0);
  expect(await ranked()).not.toContain(candidate.candidateId);
  expect(await filesWith(CANARY, storageKey)).toEqual([]);
  expect(await db().account.count({ where: { id: candidate.accountId } })).toBe(0);
  expect(await verbsOf(candidate.candidateId)).toContain("delete-candidate");
});

test("the pages of employer and consultant stand when the person is gone", async () => {
  const { candidate, consultant, employer, shortlistId, vacatures } = await aPersonFullOf(CANARY);
  await deleteCandidate(candidate, candidate);
  const shortlist = await findEmployerShortlist(employer, shortlistId);
  expect(shortlist.entries).toEqual([]);
  for (const id of Object.values(vacatures)) {
    expect(await findVacatureWorkspace(consultant, id)).toHaveProperty("vacature");
  }
  expect(await findToday(consultant)).toBeTruthy();
});

test("on request what was sent in under the same address without signing in goes too", async () => {
  const candidate = await aCandidate();
  const twin = await anApplicant(candidate.email);
  await deleteCandidate(candidate, candidate);
  expect(await isThere(twin)).toBe(false);
  expect(await tablesWith(candidate.email)).toEqual([]);
});

test("mails about others stay whole, whatever the person is called and whoever shares the address", async () => {
  const [person, other, consultant] = [await aCandidate(), await aCandidate(), await aConsultant()];
  await db().candidate.update({
    where: { id: person.candidateId },
    data: { name: "vacatureTitle" },
  });
  await db().account.update({
    where: { id: person.accountId },
    data: { emailVerified: false },
    select: { id: true },
  });
  const twin = await db().candidate.create({
    data: { name: "Kim Proef", email: person.email },
    select: { id: true },
  });
  const mail = {
    template: "stage-changed",
    status: "queued",
    props: { vacatureTitle: "x" },
  } as const;
  await db().mailMessage.createMany({
    data: [
      { ...mail, to: other.email, candidateId: other.candidateId },
      { ...mail, to: consultant.email, candidateId: person.candidateId },
      { ...mail, to: person.email, candidateId: person.candidateId },
      { ...mail, to: person.email, candidateId: twin.id },
      { ...mail, to: person.email, candidateId: null },
    ],
  });
  await deleteCandidate(person, person);
  const left = await db().mailMessage.findMany({
    where: { to: { in: [other.email, consultant.email, person.email] } },
    orderBy: { id: "asc" },
    select: { to: true, status: true, props: true, candidateId: true },
  });
  const props = { vacatureTitle: "x" };
  expect(left).toEqual(
    expect.arrayContaining([
      { to: other.email, status: "queued", props, candidateId: other.candidateId },
      { to: consultant.email, status: "refused", props: null, candidateId: null },
      { to: person.email, status: "queued", props, candidateId: twin.id },
      { to: person.email, status: "queued", props, candidateId: null },
    ]),
  );
  expect(left).toHaveLength(4);
});

test("the consultant of a running procedure hears it by the number", async () => {
  const { candidate } = await aPersonFullOf(CANARY);
  const { number } = await db().candidate.findUniqueOrThrow({
    where: { id: candidate.candidateId },
  });
  await deleteCandidate(candidate, candidate);
  const mails = await db().mailMessage.findMany({ where: { template: "application-withdrawn" } });
  expect(mails.some(({ props }) => JSON.stringify(props).includes(`K-${number}`))).toBe(true);
  expect(await mailsTo(candidate.email)).toEqual([]);
});

test("nobody deletes another, and an employer nobody", async () => {
  const [candidate, other, employer] = [await aCandidate(), await aCandidate(), await anEmployer()];
  await expectRefusal(() => deleteCandidate(other, candidate), "bestaat niet");
  await expectRefusal(() => deleteCandidate(employer, candidate), "bestaat niet");
});

test("the job removes the bytes, and again is harmless", async () => {
  const candidate = await aCandidate();
  const { storageKey } = await aStoredFile(candidate.candidateId, "cv.txt", "Werkervaring");
  expect(await hasFile(storageKey)).toBe(true);
  await deleteCandidate(candidate, candidate);
  expect(await db().storedFile.count({ where: { storageKey } })).toBe(0);
  await removeFiles.run({ storageKeys: [storageKey] });
  expect(await hasFile(storageKey)).toBe(false);
  await removeFiles.run({ storageKeys: [storageKey] });
});
