import { expect, test } from "vitest";
import { giveVerdict } from "#app/features/shortlists/give-verdict.server.ts";
import { presentShortlist } from "#app/features/shortlists/present-shortlist.server.ts";
import { shortlistCandidate } from "#app/features/shortlists/shortlist-candidate.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { findEmployerShortlist } from "#app/screens/employer/shortlist.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  aPublishedVacature,
  saysYes,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { moveApplication } from "./move-application.server.ts";
import { withdrawApplication } from "./withdraw-application.server.ts";

withTestDatabase();

const DAY_MS = 86_400_000;

async function aProposal() {
  const [employer, consultant, candidate] = [
    await anEmployer(),
    await aConsultant(),
    await aCandidate(),
  ];
  const { candidateId } = candidate;
  const { id: vacatureId } = await aPublishedVacature(employer);
  const { id: otherId } = await aPublishedVacature(employer);
  const listed = await shortlistCandidate(consultant, { vacatureId, candidateId });
  const name = async () => {
    const { entries } = await findEmployerShortlist(employer, listed.shortlistId);
    return entries[0]?.contact?.name ?? null;
  };
  const consent = (parts: { vacatureId: string; expiresAt?: Date; withdrawnAt?: Date }) =>
    db().consent.create({
      data: { candidateId, purpose: "shareName", textVersion: "test", ...parts },
      select: { id: true },
    });
  const forget = () => db().consent.deleteMany({ where: { candidateId, purpose: "shareName" } });
  await saysYes(consultant, listed);
  await presentShortlist(consultant, { id: listed.shortlistId });
  return { employer, consultant, candidate, vacatureId, otherId, ...listed, name, consent, forget };
}

test("after a yes the name is read under a consent for this vacature that stands, and under no other", async () => {
  const { employer, vacatureId, otherId, entryId, name, consent, forget } = await aProposal();
  await consent({ vacatureId });
  expect(await name()).toBeNull();
  await giveVerdict(employer, { entryId, answer: "yes", reason: "skills", note: "" });
  expect(await name()).toBe("Jip Jansen");
  const inDays = (days: number) => new Date(now().getTime() + days * DAY_MS);
  for (const parts of [
    { vacatureId: otherId },
    { vacatureId, expiresAt: inDays(-1) },
    { vacatureId, withdrawnAt: inDays(-1) },
  ]) {
    await forget();
    await consent(parts);
    expect([parts, await name()]).toEqual([parts, null]);
  }
  await consent({ vacatureId, expiresAt: inDays(1) });
  expect(await name()).toBe("Jip Jansen");
});

test("a name stays readable up to the placement, and not once the person withdrew", async () => {
  const placed = await aProposal();
  await placed.consent({ vacatureId: placed.vacatureId });
  const yes = { answer: "yes", reason: "skills", note: "" } as const;
  await giveVerdict(placed.employer, { ...yes, entryId: placed.entryId });
  const id = placed.applicationId;
  for (const stage of ["offer", "placed"] as const) {
    await moveApplication(placed.consultant, { id, stage });
    expect(await placed.name()).toBe("Jip Jansen");
  }
  const left = await aProposal();
  await left.consent({ vacatureId: left.vacatureId });
  await giveVerdict(left.employer, { ...yes, entryId: left.entryId });
  await withdrawApplication(left.candidate, { id: left.applicationId });
  expect(await left.name()).toBeNull();
});
