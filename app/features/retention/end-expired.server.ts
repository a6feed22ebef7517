import { recordEvent, recordEvents } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { oldestSession } from "#app/platform/session.server.ts";

/** A link that opens an account works a day; an hour more lets the last one be used. */
const REQUEST_HOURS = 25;
/** An invitation that nobody took up in a month is asked again, not waited for. */
const UNPROVEN_DAYS = 30;

/** What is written at the door, where everybody can knock: kept as long as the log of deleted people. */
const DOOR_VERBS = [
  "ask-by-address",
  "begin-sign-in",
  "end-sessions",
  "reach-limit",
  "refuse-enquiry",
  "refuse-sign-in",
  "request-password",
  "request-sign-in",
  "sign-in",
  "sign-in-by-link",
];

/**
 * Ends what has had its time at `moment`: links, sessions, counters, what was asked with an address,
 * accounts that nobody proved, and lines about the door from before `logsBefore`.
 */
export async function endExpired(
  actor: Actor,
  { moment, logsBefore }: { moment: Date; logsBefore: Date },
): Promise<void> {
  const before = (hours: number) => new Date(moment.getTime() - hours * 3_600_000);
  await transaction(async (tx) => {
    await tx.verificationToken.deleteMany({ where: { expiresAt: { lte: moment } } });
    await tx.session.deleteMany({
      where: { OR: [{ expiresAt: { lte: moment } }, { createdAt: { lte: oldestSession() } }] },
    });
    await tx.rateLimit.deleteMany({ where: { endsAt: { lte: moment } } });
    await tx.accountRequest.deleteMany({ where: { createdAt: { lt: before(REQUEST_HOURS) } } });
    await tx.event.deleteMany({ where: { verb: { in: DOOR_VERBS }, at: { lt: logsBefore } } });
    await recordEvent(tx, actor, { verb: "end-expired", subject: ["log", "door"] });
  });
  await transaction((tx) => endUnproven(tx, actor, before(UNPROVEN_DAYS * 24)));
}

/** Accounts without a proven address and without anything of their own; their employers go with the last. */
async function endUnproven(tx: Tx, actor: Actor, before: Date): Promise<void> {
  const unproven = await tx.account.findMany({
    where: {
      emailVerified: false,
      createdAt: { lt: before },
      disabledAt: null,
      candidate: null,
      consultedVacatures: { none: {} },
      cultureResponses: { none: {} },
    },
    select: { id: true, memberships: { select: { organisationId: true } } },
  });
  const ids = unproven.map(({ id }) => id);
  if (ids.length === 0) return;
  await tx.verificationToken.deleteMany({ where: { value: { in: ids } } });
  await tx.account.deleteMany({ where: { id: { in: ids }, emailVerified: false } });
  const left = unproven.flatMap(({ memberships }) => memberships.map((one) => one.organisationId));
  await tx.organisation.deleteMany({
    where: { id: { in: left }, members: { none: {} }, vacatures: { none: {} } },
  });
  const events = ids.map((id) => ({
    verb: "end-unproven",
    subject: ["account", id] as [string, string],
  }));
  await recordEvents(tx, actor, events);
}
