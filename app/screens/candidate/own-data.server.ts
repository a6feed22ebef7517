import { findStoredData } from "#app/features/candidates/find-stored-data.server.ts";
import { listConsents } from "#app/features/own-data/list-consents.server.ts";
import { listViews } from "#app/features/own-data/list-views.server.ts";
import { findRetention } from "#app/features/retention/find-retention.server.ts";
import { findBureau } from "#app/features/settings/bureau.server.ts";
import type { Actor } from "#app/platform/actor.ts";

const SHOWN_VIEWS = 50;

/** What a person may see of what is kept: the data, consents, who looked, and until when. `NotFound` for another's. */
export async function findOwnData(actor: Actor, candidateId: string) {
  return {
    stored: await findStoredData(actor, candidateId),
    consents: await listConsents(actor, candidateId),
    retention: await findRetention(actor, candidateId),
    views: await listViews(actor, { candidateId, limit: SHOWN_VIEWS }),
    bureau: await findBureau(),
  };
}
