import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";

type SignIn = {
  /** Null where the address is nobody's here. */
  accountId: string | null;
  outcome: "open" | "second-step" | "closed" | "refused";
  how: "password" | "code" | "link";
};

const VERBS = {
  open: "sign-in",
  "second-step": "begin-sign-in",
  closed: "refuse-sign-in",
  refused: "refuse-sign-in",
} as const;

/** Writes what came of a try at signing in; of an address that is nobody's only that somebody tried. */
export function noteSignIn(actor: Actor, { accountId, outcome, how }: SignIn): Promise<void> {
  return transaction((tx) =>
    recordEvent(tx, actor, {
      verb: VERBS[outcome],
      subject: ["account", accountId ?? "unknown"],
      reasonCode: outcome === "closed" ? "closed" : how,
    }),
  );
}
