import { KNOCKS } from "../../support/attack/knocks.ts";
import { sendRaw } from "../../support/attack/raw-request.ts";
import type { Attack } from "./attack.ts";

/** Requests that no browser sends: each has one right answer, and a person reads a sentence. */
export async function knockAtTheDoor({ server, stalls, tell }: Attack): Promise<void> {
  let right = 0;
  for (const [what, request, statuses] of KNOCKS) {
    stalls.next(what);
    const { status, body } = await sendRaw(server.url, [request]);
    const isSentence = status < 400 || /[A-Z][a-z]+ [a-z]+/.test(body);
    if (statuses.includes(status) && isSentence) right++;
    else tell(false, `${what}: ${status}; ${body.slice(0, 80)}`);
  }
  tell(right === KNOCKS.length, `right answers at the door: ${right} of ${KNOCKS.length}`);
}
