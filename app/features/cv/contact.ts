import type { CvLine } from "./cv-line.ts";
import type { CvFacts } from "./cv-reading.ts";
import { ownMail } from "./person/own-mail.ts";
import { ownPhone } from "./person/own-phone.ts";
import { personName } from "./person/person-name.ts";

/**
 * Name, mail address and telephone number of the person, each null when it is not found. `others`
 * are lines about referees and the like.
 */
export function readContact(
  lines: readonly CvLine[],
  others: readonly CvLine[],
): Pick<CvFacts, "name" | "email" | "phone"> {
  const email = ownMail(lines, others);
  return { name: personName(lines, email), email, phone: ownPhone(lines, others) };
}
