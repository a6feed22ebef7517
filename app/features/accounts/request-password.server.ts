import type { Actor } from "#app/platform/actor.ts";
import { askByAddress } from "./ask-by-address.server.ts";

/** Asks for a link to set a new password. An unknown address gets nothing and the same answer. */
export function requestPassword(actor: Actor, { email }: { email: string }): Promise<void> {
  return askByAddress(actor, { kind: "password", email });
}
