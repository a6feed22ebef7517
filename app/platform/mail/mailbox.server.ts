import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { mailKind, NOBODY } from "./mail.server.ts";

const PAGE = 50;

/** A page of the mails the portal made, newest first; `search` looks in address and subject. */
export async function listMails(actor: Actor, input: { page: number; search: string }) {
  requireAdminActor(actor);
  const { page, search } = input;
  const contains = { contains: search, mode: "insensitive" as const };
  const rows = await db().mailMessage.findMany({
    where: {
      NOT: { to: { endsWith: NOBODY } },
      ...(search && { OR: [{ to: contains }, { subject: contains }] }),
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * PAGE,
    take: PAGE + 1,
    select: { id: true, to: true, subject: true, template: true, status: true, createdAt: true },
  });
  return { mails: rows.slice(0, PAGE), hasMore: rows.length > PAGE };
}

/** What the mail service answers to the mails that wait, when it is something to mend; else null. */
export async function findMailAlarm(actor: Actor): Promise<string | null> {
  requireAdminActor(actor);
  const waiting = await db().mailMessage.findFirst({
    where: { status: "queued", failure: { not: null } },
    orderBy: { createdAt: "desc" },
    select: { failure: true },
  });
  return waiting?.failure ?? null;
}

/**
 * One mail in full. The body of a sign-in mail that went to a mail service is not kept, so it is
 * null. Throws `NotFound`.
 */
export async function findMail(actor: Actor, id: string) {
  requireAdminActor(actor);
  const mail = await db().mailMessage.findFirst({
    where: { id },
    select: {
      id: true,
      to: true,
      template: true,
      subject: true,
      text: true,
      status: true,
      sensitive: true,
      failure: true,
      createdAt: true,
      sentAt: true,
    },
  });
  if (!mail) throw new NotFound();
  return { ...mail, text: mail.sensitive && mailKind() !== "stored" ? null : mail.text };
}

function requireAdminActor(actor: Actor): void {
  if (actor.kind !== "admin") throw new NotFound();
}
