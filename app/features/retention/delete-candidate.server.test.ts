import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { saveSearch } from "#app/features/alerts/save-search.server.ts";
import { applyWithProfile } from "#app/features/applications/apply-with-profile.server.ts";
import { openApplication } from "#app/features/applications/open-application.server.ts";
import { rejectApplication } from "#app/features/applications/reject-application.server.ts";
import { exportOwnData } from "#app/features/own-data/export-own-data.server.ts";
import { removeFiles } from "#app/jobs/remove-files.ts";
import { db } from "#app/platform/db.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  aPublishedVacature,
} from "#tests/support/builders.ts";
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
  const done = await aPublishedVacature(employer);
  const { applicationId } = await applyWithProfile(candidate, {
    slug: done.slug,
    motivation: CANARY,
    shareName: true,
  });
  await openApplication(consultant, { id: applicationId });
  await rejectApplication(consultant, { id: applicationId, reason: "hours", note: CANARY });
  const running = await aPublishedVacature(employer);
  await applyWithProfile(candidate, { slug: running.slug, motivation: CANARY, shareName: true });
  await saveSearch(candidate, { query: `q=${CANARY}`, frequency: "daily" });
  return { candidate, consultant };
}

test("a deleted person is found nowhere, and was found everywhere before, in the export too", async () => {
  const { candidate } = await aPersonFullOfCanaries();
  const exported = JSON.stringify(await exportOwnData(candidate, candidate.candidateId));
  expect(exported.split(CANARY).length - 1).toBeGreaterThanOrEqual(10);
  expect((await tablesWith(CANARY)).length).toBeGreaterThan(8);
  await deleteCandidate(candidate, candidate);
  expect(await tablesWith(CANARY)).toEqual([]);
  expect(await tablesWith(candidate.email)).toEqual([]);
  expect(await db().account.count({ where: { id: candidate.accountId } })).toBe(0);
  expect(await verbsOf(candidate.candidateId)).toContain("delete-candidate");
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
