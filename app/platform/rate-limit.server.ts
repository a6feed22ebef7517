import { createHash } from "node:crypto";
import { now } from "./clock.server.ts";
import { db } from "./db.server.ts";
import { TooManyTries } from "./errors.ts";

export type Limit = { name: string; hits: number; windowSeconds: number };

/** One guesser needs years for a decent password at ten tries in a quarter of an hour. */
export const SIGN_IN_BY_ADDRESS: Limit = { name: "sign-in-mail", hits: 10, windowSeconds: 900 };
/** An office behind one address signs in together; a botnet node gets little out of 50. */
export const SIGN_IN_BY_CALLER: Limit = { name: "sign-in-ip", hits: 50, windowSeconds: 900 };
/** Nobody asks for more than a few mails an hour to one mailbox. */
export const MAIL_BY_ADDRESS: Limit = { name: "mail", hits: 5, windowSeconds: 3600 };
/** Applying is work: thirty an hour from one address is a script or a library's computer room. */
export const APPLY_BY_CALLER: Limit = { name: "apply", hits: 30, windowSeconds: 3600 };
/** Reading a CV takes a process for a second; a person reads a few, a script asks for hundreds. */
export const READ_CV_BY_CALLER: Limit = { name: "read-cv", hits: 60, windowSeconds: 3600 };
/** A talk by message has some turns an hour; each is mailed. */
export const MESSAGE_BY_ACCOUNT: Limit = { name: "message", hits: 30, windowSeconds: 3600 };
/** Everything about somebody, with the files: for a person once in a while. */
export const EXPORT_BY_ACCOUNT: Limit = { name: "export", hits: 10, windowSeconds: 3600 };

/**
 * Counts one try for `who` and throws `TooManyTries` beyond the limit. One atomic upsert, so that a
 * burst over several processes is counted exactly. `who` is stored as a hash.
 */
export async function takeTry(limit: Limit, who: string): Promise<void> {
  const key = `${limit.name}:${createHash("sha256").update(who).digest("base64url")}`;
  const moment = now();
  const windowStart = new Date(moment.getTime() - limit.windowSeconds * 1000);
  const [row] = await db().$queryRaw<{ hits: number; windowStart: Date }[]>`
    INSERT INTO "RateLimit" AS r (key, "windowStart", hits) VALUES (${key}, ${moment}, 1)
    ON CONFLICT (key) DO UPDATE SET
      hits = CASE WHEN r."windowStart" < ${windowStart} THEN 1 ELSE r.hits + 1 END,
      "windowStart" = CASE WHEN r."windowStart" < ${windowStart} THEN ${moment} ELSE r."windowStart" END
    RETURNING hits, "windowStart"`;
  if (row && row.hits > limit.hits) {
    const endsAt = row.windowStart.getTime() + limit.windowSeconds * 1000;
    throw new TooManyTries(Math.max(1, Math.ceil((endsAt - moment.getTime()) / 1000)));
  }
}
