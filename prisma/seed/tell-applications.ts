import { Readable } from "node:stream";
import { applyWithProfile } from "#app/features/applications/apply-with-profile.server.ts";
import { moveApplication } from "#app/features/applications/move-application.server.ts";
import { openApplication } from "#app/features/applications/open-application.server.ts";
import { answerPermission } from "#app/features/applications/permission/answer-permission.server.ts";
import { askPermission } from "#app/features/applications/permission/ask-permission.server.ts";
import { recordPermission } from "#app/features/applications/permission/record-permission.server.ts";
import { rejectApplication } from "#app/features/applications/reject-application.server.ts";
import { REJECTION_CODES } from "#app/features/applications/rejection-reason.ts";
import { submitApplication } from "#app/features/applications/submit-application.server.ts";
import { withdrawApplication } from "#app/features/applications/withdraw-application.server.ts";
import { planInterview } from "#app/features/interviews/plan-interview.server.ts";
import { rankCandidates } from "#app/features/matching/pool/rank-candidates.server.ts";
import { rankVacatures } from "#app/features/matching/pool/rank-vacatures.server.ts";
import { giveVerdict } from "#app/features/shortlists/give-verdict.server.ts";
import { presentShortlist } from "#app/features/shortlists/present-shortlist.server.ts";
import { shortlistCandidate } from "#app/features/shortlists/shortlist-candidate.server.ts";
import { type Actor, ANONYMOUS } from "#app/platform/actor.ts";
import { now, today } from "#app/platform/clock.server.ts";
import { keepFile, receiveFile } from "#app/platform/files.server.ts";
import { amsterdamMoment } from "#app/platform/time/amsterdam-moment.ts";
import { workingDaysAfter } from "#app/platform/time/working-days.ts";
import type { Bureau } from "./bureau.ts";
import { FIRST_NAMES, LAST_NAMES } from "./people.data.ts";
import { startProgress } from "./progress.ts";
import type { Random } from "./random.ts";
import { daysAgo, type ToldCandidate, type ToldVacature } from "./told.ts";

const PRESENTED_VACATURES = 9;
const WITH_CV = 12;
/** Five working days are at most a week. */
const PROMISE_DAYS = 6;

type Applied = Map<string, Set<string>>;

/** Who applied, who was found, and what came of it, day by day, until every stage has somebody. */
export async function tellApplications(
  random: Random,
  bureau: Bureau,
  vacatures: ToldVacature[],
  candidates: ToldCandidate[],
): Promise<void> {
  const applied: Applied = new Map(vacatures.map(({ id }) => [id, new Set()]));
  const [you, ...others] = candidates;
  const progress = startProgress("vacatures with their applicants", vacatures.length);
  for (const [i, vacature] of vacatures.entries()) {
    progress.at(i);
    const age = Math.max(0, 20 - Math.floor(i / 3));
    daysAgo(age);
    const sameRole = others.filter(({ roleId }) => roleId === vacature.story.roleId);
    for (const { id } of random.some(sameRole, random.pick([0, 1, 2, 3]))) {
      applied.get(vacature.id)?.add(id);
      await treat(random, bureau, { id: await apply(id, vacature), candidateId: id, age });
    }
  }
  daysAgo(4);
  for (const [turn, vacature] of vacatures.slice(0, PRESENTED_VACATURES).entries()) {
    await present(random, bureau, vacature, applied, turn);
  }
  if (you) await applyAsYou(bureau, vacatures, you);
  daysAgo(1);
  for (const vacature of random.some(vacatures, WITH_CV)) await applyWithCv(random, vacature);
}

async function apply(candidateId: string, { slug }: ToldVacature): Promise<string> {
  const { applicationId } = await applyWithProfile(asCandidate(candidateId), {
    slug,
    motivation: "Dit werk doe ik graag en ik ken de sector. Ik licht het graag toe.",
    shareName: true,
  });
  return applicationId;
}

type Aged = { id: string; candidateId: string; age: number };

/**
 * What the bureau did with an application of so many days: nothing yet, opened, rejected, or it was
 * withdrawn. What is older than its promise has been answered, but for the few a bureau forgets.
 */
async function treat(random: Random, bureau: Bureau, { id, candidateId, age }: Aged) {
  const isDue = age > PROMISE_DAYS && !random.chance(0.04);
  const fate = isDue ? random.pick([2, 4, 5]) : random.between(0, 5);
  const consultant = random.pick(bureau.consultants);
  if (fate <= 1) return;
  if (fate === 2) return withdrawApplication(asCandidate(candidateId), { id });
  await openApplication(consultant, { id });
  if (fate >= 4) {
    await rejectApplication(consultant, { id, reason: random.pick(REJECTION_CODES), note: "" });
  }
}

