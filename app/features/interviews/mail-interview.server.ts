import { findContact } from "#app/features/accounts/contact-person.server.ts";
import { visibleTo } from "#app/features/applications/policy.ts";
import { listMemberAddresses } from "#app/features/organisations/member-addresses.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import type { Tx } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { queueMail, queueMails } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { interviewWhen } from "./interview-time.ts";

/** What a mail about a talk has to know of its application. */
const SELECT = {
  id: true,
  stage: true,
  candidateId: true,
  vacatureId: true,
  candidate: { select: { name: true, email: true, number: true } },
  vacature: {
    select: {
      title: true,
      consultantId: true,
      organisationId: true,
      organisation: { select: { name: true } },
    },
  },
} satisfies Prisma.ApplicationSelect;

type Application = Prisma.ApplicationGetPayload<{ select: typeof SELECT }>;
type Interview = { startsAt: Date; location: string; withWhom: string; calendarKey: string };

/**
 * The application of a talk, for the bureau; held until the transaction ends, so that two who change
 * its talk, or end it, take turns. `NotFound` when it is not there.
 */
export async function holdApplication(tx: Tx, actor: Actor, id: string): Promise<Application> {
  await tx.$queryRaw`SELECT id FROM "Application" WHERE id = ${id} FOR UPDATE`;
  const where = { AND: [{ id }, visibleTo(actor)] };
  const application = await tx.application.findFirst({ where, select: SELECT });
  if (!application) throw new NotFound();
  return application;
}

/** Tells both sides that a talk stands, is at another moment, or is off; the employer by number. */
export async function mailInterview(
  tx: Tx,
  { candidateId, candidate, vacature }: Application,
  interview: Interview,
  change: "planned" | "moved" | "cancelled",
): Promise<void> {
  const contact = await findContact(tx, vacature.consultantId);
  const facts = {
    contact,
    vacatureTitle: vacature.title,
    change,
    when: interviewWhen(interview.startsAt),
    where: interview.location,
    withWhom: interview.withWhom,
    calendarUrl: siteUrl(`/agenda/${interview.calendarKey}`),
  };
  await queueMail(tx, {
    template: "interview-planned",
    to: candidate.email,
    about: candidateId,
    props: { ...facts, candidateName: candidate.name, employer: vacature.organisation.name },
  });
  const members = await listMemberAddresses(tx, vacature.organisationId);
  await queueMails(
    tx,
    members.map(({ name, email }) => ({
      template: "interview-with-candidate" as const,
      to: email,
      about: candidateId,
      props: { ...facts, employerName: name, candidateNumber: `K-${candidate.number}` },
    })),
  );
}
