import type { Actor } from "#app/platform/actor.ts";
import type { Sector } from "#prisma/client/enums.ts";
import { askByAddress } from "./ask-by-address.server.ts";

type Wanted = { name: string; email: string } & (
  | { audience: "candidate" }
  | { audience: "employer"; organisation: string; sector: Sector }
);

/**
 * Asks for an account. Nothing is made until the address is proven; an address that has an account
 * gets a mail about that, and the answer is the same.
 */
export function requestAccount(actor: Actor, input: Wanted): Promise<void> {
  const { audience: kind, ...rest } = input;
  return askByAddress(actor, { kind, ...rest });
}
