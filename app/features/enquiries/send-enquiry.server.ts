import { createHash } from "node:crypto";
import { listAdmins } from "#app/features/accounts/bureau-addresses.server.ts";
import { bureauIn } from "#app/features/settings/bureau.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now, today } from "#app/platform/clock.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import type { KeptFile } from "#app/platform/files.server.ts";
import { queueMail, queueMails } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { ENQUIRY_SUBJECT_LABELS, type EnquirySubject } from "./enquiry-subject.ts";

type NewEnquiry = {
  subject: EnquirySubject;
  name: string;
  email: string;
  phone?: string;
  organisation?: string;
  wantedRole?: string;
  text: string;
  file: KeptFile | null;
};

/**
 * Keeps what somebody asks, confirms it to the address given, and tells the colleague whose subject it
 * is. The confirmation holds nothing that was typed, so that nobody can write to others with it. The same
 * again on the same day is the same enquiry: `isNew` false, and its file is the caller's to remove.
 */
export function sendEnquiry(
  actor: Actor,
  { file, ...asked }: NewEnquiry,
): Promise<{ isNew: boolean }> {
  return transaction(async (tx) => {
    const digest = digestOf({ file, ...asked });
    const colleague = await colleagueFor(tx, asked.subject);
    const { count } = await tx.enquiry.createMany({
      data: [{ ...asked, digest, accountId: colleague?.id ?? null, sentAt: now() }],
      skipDuplicates: true,
    });
    if (count === 0) return { isNew: false };
    const { id } = await tx.enquiry.findUniqueOrThrow({ where: { digest }, select: { id: true } });
    if (file) {
      await tx.storedFile.create({ data: { ...file, enquiryId: id }, select: { id: true } });
    }
    const about = ENQUIRY_SUBJECT_LABELS[asked.subject];
    await queueMail(tx, {
      template: "enquiry-received",
      to: asked.email,
      props: { about, contactUrl: siteUrl("/contact") },
    });
    const readers = colleague ? [colleague] : await adminsOrBureau(tx);
    await queueMails(
      tx,
      readers.map(({ name, email }) => ({
        template: "enquiry-arrived" as const,
        to: email,
        props: { name, about, enquiryUrl: siteUrl(`/werk/berichten/${id}`) },
      })),
    );
    await recordEvent(tx, actor, {
      verb: "send-enquiry",
      subject: ["enquiry", id],
      reasonCode: asked.subject,
    });
    return { isNew: true };
  });
}

/** Of everything sent and the day. */
function digestOf({ file, ...asked }: NewEnquiry): string {
  const sent = JSON.stringify([Object.entries(asked).sort(), file?.sha256 ?? null, today()]);
  return createHash("sha256").update(sent).digest("base64url");
}

async function colleagueFor(tx: Tx, subject: EnquirySubject) {
  const route = await tx.enquiryRoute.findFirst({
    where: { subject, account: { disabledAt: null, audience: { in: ["consultant", "admin"] } } },
    select: { account: { select: { id: true, name: true, email: true } } },
  });
  return route?.account ?? null;
}

async function adminsOrBureau(tx: Tx): Promise<{ name: string; email: string }[]> {
  const admins = await listAdmins(tx);
  return admins.length > 0 ? admins : [await bureauIn(tx)];
}
