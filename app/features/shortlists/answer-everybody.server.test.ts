import { expect, test } from "vitest";
import { applyWithProfile } from "#app/features/applications/apply-with-profile.server.ts";
import { closeVacature } from "#app/features/vacatures/close-vacature.server.ts";
import { db } from "#app/platform/db.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  aPublishedVacature,
  saysYes,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { countTraces, expectRefusal, mailsTo, verbsOf } from "#tests/support/traces.ts";
import { answerEverybody } from "./answer-everybody.server.ts";
import { giveVerdict } from "./give-verdict.server.ts";
import { presentShortlist } from "./present-shortlist.server.ts";
import { shortlistCandidate } from "./shortlist-candidate.server.ts";

withTestDatabase();

const stageOf = async (id: string) => (await db().application.findUnique({ where: { id } }))?.stage;

test("on a filled vacature all who wait hear so; who had a talk and who knew nothing do not", async () => {
  const [consultant, employer] = [await aConsultant(), await anEmployer()];
  const { id: vacatureId, slug } = await aPublishedVacature(employer);
  const [applicant, talking, unaware] = [
    await aCandidate(),
    await aCandidate(),
    await aCandidate(),
  ];
  const { applicationId: waiting } = await applyWithProfile(applicant, {
    slug,
    motivation: "",
    shareName: false,
  });
  const talk = await shortlistCandidate(consultant, {
    vacatureId,
    candidateId: talking.candidateId,
  });
  await saysYes(consultant, talk);
  await presentShortlist(consultant, { id: talk.shortlistId });
  await giveVerdict(employer, { entryId: talk.entryId, answer: "yes", reason: "skills", note: "" });
  const proposal = await shortlistCandidate(consultant, {
    vacatureId,
    candidateId: unaware.candidateId,
  });
  await expectRefusal(() => answerEverybody(consultant, { vacatureId }), "Sluit de vacature eerst");
  await closeVacature(consultant, { id: vacatureId, outcome: "filled" });

  expect(await answerEverybody(consultant, { vacatureId })).toBe(1);
  expect(await db().application.findUniqueOrThrow({ where: { id: waiting } })).toMatchObject({
    stage: "rejected",
    rejectionReason: "filled",
    answerBy: null,
    endedAt: expect.any(Date),
  });
  expect(await verbsOf(waiting)).toContain("reject-application");
  expect(await mailsTo(applicant.email)).toContain("application-rejected");
  expect(await stageOf(talk.applicationId)).toBe("interview");
  expect(await stageOf(proposal.applicationId)).toBeUndefined();
  expect(await mailsTo(unaware.email)).toEqual([]);
  const before = await countTraces();
  expect(await answerEverybody(consultant, { vacatureId })).toBe(0);
  expect(await countTraces()).toEqual(before);
});

test("only the bureau answers", async () => {
  const employer = await anEmployer();
  const { id: vacatureId } = await aPublishedVacature(employer);
  await closeVacature(employer, { id: vacatureId, outcome: "closed" });
  await expectRefusal(async () => answerEverybody(employer, { vacatureId }), "bestaat niet");
});
