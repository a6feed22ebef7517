import { randomUUID } from "node:crypto";
import { Resend } from "resend";
import { now } from "#app/platform/clock.server.ts";
import { db, type Tx } from "#app/platform/db.server.ts";
import { enqueueAll } from "#app/platform/queue.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { renderEmail } from "#emails/render-email.ts";
import { isSensitive, type TemplateName, type TemplateProps } from "#emails/templates.ts";
import type { Prisma } from "#prisma/client/client.ts";

export const SEND_MAIL = "send-mail";

export type MailConfig = {
  /** Null: mail is stored and read in /beheer/mail. */
  resend: { apiKey: string; baseUrl?: string } | null;
  from: string;
};

/** The bureau as every mail shows it. */
export type MailBureau = Omit<TemplateProps<TemplateName>["bureau"], "url">;

let config: MailConfig = { resend: null, from: "" };

/** Says how mail leaves this process. */
export function openMail(mailConfig: MailConfig): void {
  config = mailConfig;
}

/** Where mail goes: `resend`, or `stored` to be read in /beheer/mail. */
export function mailKind(): "stored" | "resend" {
  return config.resend ? "resend" : "stored";
}

/** What a mail says, but for the bureau's own data, which is read when it is sent. */
export type MailProps<Name extends TemplateName> = Omit<TemplateProps<Name>, "bureau">;

/** A mail that is wanted: which, to whom, what it says, and which candidate it is about, if any. */
export type WantedMail<Name extends TemplateName = TemplateName> = {
  template: Name;
  to: string;
  about?: string;
  props: MailProps<Name>;
};

/** Wants a mail with the transaction: its row and its job commit or vanish with the change. */
export function queueMail<Name extends TemplateName>(
  tx: Tx,
  mail: WantedMail<Name>,
): Promise<void> {
  return queueMails(tx, [mail]);
}

/** The same mail to several people, in one statement each for rows and jobs. */
export async function queueMails<Name extends TemplateName>(
  tx: Tx,
  mails: WantedMail<Name>[],
): Promise<void> {
  const rows = mails.map(({ template, to, about, props }) => ({
    id: randomUUID(),
    template,
    to,
    candidateId: about ?? null,
    props: asJson(props),
    sensitive: isSensitive(template) || claims(props),
    createdAt: now(),
  }));
  await tx.mailMessage.createMany({ data: rows });
  await enqueueAll(
    tx,
    SEND_MAIL,
    rows.map(({ id }) => ({ mailId: id })),
  );
}

/**
 * Renders and sends one queued mail; a mail already handled is left alone. Throws when the mail
 * service fails for now, so that the queue tries again; a refusal for good is stored with its reason.
 */
export async function deliverMail(mailId: string, bureau: MailBureau): Promise<void> {
  const mail = await db().mailMessage.findFirst({
    where: { id: mailId, status: "queued" },
    select: { id: true, template: true, to: true, props: true, sensitive: true },
  });
  if (!mail) return;
  const rendered = await renderStored(mail.template, mail.props, bureau);
  const kept = config.resend && mail.sensitive ? { subject: rendered.subject } : rendered;
  if (!config.resend || isReserved(mail.to)) return settle(mailId, { ...kept, status: "stored" });
  const { apiKey, baseUrl } = config.resend;
  const { data, error } = await new Resend(apiKey, { baseUrl }).emails.send(
    { from: config.from, to: mail.to, ...rendered, headers: listHeaders(mail.props) },
    { idempotencyKey: mail.id },
  );
  if (data) return settle(mailId, { ...kept, status: "sent", providerId: data.id });
  if (isForGood(error.statusCode)) {
    return settle(mailId, { ...kept, status: "refused", failure: error.message });
  }
  throw new Error(`Mail service: ${error.message}`);
}

/** Whether a mail holds the link that makes a profile its reader's own. */
function claims(props: object): boolean {
  return Object.values(props).some((value) => String(value).startsWith(siteUrl("/claimen/")));
}

/** RFC 2369 and 8058: mails that can be stopped say so to the mail program, with one click. */
function listHeaders(props: unknown): Record<string, string> | undefined {
  const { stopUrl } = props as { stopUrl?: string };
  if (!stopUrl) return undefined;
  return {
    "List-Unsubscribe": `<${stopUrl}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

/** Props are strings, numbers, null and objects of these: JSON by their definition in emails/. */
function asJson(props: object): Prisma.InputJsonObject {
  return props as Prisma.InputJsonObject;
}

/** The row was written by queueMail, with the props of this very template. */
function renderStored(template: string, props: unknown, bureau: MailBureau) {
  const complete = {
    ...(props as object),
    bureau: { ...bureau, url: siteUrl("") },
  } as TemplateProps<TemplateName>;
  return renderEmail(template as TemplateName, complete);
}

type Settlement = {
  status: "stored" | "sent" | "refused";
  subject?: string;
  html?: string;
  text?: string;
  providerId?: string;
  failure?: string;
};

async function settle(mailId: string, settlement: Settlement): Promise<void> {
  await db().mailMessage.updateMany({
    where: { id: mailId, status: "queued" },
    data: { ...settlement, props: {}, sentAt: now() },
  });
}

/** RFC 2606: nobody lives at `.example`, where the demo world has its mail. */
function isReserved(address: string): boolean {
  return address.endsWith(".example");
}

/** A wrong address or key stays wrong; a limit or an outage passes. */
function isForGood(status: number | null): boolean {
  return status !== null && status >= 400 && status < 500 && status !== 408 && status !== 429;
}
