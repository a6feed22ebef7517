import { expect, test } from "vitest";
import { presentShortlist } from "#app/features/shortlists/present-shortlist.server.ts";
import { shortlistCandidate } from "#app/features/shortlists/shortlist-candidate.server.ts";
import { unshortlistCandidate } from "#app/features/shortlists/unshortlist-candidate.server.ts";
import { type Actor, ANONYMOUS } from "#app/platform/actor.ts";
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
import { answerPermission, answerPermissionByLink } from "./answer-permission.server.ts";
import { askPermission } from "./ask-permission.server.ts";
import { findQuestionByLink } from "./find-question.server.ts";
import { listAnswers, listUnansweredQuestions } from "./list-answers.server.ts";
import { recordPermission } from "./record-permission.server.ts";

withTestDatabase();

async function found() {
  const [consultant, candidate] = [await aConsultant(), await aCandidate()];
  const { id: vacatureId } = await aPublishedVacature(await anEmployer());
  const listed = await shortlistCandidate(consultant, {
    vacatureId,
    candidateId: candidate.candidateId,
  });
  return { consultant, candidate, vacatureId, ...listed };
}

async function linkOf(email: string): Promise<string> {
  const { props } = await db().mailMessage.findFirstOrThrow({
    where: { to: email, template: "ask-permission" },
    orderBy: { createdAt: "desc" },
  });
  return /voorstel\/([\w-]+)/.exec(JSON.stringify(props))?.[1] ?? "";
}

const standing = (id: string) =>
  db().application.findUniqueOrThrow({
    where: { id },
    select: { stage: true, permission: { select: { answer: true } }, entries: true },
  });

const present = (actor: Actor, { shortlistId: id }: { shortlistId: string }) =>
  presentShortlist(actor, { id });

test("the question says what it is about, and a yes by the link lets the person be presented, once", async () => {
  const { consultant, candidate, applicationId: id, ...listed } = await found();
  await expectRefusal(() => present(consultant, listed), "heeft al ja gezegd");
  await askPermission(consultant, { id });
  await expectRefusal(() => present(consultant, listed), "heeft al ja gezegd");
  const token = await linkOf(candidate.email);
  const question = await findQuestionByLink(token);
  expect(question?.vacature.organisation.name).toBe("Van Vliet Advies");
  expect(question?.shown).toContain("je vaardigheden");
  await answerPermissionByLink(ANONYMOUS, { token, answer: "yes" });
  expect(await findQuestionByLink(token)).toBeNull();
  await expectRefusal(
    () => answerPermissionByLink(ANONYMOUS, { token, answer: "no" }),
    "gebruikt of verlopen",
  );
  await present(consultant, listed);
  expect((await standing(id)).stage).toBe("presented");
  expect(await verbsOf(id)).toEqual(["shortlist-candidate", "ask-permission", "give-permission"]);
  expect((await mailsTo(candidate.email)).toSorted()).toEqual([
    "ask-permission",
    "candidate-proposed",
  ]);
});

test("a no takes the person off the list, is news for the bureau, and is not asked again", async () => {
  const { consultant, candidate, vacatureId, applicationId: id, ...listed } = await found();
  await askPermission(consultant, { id });
  const stranger = await aCandidate();
  await expectRefusal(() => answerPermission(stranger, { id, answer: "yes" }), "bestaat niet");
  await answerPermission(candidate, { id, answer: "no" });
  expect(await standing(id)).toMatchObject({ stage: "withdrawn", entries: [] });
  const { rows } = await listAnswers(consultant, 20);
  expect(rows.map(({ application, answer }) => [application.id, answer])).toContainEqual([
    id,
    "no",
  ]);
  await expectRefusal(() => present(consultant, listed), "Zet eerst iemand");
  await expectRefusal(() => askPermission(consultant, { id }), "al afgerond");
  await expectRefusal(
    () => shortlistCandidate(consultant, { vacatureId, candidateId: candidate.candidateId }),
    "al afgerond",
  );
});

test("what was said on the telephone is noted with who heard it, and ends the mailed link", async () => {
  const { consultant, candidate, applicationId: id } = await found();
  await askPermission(consultant, { id });
  const token = await linkOf(candidate.email);
  await recordPermission(consultant, { id, answer: "yes", note: "Belde terug." });
  const permission = await db().permission.findUniqueOrThrow({ where: { applicationId: id } });
  expect(permission).toMatchObject({ heardById: consultant.accountId, note: "Belde terug." });
  await expectRefusal(
    () => answerPermissionByLink(ANONYMOUS, { token, answer: "no" }),
    "gebruikt of verlopen",
  );
  const again = { id, answer: "no", note: "" } as const;
  await expectRefusal(() => recordPermission(consultant, again), "al geantwoord");
});

test("who did not answer stays behind on an open list when the others are presented", async () => {
  const { consultant, vacatureId, applicationId, ...listed } = await found();
  const late = await aCandidate();
  const other = await shortlistCandidate(consultant, {
    vacatureId,
    candidateId: late.candidateId,
  });
  await askPermission(consultant, { id: other.applicationId });
  await saysYes(consultant, { applicationId });
  await present(consultant, listed);
  expect((await standing(applicationId)).stage).toBe("presented");
  const { stage, entries } = await standing(other.applicationId);
  expect(stage).toBe("asked");
  const open = await db().shortlist.findFirstOrThrow({ where: { vacatureId, presentedAt: null } });
  expect(entries.map(({ shortlistId }) => shortlistId)).toEqual([open.id]);
  await expectRefusal(
    () => unshortlistCandidate(consultant, { vacatureId, entryId: other.entryId }),
    "gevraagd",
  );
  await db().permission.update({
    where: { applicationId: other.applicationId },
    data: { askedAt: new Date("2026-01-01") },
  });
  const { rows } = await listUnansweredQuestions(consultant, 20);
  expect(rows.map(({ application }) => application.id)).toContain(other.applicationId);
});

test("nobody is asked by mail without an address, nor who wants not to be approached", async () => {
  const { consultant, candidate, applicationId: id } = await found();
  const where = { id: candidate.candidateId };
  await db().candidate.update({ where, data: { email: "" } });
  await expectRefusal(() => askPermission(consultant, { id }), "Zonder mailadres");
  await db().candidate.update({
    where,
    data: { email: candidate.email, status: "notToApproach", statusReason: "Zoekt niet meer" },
  });
  await expectRefusal(() => askPermission(consultant, { id }), "niet worden benaderd");
  expect(await mailsTo(candidate.email)).toEqual([]);
});
