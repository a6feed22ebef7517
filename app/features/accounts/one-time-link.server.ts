import { createHash, randomBytes } from "node:crypto";
import { now } from "#app/platform/clock.server.ts";
import { db, type Tx } from "#app/platform/db.server.ts";
import { RuleBroken } from "#app/platform/errors.ts";

/** What a mailed link lets its holder do, once. */
type LinkPurpose =
  | "open-account"
  | "set-password"
  | "claim-profile"
  | "sign-in"
  | "change-address"
  | "confirm-search"
  | "keep-profile"
  | "own-profile"
  | "answer-permission"
  | "read-shortlist";

/** A week: an application is often opened again at the weekend. */
const CLAIM_HOURS = 7 * 24;

/** A month, as the law gives somebody to be told, and the mail to be found again. */
const OWN_PROFILE_HOURS = 31 * 24;

/** Two weeks: a question about work is talked over at home, a shortlist with colleagues. */
const TWO_WEEKS_HOURS = 14 * 24;

/** A mail is read the same day or not at all; longer only widens the window for a stolen mailbox. */
const LINK_HOURS = 24;

/** Who asks to sign in is at the mailbox now. */
const SIGN_IN_HOURS = 1;

/** The same in words, for the mail. */
export const SIGN_IN_VALID_FOR = `${SIGN_IN_HOURS} uur`;

/** The same of the other links. */
export const LINK_VALID_FOR = `${LINK_HOURS} uur`;

/**
 * Makes a link's token for an account (or a request for one, a profile to claim or keep, a search to
 * confirm); earlier ones for the same purpose stop working. One that is given its own `expiresAt` stands
 * beside earlier ones; with `boundTo` it works only for the browser whose key has that hash. The database
 * keeps a hash, so a read of it opens no account.
 */
export async function createOneTimeToken(
  tx: Tx,
  purpose: LinkPurpose,
  subjectId: string,
  { expiresAt, boundTo = null }: { expiresAt?: Date; boundTo?: string | null } = {},
): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  if (!expiresAt) await dropOneTimeTokens(tx, purpose, subjectId);
  await tx.verificationToken.create({
    data: {
      identifier: identifierOf(purpose, token),
      value: subjectId,
      boundTo,
      expiresAt: expiresAt ?? new Date(now().getTime() + hoursOf(purpose) * 3_600_000),
    },
    select: { id: true },
  });
  return token;
}

/** Makes every link of one purpose and subject stop working. */
export async function dropOneTimeTokens(
  tx: Tx,
  purpose: LinkPurpose,
  subjectId: string,
): Promise<void> {
  await tx.verificationToken.deleteMany({
    where: { value: subjectId, identifier: { startsWith: `${purpose}:` } },
  });
}

/** The id of what a token still stands for (see `createOneTimeToken`), or null. Does not use it up. */
export async function findTokenSubject(
  purpose: LinkPurpose,
  token: string,
): Promise<string | null> {
  const row = await db().verificationToken.findFirst({
    where: { identifier: identifierOf(purpose, token), expiresAt: { gt: now() } },
    select: { value: true },
  });
  return row?.value ?? null;
}

/** The purpose of a link that makes a profile its reader's own: of an application, or of who was written down. */
export async function claimPurposeOf(token: string): Promise<"claim-profile" | "own-profile"> {
  const isOwn = (await findTokenSubject("own-profile", token)) !== null;
  return isOwn ? "own-profile" : "claim-profile";
}

/** Whether a link would sign in the browser that holds this key: `other` browsers must ask their own. */
export async function findSignInLink(
  token: string,
  browserKey: string | null,
): Promise<"works" | "other" | "stale"> {
  const row = await db().verificationToken.findFirst({
    where: { identifier: identifierOf("sign-in", token), expiresAt: { gt: now() } },
    select: { boundTo: true },
  });
  if (!row) return "stale";
  return isBoundTo(row.boundTo, browserKey) ? "works" : "other";
}

/**
 * Uses a token up and gives that id. Throws `RuleBroken` when it is unknown, used, too old, or bound to
 * another browser than the one with `browserKey`; then it stays as it was.
 */
export async function takeOneTimeToken(
  tx: Tx,
  purpose: LinkPurpose,
  token: string,
  browserKey: string | null = null,
): Promise<string> {
  const [row] = await tx.$queryRaw<{ value: string; expiresAt: Date; boundTo: string | null }[]>`
    DELETE FROM "VerificationToken" WHERE identifier = ${identifierOf(purpose, token)}
    RETURNING value, "expiresAt", "boundTo"`;
  if (!row || row.expiresAt <= now()) {
    throw new RuleBroken("Deze link is al gebruikt of verlopen. Vraag een nieuwe link aan.");
  }
  if (!isBoundTo(row.boundTo, browserKey)) {
    throw new RuleBroken(
      "Deze link werkt alleen in de browser waarin je hem hebt gevraagd. Vraag hier een nieuwe link.",
    );
  }
  return row.value;
}

/** The hash under which a random word of a link or a browser is stored. */
export function hashOfLinkWord(word: string): string {
  return createHash("sha256").update(word).digest("base64url");
}

function isBoundTo(boundTo: string | null, browserKey: string | null): boolean {
  return boundTo === null || (browserKey !== null && hashOfLinkWord(browserKey) === boundTo);
}

function hoursOf(purpose: LinkPurpose): number {
  if (purpose === "claim-profile") return CLAIM_HOURS;
  if (purpose === "own-profile") return OWN_PROFILE_HOURS;
  if (purpose === "answer-permission" || purpose === "read-shortlist") return TWO_WEEKS_HOURS;
  return purpose === "sign-in" ? SIGN_IN_HOURS : LINK_HOURS;
}

function identifierOf(purpose: LinkPurpose, token: string): string {
  return `${purpose}:${hashOfLinkWord(token)}`;
}
