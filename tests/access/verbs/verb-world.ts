import { randomUUID } from "node:crypto";
import { applyWithProfile } from "#app/features/applications/apply-with-profile.server.ts";
import { openApplication } from "#app/features/applications/open-application.server.ts";
import { planInterview } from "#app/features/interviews/plan-interview.server.ts";
import { giveVerdict } from "#app/features/shortlists/give-verdict.server.ts";
import { presentShortlist } from "#app/features/shortlists/present-shortlist.server.ts";
import { shortlistCandidate } from "#app/features/shortlists/shortlist-candidate.server.ts";
import { type Actor, ANONYMOUS } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import {
  aCandidate,
  aConsultant,
  aDraft,
  anAccount,
  anEmployer,
  aPublishedVacature,
} from "../../support/builders.ts";
import type { Caller } from "./callers.ts";

const DAY_MS = 86_400_000;

/** The callers of the table, and things of A's in every state, made anew each time. */
export type VerbWorld = Awaited<ReturnType<typeof openVerbWorld>>;

export async function openVerbWorld() {
  const [candidate, candidateB] = [await aCandidate(), await aCandidate()];
  const [employer, employerB] = [await anEmployer(), await anEmployer()];
  const consultant = await aConsultant();
  const { id: adminId } = await anAccount("admin", "Bea Beheer");
  const admin: Actor = { kind: "admin", accountId: adminId };
  const { candidateId } = candidate;
  const actors: Record<Caller, Actor> = {
    anonymous: ANONYMOUS,
    candidateA: candidate,
    candidateB,
    employerA: employer,
    employerB,
    consultant,
    admin,
  };

  const published = () => aPublishedVacature(employer);
  const applied = async () => {
    const vacature = await published();
    const { applicationId: id } = await applyWithProfile(candidate, {
      slug: vacature.slug,
      motivation: "",
      shareName: true,
    });
    return { id, vacatureId: vacature.id, candidateId };
  };
  const opened = async () => {
    const made = await applied();
    await openApplication(consultant, made);
    return made;
  };
  const listed = async () => {
    const { vacatureId, id } = await opened();
    return {
      vacatureId,
      id,
      ...(await shortlistCandidate(consultant, { vacatureId, candidateId })),
    };
  };
  const presented = async () => {
    const made = await listed();
    await presentShortlist(consultant, { id: made.shortlistId });
    return made;
  };
  const judged = (answer: "yes" | "no") => async () => {
    const made = await presented();
    await giveVerdict(employer, { entryId: made.entryId, answer, reason: "skills", note: "" });
    return made;
  };
  const talk = (applicationId: string) => ({
    applicationId,
    startsAt: new Date(now().getTime() + DAY_MS),
    minutes: 60,
    location: "Utrecht",
    withWhom: "Sam",
  });
  const planned = async () => {
    const { id } = await judged("yes")();
    await planInterview(consultant, talk(id));
    return { applicationId: id };
  };
  const session = () =>
    db().session.create({
      data: {
        id: randomUUID(),
        token: randomUUID(),
        userId: candidate.accountId,
        expiresAt: new Date(now().getTime() + DAY_MS),
      },
      select: { id: true },
    });
  return {
    actors,
    candidate,
    candidateId,
    employer,
    consultant,
    draft: () => aDraft(employer),
    published,
    applied,
    opened,
    listed,
    presented,
    judged,
    talk,
    planned,
    session,
    colleague: () => anAccount("consultant"),
    person: aCandidate,
  };
}
