import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { openApplication } from "#app/features/applications/open-application.server.ts";
import { rejectApplication } from "#app/features/applications/reject-application.server.ts";
import { submitApplication } from "#app/features/applications/submit-application.server.ts";
import { ANONYMOUS, system } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  aPublishedVacature,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { deleteEndedApplicants } from "./delete-ended-applicants.server.ts";

withTestDatabase();

const CLOCK = system("clock");
const DAY_MS = 86_400_000;

/** The clock so many days from now, four weeks after which an ended application is over. */
function daysLater(days: number) {
  const now = new Date(Date.now() + days * DAY_MS);
  return { now, before: new Date(now.getTime() - 28 * DAY_MS) };
}

async function anApplicant(ended: boolean) {
  const [consultant, { slug }] = [
    await aConsultant(),
    await aPublishedVacature(await anEmployer()),
  ];
  const { applicationId: id } = await submitApplication(ANONYMOUS, {
    slug,
    submissionKey: randomUUID(),
    name: "Kim Proef",
    email: `${randomUUID()}@voorbeeld.example`,
    motivation: "",
    consent: "ja",
    cv: {
      storageKey: randomUUID(),
      originalName: "cv.pdf",
      contentType: "application/pdf",
      byteSize: 1,
      sha256: "0",
    },
  });
  if (ended) {
    await openApplication(consultant, { id });
    await rejectApplication(consultant, { id, reason: "hours", note: "" });
  }
  const { candidateId } = await db().application.findUniqueOrThrow({ where: { id } });
  return candidateId;
}

const isThere = async (id: string) => (await db().candidate.count({ where: { id } })) === 1;

test("an applicant without an account is kept for four weeks after the end, and deleted once", async () => {
  const [ended, running, member] = [
    await anApplicant(true),
    await anApplicant(false),
    await aCandidate(),
  ];
  await deleteEndedApplicants(CLOCK, daysLater(27));
  expect(await isThere(ended)).toBe(true);
  expect(await deleteEndedApplicants(CLOCK, daysLater(29))).toBe(1);
  expect(await deleteEndedApplicants(CLOCK, daysLater(29))).toBe(0);
  expect(await isThere(ended)).toBe(false);
  expect(await isThere(running)).toBe(true);
  expect(await isThere(member.candidateId)).toBe(true);
  const events = await db().event.count({
    where: { verb: "delete-candidate", candidateId: ended, actorId: "clock" },
  });
  expect(events).toBe(1);
});

test("who agreed to be kept longer stays until that ends", async () => {
  const candidateId = await anApplicant(true);
  const expiresAt = new Date(Date.now() + 365 * DAY_MS);
  await db().consent.create({
    data: { candidateId, purpose: "keepProfile", textVersion: "test", expiresAt },
  });
  await deleteEndedApplicants(CLOCK, daysLater(60));
  expect(await isThere(candidateId)).toBe(true);
  await deleteEndedApplicants(CLOCK, daysLater(366));
  expect(await isThere(candidateId)).toBe(false);
});
