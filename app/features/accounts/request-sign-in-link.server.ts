import type { Actor } from "#app/platform/actor.ts";
import { askByAddress } from "./ask-by-address.server.ts";
import { hashOfLinkWord } from "./one-time-link.server.ts";

/**
 * Asks for a link that signs a job seeker in, in the browser that holds `browserKey` only. Unknown and
 * unproven addresses, and those of employers and the bureau, get nothing and the same answer.
 */
export function requestSignInLink(
  actor: Actor,
  input: { email: string; browserKey: string },
): Promise<void> {
  const { email, browserKey } = input;
  return askByAddress(actor, { kind: "signIn", email, boundTo: hashOfLinkWord(browserKey) });
}
