import { expect, test } from "vitest";
import { applyWithProfile } from "#app/features/applications/apply-with-profile.server.ts";
import { shareName } from "#app/features/applications/share-name.server.ts";
import { withdrawApplication } from "#app/features/applications/withdraw-application.server.ts";
import { CONSENT_TEXT_VERSION } from "#app/features/candidates/keep-consent.ts";
import { recordViews } from "#app/features/timeline/record-views.server.ts";
import { db } from "#app/platform/db.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  aPublishedVacature,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal } from "#tests/support/traces.ts";
import { listConsents } from "./list-consents.server.ts";
import { listViews } from "./list-views.server.ts";

withTestDatabase();

async function anApplicant() {
  const [employer, candidate] = [await anEmployer(), await aCandidate()];
  const vacature = await aPublishedVacature(employer);
  const { applicationId } = await applyWithProfile(candidate, {
    slug: vacature.slug,
    motivation: "",
    shareName: true,
  });
  return { employer, candidate, vacature, applicationId };
}

test("consents stand with their vacature and application, and no longer hold once withdrawn", async () => {
  const { candidate, applicationId } = await anApplicant();
  const given = await listConsents(candidate, candidate.candidateId);
  expect(given.map(({ purpose, holds }) => [purpose, holds])).toEqual(
    expect.arrayContaining([
      ["application", true],
      ["shareName", true],
    ]),
  );
  expect(given[0]).toMatchObject({
    textVersion: CONSENT_TEXT_VERSION,
    vacature: { title: "Backofficemedewerker verzekeringen", organisation: "Van Vliet Advies" },
    application: { id: applicationId, live: true },
  });
  await shareName(candidate, { id: applicationId, allow: false });
  await withdrawApplication(candidate, { id: applicationId });
  const after = await listConsents(candidate, candidate.candidateId);
  expect(after.find(({ purpose }) => purpose === "shareName")).toMatchObject({
    holds: false,
    withdrawnAt: expect.any(Date),
    application: { live: false },
  });
});

test("a consent that has ended does not hold, and nobody reads another's", async () => {
  const { candidate } = await anApplicant();
  const { candidateId } = candidate;
  await db().consent.updateMany({
    where: { candidateId },
    data: { expiresAt: new Date("2026-01-01") },
  });
  const ended = await listConsents(candidate, candidateId);
  expect(ended.map(({ holds }) => holds)).toEqual([false, false]);
  expect(await listConsents(await aCandidate(), candidateId)).toEqual([]);
});

test("views are told in plain words, newest first, to the person only", async () => {
  const { employer, candidate, vacature } = await anApplicant();
  const { candidateId } = candidate;
  const view = { candidateId, vacatureId: vacature.id };
  const consultant = await aConsultant();
  await recordViews(consultant, [{ verb: "view-candidate", candidateId }]);
  await recordViews(employer, [{ verb: "view-anonymous-profile", ...view }]);
  await recordViews(consultant, [{ verb: "view-pair", ...view }]);
  const told = (await listViews(candidate, { candidateId, limit: 50 })).map(({ text }) => text);
  const title = "Backofficemedewerker verzekeringen";
  expect(told).toEqual([
    `een consultant van Rechterhand legde je profiel naast ${title}`,
    `Van Vliet Advies bekeek je profiel zonder naam voor ${title}`,
    "een consultant van Rechterhand opende je profiel",
  ]);
  expect(await listViews(candidate, { candidateId, limit: 1 })).toHaveLength(1);
  await expectRefusal(
    async () => listViews(await aCandidate(), { candidateId, limit: 50 }),
    "bestaat niet",
  );
});
