import { expect, test } from "vitest";
import { openApplication } from "#app/features/applications/open-application.server.ts";
import { rejectApplication } from "#app/features/applications/reject-application.server.ts";
import { withdrawApplication } from "#app/features/applications/withdraw-application.server.ts";
import { db } from "#app/platform/db.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  aPublishedVacature,
  saysYes,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal, mailsTo, verbsOf } from "#tests/support/traces.ts";
import { giveVerdict } from "./give-verdict.server.ts";
import { presentShortlist } from "./present-shortlist.server.ts";
import { shortlistCandidate } from "./shortlist-candidate.server.ts";
import { unshortlistCandidate } from "./unshortlist-candidate.server.ts";
import { withdrawVerdict } from "./withdraw-verdict.server.ts";

withTestDatabase();

async function aPair() {
  const [employer, consultant, candidate] = [
    await anEmployer(),
    await aConsultant(),
    await aCandidate(),
  ];
  const { id: vacatureId } = await aPublishedVacature(employer);
  return {
    employer,
    consultant,
    candidate,
    pair: { vacatureId, candidateId: candidate.candidateId },
  };
}

async function aPresentedPair() {
  const made = await aPair();
  const listed = await shortlistCandidate(made.consultant, made.pair);
  await saysYes(made.consultant, listed);
  await presentShortlist(made.consultant, { id: listed.shortlistId });
  return { ...made, ...listed };
}

test("a consultant shortlists somebody once; an employer shortlists nobody", async () => {
  const { employer, consultant, pair } = await aPair();
  await expectRefusal(() => shortlistCandidate(employer, pair), "bestaat niet");
  const { applicationId } = await shortlistCandidate(consultant, pair);
  expect(await verbsOf(applicationId)).toEqual(["shortlist-candidate"]);
  await expectRefusal(() => shortlistCandidate(consultant, pair), "al op een shortlist");
});

test("who may not be found is not shortlisted", async () => {
  const { consultant, pair } = await aPair();
  await db().candidate.update({ where: { id: pair.candidateId }, data: { findable: false } });
  await expectRefusal(() => shortlistCandidate(consultant, pair), "bestaat niet");
});

test("a proposal nobody heard of disappears when it is taken off, with its event", async () => {
  const { consultant, pair } = await aPair();
  const { entryId, applicationId } = await shortlistCandidate(consultant, pair);
  const elsewhere = { vacatureId: "another", entryId };
  await expectRefusal(() => unshortlistCandidate(consultant, elsewhere), "bestaat niet");
  await unshortlistCandidate(consultant, { ...pair, entryId });
  expect(await db().application.findUnique({ where: { id: applicationId } })).toBeNull();
  expect(await verbsOf(applicationId)).toEqual(["shortlist-candidate", "unshortlist-candidate"]);
});

test("presenting freezes the score and mails the employer and the candidate, once", async () => {
  const { employer, consultant, candidate, pair, entryId, shortlistId } = await aPresentedPair();
  const entry = await db().shortlistEntry.findUniqueOrThrow({ where: { id: entryId } });
  expect(entry.score).not.toBeNull();
  expect(await verbsOf(shortlistId)).toEqual(["present-shortlist"]);
  expect(await mailsTo(employer.email)).toContain("shortlist-presented");
  expect(await mailsTo(candidate.email)).toEqual(["candidate-proposed"]);
  await expectRefusal(() => presentShortlist(consultant, { id: shortlistId }), "al voorgesteld");
  await expectRefusal(
    () => unshortlistCandidate(consultant, { ...pair, entryId }),
    "al voorgesteld",
  );
});

test("an empty shortlist is not presented, and an employer presents none", async () => {
  const { employer, consultant, pair } = await aPair();
  const { id } = await db().shortlist.create({ data: { vacatureId: pair.vacatureId } });
  await expectRefusal(() => presentShortlist(consultant, { id }), "Zet eerst iemand");
  await expectRefusal(() => presentShortlist(employer, { id }), "bestaat niet");
});

test("a verdict is given once, by the shortlist's own employer, and mailed", async () => {
  const { employer, candidate, entryId, applicationId } = await aPresentedPair();
  const verdict = { entryId, answer: "yes", reason: "must-skill", note: "" } as const;
  const stranger = await anEmployer();
  await expectRefusal(() => giveVerdict(stranger, verdict), "bestaat niet");
  await giveVerdict(employer, verdict);
  await expectRefusal(() => giveVerdict(employer, verdict), "al een oordeel");
  expect(await verbsOf(applicationId)).toEqual([
    "shortlist-candidate",
    "record-permission",
    "give-verdict",
  ]);
  expect(await mailsTo(candidate.email)).toContain("verdict-outcome");
  await expectRefusal(() => withdrawVerdict(employer, { entryId }), "kan niet meer terug");
});

test("a no can be taken back until the candidate has heard it", async () => {
  const { employer, candidate, entryId, applicationId } = await aPresentedPair();
  await giveVerdict(employer, { entryId, answer: "no", reason: "hours", note: "" });
  expect(await mailsTo(candidate.email)).toEqual(["candidate-proposed"]);
  await expectRefusal(async () => withdrawVerdict(await anEmployer(), { entryId }), "bestaat niet");
  await withdrawVerdict(employer, { entryId });
  const entry = await db().shortlistEntry.findUniqueOrThrow({ where: { id: entryId } });
  expect(entry).toMatchObject({ verdict: null, verdictReason: null });
  expect(await verbsOf(applicationId)).toContain("withdraw-verdict");
});

test("who withdrew before the presentation is not revived by it, nor by being taken off", async () => {
  const { consultant, candidate, pair } = await aPair();
  const listed = await shortlistCandidate(consultant, pair);
  const other = await aCandidate();
  const kept = await shortlistCandidate(consultant, { ...pair, candidateId: other.candidateId });
  await withdrawApplication(candidate, { id: listed.applicationId });
  await saysYes(consultant, kept);
  await presentShortlist(consultant, { id: listed.shortlistId });
  const stageOf = (id: string) =>
    db().application.findUniqueOrThrow({ where: { id }, select: { stage: true } });
  expect(await stageOf(listed.applicationId)).toEqual({ stage: "withdrawn" });
  expect(await stageOf(kept.applicationId)).toEqual({ stage: "presented" });
  expect(await mailsTo(candidate.email)).not.toContain("candidate-proposed");
});

test("a shortlist of which everybody left is not presented", async () => {
  const { consultant, candidate, pair } = await aPair();
  const listed = await shortlistCandidate(consultant, pair);
  await withdrawApplication(candidate, { id: listed.applicationId });
  await expectRefusal(
    () => presentShortlist(consultant, { id: listed.shortlistId }),
    "Zet eerst iemand",
  );
  await unshortlistCandidate(consultant, { ...pair, entryId: listed.entryId });
  const { stage } = await db().application.findUniqueOrThrow({
    where: { id: listed.applicationId },
  });
  expect(stage).toBe("withdrawn");
});

test("a no that the candidate was told does not come back", async () => {
  const { employer, consultant, entryId, applicationId } = await aPresentedPair();
  await giveVerdict(employer, { entryId, answer: "no", reason: "must-skill", note: "" });
  await openApplication(consultant, { id: applicationId });
  await rejectApplication(consultant, { id: applicationId, reason: "must-skill", note: "" });
  await expectRefusal(() => withdrawVerdict(employer, { entryId }), "al gehoord");
});
