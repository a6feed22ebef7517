import { findContact } from "#app/features/accounts/contact-person.server.ts";
import { listMemberAddresses } from "#app/features/organisations/member-addresses.server.ts";
import type { Tx } from "#app/platform/db.server.ts";
import { queueMail, queueMails } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { interviewWhen } from "./interview-time.ts";

/** What a mail about a talk has to know of its application. */
export const INTERVIEW_SELECT = {
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

type Application = Prisma.ApplicationGetPayload<{ select: typeof INTERVIEW_SELECT }>;
type Interview = { startsAt: Date; location: string; withWhom: string; calendarKey: string };

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
