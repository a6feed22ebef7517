/**
 * How many mails anybody can cause and anybody can get. Counted where mails are queued, as the last work
 * of the transaction, so that no verb can forget it: by who causes them (account, caller), and by who
 * gets them, for each kind of mail apart, so that one kind never uses up another's.
 */

import type { Tx } from "#app/platform/db.server.ts";
import { TooManyTries } from "#app/platform/errors.ts";
import type { Cause } from "#app/platform/limits/cause.server.ts";
import { type Limit, spend } from "#app/platform/rate-limit.server.ts";
import { isForAnybody, isForBureau, isForSigningIn, type TemplateName } from "#emails/templates.ts";

const HOUR = 3600;
const DAY = 24 * HOUR;

/** Nobody signs in six times an hour by mail; the newest link works until then. */
const TO_SIGN_IN: Limit = { name: "mail-sign-in", hits: 6, windowSeconds: HOUR };
/** Anybody can fill in any address: who proved none here gets a few mails of a kind a day. */
const TO_STRANGER: Limit = { name: "mail-stranger", hits: 8, windowSeconds: DAY };
/** A person with several procedures on one day. */
const TO_MEMBER: Limit = { name: "mail-member", hits: 40, windowSeconds: DAY };
/** A consultant on the day that a campaign starts; the work list has them all the same. */
const TO_BUREAU: Limit = { name: "mail-bureau", hits: 400, windowSeconds: DAY };

/** An employer judging two shortlists and a job seeker on a busy day stay far below it. */
const BY_ACCOUNT: Limit = { name: "mail-by-account", hits: 120, windowSeconds: DAY };
/** Of one kind, so that inviting or submitting alone cannot use the day's budget. */
const BY_ACCOUNT_KIND: Limit = { name: "mail-by-account-kind", hits: 40, windowSeconds: DAY };
/** The bureau answers everybody on a popular vacature at once. */
const BY_BUREAU: Limit = { name: "mail-by-bureau", hits: 5_000, windowSeconds: DAY };
/** A library's computer room: thirty applications of two mails. */
const BY_CALLER: Limit = { name: "mail-by-caller", hits: 60, windowSeconds: HOUR };
const BY_NETWORK: Limit = { name: "mail-by-network", hits: 600, windowSeconds: HOUR };

export type Budgeted = { template: TemplateName; to: string; cause: Cause | null };

/** The recipients' and causes' limits, for the proof that nobody gets beyond them. */
export const MAIL_BUDGETS = {
  TO_SIGN_IN,
  TO_STRANGER,
  TO_MEMBER,
  TO_BUREAU,
  BY_ACCOUNT,
  BY_ACCOUNT_KIND,
  BY_CALLER,
};

/**
 * Which of these mails may be sent, in their order: `late` ones are beyond their recipient's budget, of
 * which `first` is the first. Throws `TooManyTries` when a request causes more than it may; what a job
 * does for somebody is late then.
 */
export async function budgetMails(
  tx: Tx,
  mails: Budgeted[],
): Promise<("sent" | "late" | "first")[]> {
  const known = await knownOf(tx, mails);
  const asked = mails.flatMap((mail, i) =>
    limitsOf(mail, known).map((one) => ({ ...one, mail: i, key: `${one.limit.name} ${one.who}` })),
  );
  const counts = new Map<string, (typeof asked)[number] & { count: number }>();
  for (const one of asked) {
    counts.set(one.key, { ...one, count: (counts.get(one.key)?.count ?? 0) + 1 });
  }
  const groups = [...counts.values()];
  const spent = await spend(tx, groups);
  const left = new Map<string, number>();
  for (const [i, group] of groups.entries()) {
    left.set(group.key, group.limit.hits - (spent[i]?.hits ?? 0) + group.count);
  }
  const verdicts = mails.map((): "sent" | "late" | "first" => "sent");
  for (const { key, mail, limit, inRequest } of asked) {
    const rest = left.get(key) ?? 0;
    left.set(key, rest - 1);
    if (rest > 0) continue;
    if (inRequest) throw new TooManyTries(limit.windowSeconds, limit.name);
    if (verdicts[mail] === "sent") verdicts[mail] = rest === 0 ? "first" : "late";
  }
  return verdicts;
}

type Known = Map<string, "member" | "bureau">;

/** Who of the recipients proved an address here. */
async function knownOf(tx: Tx, mails: Budgeted[]): Promise<Known> {
  const rows = await tx.account.findMany({
    where: { email: { in: mails.map(({ to }) => to) }, emailVerified: true },
    select: { email: true, audience: true },
  });
  return new Map(
    rows.map(({ email, audience }) => [
      email,
      audience === "consultant" || audience === "admin" ? "bureau" : "member",
    ]),
  );
}

function limitsOf({ template, to, cause }: Budgeted, known: Known) {
  const recipient = { limit: recipientLimit(template, known.get(to)), who: `${template} ${to}` };
  const limits = [{ ...recipient, inRequest: false }];
  if (!cause) return limits;
  const { account, isBureau, caller, network, inRequest } = cause;
  const add = (limit: Limit, who: string) => limits.push({ limit, who, inRequest });
  if (account && isBureau) add(BY_BUREAU, account);
  else if (account) {
    add(BY_ACCOUNT, account);
    add(BY_ACCOUNT_KIND, `${template} ${account}`);
  } else if (caller && template !== "reset-password") {
    add(BY_CALLER, caller);
    if (network) add(BY_NETWORK, network);
  }
  return limits;
}

function recipientLimit(template: TemplateName, known: "member" | "bureau" | undefined): Limit {
  if (isForSigningIn(template)) return TO_SIGN_IN;
  if (isForBureau(template) || known === "bureau") return TO_BUREAU;
  return known || !isForAnybody(template) ? TO_MEMBER : TO_STRANGER;
}
