import { findJoinable } from "#app/features/organisations/find-joinable.server.ts";
import { findLikelySame } from "#app/features/organisations/find-likely-same.server.ts";
import { findOrganisation } from "#app/features/organisations/find-organisation.server.ts";
import type { LikelySame } from "#app/features/organisations/likely-same.ts";
import { listOrganisations } from "#app/features/organisations/list-organisations.server.ts";
import { ORGANISATION_STATUS_LABELS } from "#app/features/organisations/organisation-status.ts";
import type { Actor } from "#app/platform/actor.ts";

/** A client and the other that goes into it, or, while none is chosen, those that may be it or have the name. */
export async function findClientJoin(
  actor: Actor,
  { id, otherId, name }: { id: string; otherId: string; name: string },
) {
  const joinable = await findJoinable(actor, { id, otherId });
  return { ...joinable, same: joinable.other ? [] : await findOthers(actor, id, name) };
}

async function findOthers(actor: Actor, id: string, name: string): Promise<LikelySame[]> {
  if (!name) {
    const { values } = await findOrganisation(actor, id);
    return findLikelySame(actor, { ...values, exceptId: id });
  }
  const filter = { name, status: null, onlyOwn: false, page: 1 };
  const { organisations } = await listOrganisations(actor, filter);
  return organisations
    .filter((one) => one.id !== id)
    .map((one) => ({
      id: one.id,
      name: one.name,
      place: one.place,
      status: ORGANISATION_STATUS_LABELS[one.status],
      why: "",
    }));
}
