import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";

/** Writes that somebody's second step began, stopped, or got new recovery codes. */
export function noteTwoStep(
  actor: Actor,
  input: { accountId: string; change: "start" | "stop" | "renew-codes-of" },
): Promise<void> {
  return transaction((tx) =>
    recordEvent(tx, actor, {
      verb: `${input.change}-two-step`,
      subject: ["account", input.accountId],
    }),
  );
}
