import { randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.server.ts";
import { beforeCommit, db, type Tx } from "#app/platform/db.server.ts";
import { type Cause, currentCause } from "#app/platform/limits/cause.server.ts";
import { log } from "#app/platform/log.server.ts";
import { enqueueAll } from "#app/platform/queue.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { renderEmail } from "#emails/render-email.ts";
import {
  isForSigningIn,
  isSensitive,
  type TemplateName,
  type TemplateProps,
} from "#emails/templates.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { harmlessProps } from "./harmless-text.ts";
import { budgetMails } from "./mail-budget.server.ts";
import type { MailService } from "./mail-service.ts";

export const SEND_MAIL = "send-mail";
/** The queue of mails that somebody waits for at the door; nothing else stands in it. */
export const SEND_SIGN_IN_MAIL = "send-sign-in-mail";

/** RFC 2606: never a domain. */
export const NOBODY = "@nobody.invalid";
/** What the admin sees instead of the mails that were not sent. */
const OVER_BUDGET = {
  status: "refused",
  failure: "Te veel mail van deze soort naar dit adres: vandaag gaat er geen meer uit",
} as const;

export type MailConfig = {
  /** Null: mail is stored and read in /beheer/mail. */
  service: MailService | null;
  from: string;
};

/** The bureau as every mail shows it. */
export type MailBureau = Omit<TemplateProps<TemplateName>["bureau"], "url">;

let config: MailConfig = { service: null, from: "" };

/** Says how mail leaves this process. */
export function openMail(mailConfig: MailConfig): void {
  config = mailConfig;
}

/** Who takes mail along; `stored`: nobody does, it is read in /beheer/mail. */
export function mailKind(): "stored" | MailService["kind"] {
  return config.service?.kind ?? "stored";
}

/** From which address mail leaves; empty where none was given. */
export function mailSender(): string {
  return config.from;
}

/** What a mail says, but for the bureau's own data, which is read when it is sent. */
type MailProps<Name extends TemplateName> = Omit<TemplateProps<Name>, "bureau">;

/** A mail that is wanted: which, to whom, what it says, and which candidate it is about, if any. */
export type WantedMail<Name extends TemplateName = TemplateName> = {
  template: Name;
  to: string;
  about?: string;
  props: MailProps<Name>;
};

type Waiting = WantedMail & { cause: Cause | null };
const wanted = new WeakMap<Tx, Waiting[]>();

/** Wants a mail with the transaction: its row and its job commit or vanish with the change. */
export function queueMail<Name extends TemplateName>(
  tx: Tx,
  mail: WantedMail<Name>,
): Promise<void> {
  return queueMails(tx, [mail]);
}

/**
 * The same mail to several people. Rows and jobs are written as the last work of the transaction. Nothing
 * goes to somebody whom the bureau wrote down without an address: they hear it by telephone.
 */
export async function queueMails<Name extends TemplateName>(
  tx: Tx,
  mails: WantedMail<Name>[],
): Promise<void> {
  let waiting = wanted.get(tx);
  if (!waiting) {
    waiting = [];
    wanted.set(tx, waiting);
    beforeCommit(tx, () => writeMails(tx));
  }
  const posted = mails.filter(({ to }) => to !== "");
  waiting.push(...posted.map((mail) => ({ ...mail, cause: currentCause() })));
}

/**
 * An address that nobody has: a mail to it is made like any other and then thrown away, row and all, so
 * that nobody hears by the clock whether an address is known.
 */
export function nobody(): string {
  return `${randomUUID()}${NOBODY}`;
}

async function writeMails(tx: Tx): Promise<void> {
  const mails = wanted.get(tx) ?? [];
  const verdicts = await budgetMails(tx, mails);
  const rows = mails.flatMap(({ template, to, about, props }, i) => {
    if (verdicts[i] === "late") return [];
    const row = {
      id: randomUUID(),
      template,
      to,
      candidateId: about ?? null,
      sensitive: isSensitive(template) || claims(props),
      createdAt: now(),
    };
    if (verdicts[i] === "first") return [{ ...row, props: {}, ...OVER_BUDGET }];
    return [{ ...row, props: asJson(props) }];
  });
  await tx.mailMessage.createMany({ data: rows });
  for (const name of [SEND_SIGN_IN_MAIL, SEND_MAIL]) {
    const due = rows.filter(
      (row) => !("status" in row) && isForSigningIn(row.template) === (name === SEND_SIGN_IN_MAIL),
    );
    if (due.length > 0) {
      await enqueueAll(
        tx,
        name,
        due.map(({ id }) => ({ mailId: id })),
      );
    }
  }
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
  if (mail.to.endsWith(NOBODY)) {
    await db().mailMessage.deleteMany({ where: { id: mailId } });
    return;
  }
  const { service } = config;
  const from = senderOf(config.from, bureau.name);
  const kept = service && mail.sensitive ? { subject: rendered.subject } : rendered;
  if (!service || isReserved(mail.to)) return settle(mailId, { ...kept, status: "stored" });
  const headers = listHeaders(mail.props);
  const answer = await service.send({
    id: mail.id,
    from,
    replyTo: bureau.email,
    to: mail.to,
    ...rendered,
    headers,
  });
  if ("sent" in answer) {
    return settle(mailId, { ...kept, status: "sent", providerId: answer.sent });
  }
  if ("refused" in answer) {
    return settle(mailId, { ...kept, status: "refused", failure: answer.refused });
  }
  if (answer.alarm) await raiseAlarm(mailId, answer.alarm);
  throw new Error(`Mail service: ${answer.later}`);
}

/** An address without a name is sent from under the bureau's. */
function senderOf(from: string, name: string): string {
  return from.includes("<") ? from : `"${name.replace(/["\\]/g, "")}" <${from}>`;
}

/** Every mail waits until somebody mends what is wrong, so somebody must see it. */
async function raiseAlarm(mailId: string, failure: string): Promise<void> {
  log.error({ alarm: "mail-does-not-leave", failure }, "mail");
  await db().mailMessage.updateMany({
    where: { id: mailId, status: "queued" },
    data: { failure },
  });
}

/** Whether a mail holds a link that makes a profile its reader's own or shows people to who holds it. */
function claims(props: object): boolean {
  const opening = ["/claimen/", "/shortlist/"].map(siteUrl);
  return Object.values(props).some((value) =>
    opening.some((start) => String(value).startsWith(start)),
  );
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
    ...harmlessProps(props as object),
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
    data: { failure: null, ...settlement, props: {}, sentAt: now() },
  });
}

/** RFC 2606: nobody lives at `.example`, where the demo world has its mail. */
function isReserved(address: string): boolean {
  return address.endsWith(".example");
}