/** Three people found for a vacature: still a draft, waiting for verdicts, judged, placed. */
async function present(
  random: Random,
  bureau: Bureau,
  vacature: ToldVacature,
  applied: Applied,
  turn: number,
): Promise<void> {
  const consultant = random.pick(bureau.consultants);
  const { open } = await rankCandidates(consultant, vacature.id, { open: 20, blocked: 0 });
  const free = open.filter(({ candidateId }) => !applied.get(vacature.id)?.has(candidateId));
  const entries = [];
  for (const { candidateId } of free.slice(0, 3)) {
    const pair = { vacatureId: vacature.id, candidateId };
    const entry = await shortlistCandidate(consultant, pair);
    await ask(consultant, { ...pair, id: entry.applicationId }, entries.length, turn);
    entries.push(entry);
  }
  const [first, second] = entries;
  if (!first || !second || turn === 8) return;
  await presentShortlist(consultant, { id: first.shortlistId });
  if (turn % 3 === 0) return;
  const member = {
    kind: "employer" as const,
    accountId: vacature.employer.memberIds[0] ?? "",
    organisationId: vacature.employer.id,
  };
  await giveVerdict(member, { entryId: first.entryId, answer: "yes", reason: "skills", note: "" });
  await giveVerdict(member, {
    entryId: second.entryId,
    answer: "no",
    reason: "experience",
    note: "",
  });
  if (turn % 3 === 1) return;
  await moveApplication(consultant, { id: first.applicationId, stage: "offer" });
  if (turn > 4) await moveApplication(consultant, { id: first.applicationId, stage: "placed" });
}

/** One is asked by mail and answers there, the others on the telephone; on the draft some have not answered. */
async function ask(
  consultant: Actor,
  { id, candidateId }: { id: string; candidateId: string },
  place: number,
  turn: number,
): Promise<void> {
  const isDraft = turn === 8;
  if (isDraft && place === 2) return;
  if (place === 0) {
    await askPermission(consultant, { id });
    if (!isDraft) await answerPermission(asCandidate(candidateId), { id, answer: "yes" });
    return;
  }
  const note = place === 1 ? "Belde terug in de lunchpauze." : "";
  await recordPermission(consultant, { id, answer: "yes", note });
}

/** The demo candidate has one application waiting, one rejected with its reason, one in talks. */
async function applyAsYou(bureau: Bureau, vacatures: ToldVacature[], { id }: ToldCandidate) {
  const [consultant] = bureau.consultants;
  const sizes = { wanted: 20, near: 20, other: 20 };
  const { best: found } = await rankVacatures(asCandidate(id), id, sizes);
  const best = [...found.wanted, ...found.near, ...found.other].flatMap(
    ({ vacatureId }) => vacatures.find((told) => told.id === vacatureId) ?? [],
  );
  const [waiting, rejected, talks] = best.slice(2);
  if (!consultant || !waiting || !rejected || !talks) return;
  await apply(id, waiting);
  const refusedId = await apply(id, rejected);
  await openApplication(consultant, { id: refusedId });
  await rejectApplication(consultant, { id: refusedId, reason: "other-candidate", note: "" });
  await openApplication(consultant, { id: await apply(id, talks) });
  const entry = await shortlistCandidate(consultant, { vacatureId: talks.id, candidateId: id });
  await presentShortlist(consultant, { id: entry.shortlistId });
  const member = {
    kind: "employer" as const,
    accountId: talks.employer.memberIds[0] ?? "",
    organisationId: talks.employer.id,
  };
  await giveVerdict(member, { entryId: entry.entryId, answer: "yes", reason: "culture", note: "" });
  daysAgo(2);
  const { applicationId } = entry;
  await planInterview(consultant, { ...talk(), applicationId });
}

/** A talk later this week or early in the next, at ten in the morning. */
function talk() {
  const day = workingDaysAfter(today(), 5).toISOString().slice(0, 10);
  const startsAt = amsterdamMoment(day, "10:00") ?? now();
  const location = "Op kantoor, meld je bij de receptie";
  return { startsAt, minutes: 60, location, withWhom: "de leidinggevende van het team" };
}

/** Somebody without an account, with a CV in plain text. */
async function applyWithCv(random: Random, { slug, story }: ToldVacature): Promise<void> {
  const name = `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
  const text = `${name}\n\nWerkervaring\n2021 - heden  ${story.roleId}\n\nVerzonnen voor de demo.\n`;
  const received = await receiveFile(Readable.from([text]), `cv-${name}.txt`);
  await submitApplication(ANONYMOUS, {
    submissionKey: keyOf(random),
    name,
    email: `${name.toLowerCase().replace(/[^a-z]+/g, ".")}@sollicitant.example`,
    motivation: "Graag vertel ik meer in een gesprek.",
    consent: "ja",
    shareName: random.chance(0.7) ? "ja" : undefined,
    slug,
    cv: await keepFile(received, "text/plain; charset=utf-8"),
  });
}

function asCandidate(candidateId: string) {
  return { kind: "candidate" as const, accountId: candidateId, candidateId };
}

function keyOf(random: Random): string {
  const part = (length: number) =>
    Array.from({ length }, () => random.between(0, 15).toString(16)).join("");
  return `${part(8)}-${part(4)}-4${part(3)}-8${part(3)}-${part(12)}`;
}
