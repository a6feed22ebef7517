import type { Actor } from "#app/platform/actor.ts";
import { NotFound } from "#app/platform/errors.ts";
import { mailKind, mailSender } from "#app/platform/mail/mail.server.ts";
import { findMailAlarm } from "#app/platform/mail/mailbox.server.ts";
import { findSenderRecords, type SenderRecords } from "#app/platform/mail/sender-records.server.ts";

/** How mail leaves: by whom, from which address, what waits, and what the address' domain tells others. */
export async function findSending(actor: Actor) {
  if (actor.kind !== "admin") throw new NotFound();
  const kind = mailKind();
  const sender = mailSender();
  const domain = /@([^\s>]+)/.exec(sender)?.[1] ?? null;
  const asks = kind !== "stored" && domain !== null;
  const [alarm, records] = await Promise.all([
    findMailAlarm(actor),
    asks ? findSenderRecords(domain, kind) : Promise.resolve<SenderRecords | null>(null),
  ]);
  return { kind, sender, domain, alarm, records };
}
