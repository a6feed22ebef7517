import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { ENQUIRY_BY_CALLER, ENQUIRY_BY_NETWORK } from "#app/platform/rate-limit.server.ts";
import { requireRouter } from "./policy.ts";

export type SpamFigures = { sent: number; trapped: number; limited: number };

/** Since a moment: enquiries kept, forms whose trap was filled in, and callers who reached a limit (once an hour each). */
export async function countSpam(actor: Actor, since: Date): Promise<SpamFigures> {
  requireRouter(actor);
  const count = (where: { verb: string; subjectId?: { in: string[] } }) =>
    db().event.count({ where: { ...where, at: { gte: since } } });
  return {
    sent: await count({ verb: "send-enquiry" }),
    trapped: await count({ verb: "refuse-enquiry" }),
    limited: await count({
      verb: "reach-limit",
      subjectId: { in: [ENQUIRY_BY_CALLER.name, ENQUIRY_BY_NETWORK.name] },
    }),
  };
}
