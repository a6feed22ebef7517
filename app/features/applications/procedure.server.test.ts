import { expect, test } from "vitest";
import { giveVerdict } from "#app/features/shortlists/give-verdict.server.ts";
import { presentShortlist } from "#app/features/shortlists/present-shortlist.server.ts";
import { shortlistCandidate } from "#app/features/shortlists/shortlist-candidate.server.ts";
import { db } from "#app/platform/db.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  aPublishedVacature,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal, mailsTo, verbsOf } from "#tests/support/traces.ts";
import { applyWithProfile } from "./apply-with-profile.server.ts";
import { moveApplication } from "./move-application.server.ts";
import { openApplication } from "./open-application.server.ts";
import { rejectApplication } from "./reject-application.server.ts";
import { shareName } from "./share-name.server.ts";
import { withdrawApplication } from "./withdraw-application.server.ts";

withTestDatabase();

async function anApplication() {
  const [employer, consultant] = [await anEmployer(), await aConsultant()];
  const [candidate, other] = [await aCandidate(), await aCandidate()];
  const vacature = await aPublishedVacature(employer);
  const input = { slug: vacature.slug, motivation: "", shareName: false };
  const { applicationId: id } = await applyWithProfile(candidate, input);
  return { id, employer, consultant, candidate, other, vacature, input };
}

test("applying with a profile leaves an event and mails to the candidate and the bureau", async () => {
  const { id, candidate } = await anApplication();
  expect(await verbsOf(id)).toEqual(["submit-application"]);
  expect(await mailsTo(candidate.email)).toEqual(["application-received"]);
});

test("a second application on the same vacature is refused, and an employer cannot apply", async () => {
  const { candidate, employer, input } = await anApplication();
  await expectRefusal(() => applyWithProfile(candidate, input), "al op deze vacature");
  await expectRefusal(() => applyWithProfile(employer, input), "geen toegang");
});

test("nobody is rejected unread, without a person at the bureau, or twice", async () => {
  const { id, consultant, candidate, employer } = await anApplication();
  const reject = { id, reason: "hours", note: "" } as const;
  await expectRefusal(() => rejectApplication(consultant, reject), "een mens leest");
  await expectRefusal(() => openApplication(candidate, { id }), "bestaat niet");
  await openApplication(consultant, { id });
  await expectRefusal(() => rejectApplication(employer, reject), "bestaat niet");
  await rejectApplication(consultant, reject);
  await expectRefusal(() => rejectApplication(consultant, reject), "al afgerond");
  expect(await verbsOf(id)).toEqual([
    "submit-application",
    "open-application",
    "reject-application",
  ]);
  expect(await mailsTo(candidate.email)).toContain("application-rejected");
});

test("opening twice is one event", async () => {
  const { id, consultant } = await anApplication();
  await openApplication(consultant, { id });
  await openApplication(consultant, { id });
  expect(await verbsOf(id)).toEqual(["submit-application", "open-application"]);
});

test("a candidate takes an own application back, once, and nobody else's", async () => {
  const { id, candidate, other } = await anApplication();
  await expectRefusal(() => withdrawApplication(other, { id }), "bestaat niet");
  await withdrawApplication(candidate, { id });
  await expectRefusal(() => withdrawApplication(candidate, { id }), "al afgerond");
  expect(await verbsOf(id)).toEqual(["submit-application", "withdraw-application"]);
});

test("a candidate allows the name and takes that back, each with an event", async () => {
  const { id, candidate, other } = await anApplication();
  await expectRefusal(() => shareName(other, { id, allow: true }), "bestaat niet");
  await shareName(candidate, { id, allow: true });
  await shareName(candidate, { id, allow: false });
  expect(await verbsOf(id)).toEqual(["submit-application", "allow-name", "withdraw-name"]);
  const consents = await db().consent.findMany({
    where: { candidateId: candidate.candidateId, purpose: "shareName" },
  });
  expect(consents).toHaveLength(1);
  expect(consents[0]?.withdrawnAt).toBeInstanceOf(Date);
});

test("an application moves on only after the employer's yes, and the candidate hears each step", async () => {
  const { id, consultant, candidate, employer, vacature } = await anApplication();
  const { candidateId } = candidate;
  await expectRefusal(() => moveApplication(consultant, { id, stage: "offer" }), "kan nu niet");
  await openApplication(consultant, { id });
  const { shortlistId, entryId } = await shortlistCandidate(consultant, {
    vacatureId: vacature.id,
    candidateId,
  });
  await presentShortlist(consultant, { id: shortlistId });
  await giveVerdict(employer, { entryId, answer: "yes", reason: "skills", note: "" });
  await expectRefusal(() => moveApplication(employer, { id, stage: "offer" }), "bestaat niet");
  await moveApplication(consultant, { id, stage: "offer" });
  await moveApplication(consultant, { id, stage: "placed" });
  expect(await verbsOf(id)).toEqual([
    "submit-application",
    "open-application",
    "shortlist-candidate",
    "give-verdict",
    "move-application",
    "move-application",
  ]);
  const heard = await mailsTo(candidate.email);
  expect(heard).toContain("verdict-outcome");
  expect(heard.filter((name) => name === "stage-changed")).toHaveLength(3);
});
