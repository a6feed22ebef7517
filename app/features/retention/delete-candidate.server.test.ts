import { randomUUID } from "node:crypto";
import { readFile as readBytes, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { saveSearch } from "#app/features/alerts/save-search.server.ts";
import { applyWithProfile } from "#app/features/applications/apply-with-profile.server.ts";
import { listToday } from "#app/features/applications/list-today.server.ts";
import { openApplication } from "#app/features/applications/open-application.server.ts";
import { rejectApplication } from "#app/features/applications/reject-application.server.ts";
import { addCv } from "#app/features/candidates/add-cv.server.ts";
import {
  applyCandidateChanges,
  rebuildCandidateIndex,
} from "#app/features/candidates/candidate-index.server.ts";
import { exportOwnData } from "#app/features/candidates/export-own-data.server.ts";
import {
  applyPoolChanges,
  openPool,
  rebuildCandidatePool,
} from "#app/features/ranking/candidate-pool.server.ts";
import { findRow } from "#app/features/ranking/encode-candidate.ts";
import { findEmployerShortlist } from "#app/features/shortlists/find-employer-shortlist.server.ts";
import { findVacatureWorkspace } from "#app/features/shortlists/find-vacature-workspace.server.ts";
import { giveVerdict } from "#app/features/shortlists/give-verdict.server.ts";
import { presentShortlist } from "#app/features/shortlists/present-shortlist.server.ts";
import { shortlistCandidate } from "#app/features/shortlists/shortlist-candidate.server.ts";
import { ALL_JOBS } from "#app/jobs/all-jobs.ts";
import { removeFiles } from "#app/jobs/remove-files.ts";
import { system } from "#app/platform/actor.ts";
import { follow } from "#app/platform/changes.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { type KeptFile, keepFile, pathOfFile, receiveFile } from "#app/platform/files.server.ts";
import { drainQueue, workQueue } from "#app/platform/queue.server.ts";
import { candidateIndex } from "#app/platform/search.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  aPublishedVacature,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal, mailsTo, verbsOf } from "#tests/support/traces.ts";
import { deleteCandidate } from "./delete-candidate.server.ts";
import { purgeLogs } from "./purge-logs.server.ts";

const CLOCK = system("clock");

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

async function aCanaryFile(): Promise<KeptFile> {
  const bytes = Readable.from([Buffer.from(`Werkervaring: ${CANARY}`)]);
  return keepFile(await receiveFile(bytes, `${CANARY}.txt`), "text/plain");
}

async function aPersonFullOfCanaries() {
  const [consultant, employer] = [await aConsultant(), await anEmployer()];
  const candidate = await aCandidate();
  const { candidateId } = candidate;
  await db().candidate.update({
    where: { id: candidateId },
    data: {
      name: `Kim ${CANARY}`,
      phone: CANARY,
      headline: CANARY,
      postcode: "3511 AX",
      experiences: {
        create: { title: CANARY, employer: CANARY, startsOn: new Date("2020-01-01") },
      },
      educations: { create: { level: "hbo", name: CANARY } },
      skills: {
        update: {
          where: { candidateId_skillId: { candidateId, skillId: "excel" } },
          data: { evidence: CANARY },
        },
      },
    },
  });
  const cv = await aCanaryFile();
  const { id: cvId } = await addCv(candidate, { candidateId, cv });
  const done = await aPublishedVacature(employer);
  const { applicationId } = await applyWithProfile(candidate, {
    slug: done.slug,
    motivation: CANARY,
    shareName: true,
    cvId,
  });
  await openApplication(consultant, { id: applicationId });
  await rejectApplication(consultant, { id: applicationId, reason: "hours", note: CANARY });
  const running = await aPublishedVacature(employer);
  await applyWithProfile(candidate, { slug: running.slug, motivation: CANARY, shareName: true });
  const judged = await aPublishedVacature(employer);
  const pair = { vacatureId: judged.id, candidateId };
  const { shortlistId, entryId } = await shortlistCandidate(consultant, pair);
  await presentShortlist(consultant, { id: shortlistId });
  await giveVerdict(employer, { entryId, answer: "no", reason: "skills", note: CANARY });
  await saveSearch(candidate, { query: `q=${CANARY}`, frequency: "daily" });
  const vacatures = { done: done.id, running: running.id, judged: judged.id };
  return { candidate, consultant, employer, storageKey: cv.storageKey, shortlistId, vacatures };
}

test("a deleted person is found nowhere, and was found everywhere before, in the export too", async () => {
  const { candidate, storageKey } = await aPersonFullOfCanaries();
  await rebuildCandidateIndex();
  await rebuildCandidatePool();
  const since = now();
  const followers = [
    follow("candidate", since, applyCandidateChanges),
    follow("candidate", since, applyPoolChanges),
  ];
  const hits = async () => (await candidateIndex().search({ text: CANARY })).total;
  const exported = JSON.stringify(await exportOwnData(candidate, candidate.candidateId));
  expect(exported.split(CANARY).length - 1).toBeGreaterThanOrEqual(10);
  expect((await tablesWith(CANARY)).length).toBeGreaterThan(8);
  expect(await hits()).toBe(1);
  expect(findRow(await openPool(), candidate.candidateId)).not.toBeNull();
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
  expect(findRow(await openPool(), candidate.candidateId)).toBeNull();
  expect(await filesWith(CANARY, storageKey)).toEqual([]);
  expect(await db().account.count({ where: { id: candidate.accountId } })).toBe(0);
  expect(await verbsOf(candidate.candidateId)).toContain("delete-candidate");
});

test("what stays of decisions are figures, codes and dates, without a word, a place or a postcode", async () => {
  const { candidate, vacatures } = await aPersonFullOfCanaries();
  await deleteCandidate(candidate, candidate);
  const records = await db().decisionRecord.findMany({
    where: { candidateId: candidate.candidateId },
  });
  const of = (vacatureId: string) => records.find((record) => record.vacatureId === vacatureId);
  expect(records).toHaveLength(3);
  expect(of(vacatures.done)).toMatchObject({
    origin: "applied",
    stage: "rejected",
    rejectionCode: "hours",
    endedAt: expect.any(Date),
  });
  expect(of(vacatures.running)).toMatchObject({ stage: "received", endedAt: null });
  expect(of(vacatures.judged)).toMatchObject({
    origin: "proposed",
    verdict: "no",
    verdictCode: "skills",
    presentedAt: expect.any(Date),
    ruleVersion: expect.any(String),
    score: {
      total: expect.any(Number),
      criteria: expect.arrayContaining([
        expect.objectContaining({ key: "skill:excel", weight: expect.any(Number) }),
      ]),
    },
  });
  const kept = JSON.stringify(records);
  expect(kept).not.toMatch(/"(label|asked|evidence|quote|agreements|differences|adds)"/);
  expect(kept).not.toMatch(/3511|Utrecht/i);
  expect(kept).not.toContain(CANARY);
});

test("the log about a deleted person goes after its period, and nobody else's", async () => {
  const { candidate } = await aPersonFullOfCanaries();
  const { candidateId } = candidate;
  const other = await aPersonFullOfCanaries();
  await deleteCandidate(candidate, candidate);
  const deletedAt = now();
  const count = async () => ({
    records: await db().decisionRecord.count({ where: { candidateId } }),
    events: await db().event.count({ where: { candidateId } }),
  });
  const before = await count();
  expect(before).toMatchObject({ records: 3 });
  await purgeLogs(CLOCK, { before: new Date(deletedAt.getTime() - 60_000) });
  expect(await count()).toEqual(before);
  expect(before.events).toBeGreaterThan(5);
  const others = await db().event.count({
    where: { candidateId: other.candidate.candidateId },
  });
  await purgeLogs(CLOCK, { before: new Date(deletedAt.getTime() + 1) });
  expect(await count()).toEqual({ records: 0, events: 0 });
  expect(await db().event.count({ where: { candidateId: other.candidate.candidateId } })).toBe(
    others,
  );
});

test("the pages of employer and consultant stand when the person is gone", async () => {
  const { candidate, consultant, employer, shortlistId, vacatures } = await aPersonFullOfCanaries();
  await deleteCandidate(candidate, candidate);
  const shortlist = await findEmployerShortlist(employer, shortlistId);
  expect(shortlist.entries).toEqual([]);
  for (const id of Object.values(vacatures)) {
    expect(await findVacatureWorkspace(consultant, id)).toHaveProperty("vacature");
  }
  expect(await listToday(consultant)).toBeTruthy();
});

test("a mail about somebody whose name is part of another word stays whole", async () => {
  const [jo, consultant] = [await aCandidate(), await aConsultant()];
  await db().candidate.update({ where: { id: jo.candidateId }, data: { name: "Jo" } });
  const mail = { template: "stage-changed", to: consultant.email };
  await db().mailMessage.createMany({
    data: [
      { ...mail, text: "Johanna de Wit heeft gesolliciteerd." },
      { ...mail, text: `Mail an.${jo.email} terug.` },
      { ...mail, text: "Jo heeft gesolliciteerd." },
      { ...mail, text: `Schrijf naar ${jo.email}.` },
    ],
  });
  await deleteCandidate(jo, jo);
  const left = await db().mailMessage.findMany({
    where: { to: consultant.email, text: { not: null } },
    select: { text: true },
  });
  expect(left.map(({ text }) => text).toSorted()).toEqual([
    "Johanna de Wit heeft gesolliciteerd.",
    `Mail an.${jo.email} terug.`,
  ]);
});

test("the consultant of a running procedure hears it by the number", async () => {
  const { candidate } = await aPersonFullOfCanaries();
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
  const storageKey = "ab".repeat(24);
  await db().storedFile.create({
    data: {
      storageKey,
      candidateId: candidate.candidateId,
      originalName: "cv.txt",
      contentType: "text/plain",
      byteSize: 1,
      sha256: "0",
    },
  });
  await deleteCandidate(candidate, candidate);
  expect(await db().storedFile.count({ where: { storageKey } })).toBe(0);
  await removeFiles.run({ storageKeys: [storageKey] });
  await removeFiles.run({ storageKeys: [storageKey] });
});
