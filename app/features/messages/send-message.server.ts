import { findContact } from "#app/features/accounts/contact-person.server.ts";
import { statusUrl } from "#app/features/applications/mail-new-application.server.ts";
import { visibleTo } from "#app/features/applications/policy.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { NotFound, RuleBroken } from "#app/platform/errors.ts";
import { queueMail } from "#app/platform/mail/mail.server.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import type { MessageInput } from "./schema.ts";

const SELECT = {
  id: true,
  candidateId: true,
  vacatureId: true,
  candidate: { select: { id: true, accountId: true, name: true, email: true } },
  vacature: { select: { title: true, consultantId: true } },
} satisfies Prisma.ApplicationSelect;

type Written = { text: string; fromCandidate: boolean; writerId: string | null };
type KeyedMessage = MessageInput & { applicationId: string };

type Application = Prisma.ApplicationGetPayload<{ select: typeof SELECT }>;

/**
 * A message between a candidate and the bureau about one application, also after it ended. The other
 * side is mailed. The same form sent twice is one message; another text under its key `RuleBroken`.
 * `NotFound` for another's application.
 */
export function sendMessage(actor: Actor, input: KeyedMessage): Promise<void> {
  return transaction(async (tx) => {
    const application = await tx.application.findFirst({
      where: { AND: [{ id: input.applicationId }, visibleTo(actor)] },
      select: SELECT,
    });
    if (!application) throw new NotFound();
    const fromCandidate = actor.kind === "candidate";
    const { applicationId, messageKey, text } = input;
    const { count } = await tx.message.createMany({
      data: {
        applicationId,
        messageKey,
        text,
        fromCandidate,
        authorId: accountIdOf(actor),
        sentAt: now(),
      },
      skipDuplicates: true,
    });
    if (count === 0) return refuseOther(tx, input);
    await recordEvent(tx, actor, {
      verb: "send-message",
      subject: ["application", applicationId],
      vacatureId: application.vacatureId,
      candidateId: application.candidateId,
    });
    await mailOtherSide(tx, application, { text, fromCandidate, writerId: accountIdOf(actor) });
  });
}

/** The key came before: with the same message it is a double click, with another one an old page. */
async function refuseOther(tx: Tx, { messageKey, applicationId, text }: KeyedMessage) {
  const same = await tx.message.count({ where: { messageKey, applicationId, text } });
  if (same === 0) {
    throw new RuleBroken("Deze pagina is al een keer verstuurd. Verstuur dit bericht nog eens.");
  }
}

/** Where the reader answers: the bureau, or the candidate, who without an account claims it first. */
async function conversationUrl(
  tx: Tx,
  id: string,
  reader: Application["candidate"] | null,
): Promise<string> {
  if (reader && !reader.accountId) return statusUrl(tx, reader, id);
  return siteUrl(`${reader ? "/mijn" : "/werk"}/sollicitaties/${id}/berichten`);
}

async function mailOtherSide(
  tx: Tx,
  { id, candidateId, candidate, vacature }: Application,
  { text, fromCandidate, writerId }: Written,
): Promise<void> {
  const contact = await findContact(tx, fromCandidate ? vacature.consultantId : writerId);
  const [from, to] = fromCandidate ? [candidate, contact] : [contact, candidate];
  await queueMail(tx, {
    template: "message-arrived",
    to: to.email,
    about: candidateId,
    props: {
      name: to.name,
      from: from.name,
      vacatureTitle: vacature.title,
      text,
      conversationUrl: await conversationUrl(tx, id, fromCandidate ? null : candidate),
    },
  });
}
