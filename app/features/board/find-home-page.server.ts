import { listConsultants } from "#app/features/accounts/queries.server.ts";
import { ROLE_FAMILIES, rolesInFamily } from "#app/features/taxonomy/roles.ts";
import { vacatureIndex } from "#app/platform/search.server.ts";
import { listPublicVacatures } from "./list-public-vacatures.server.ts";
import { vacaturesHref } from "./vacature-search-href.ts";

const NEWEST = 6;

/** The front page: newest vacatures, every role with its number of open vacatures, the consultants. */
export async function findHomePage() {
  const result = await vacatureIndex().search({ sort: "newest", limit: NEWEST, facets: ["roles"] });
  const counts = new Map(result.facets.roles?.map(({ value, count }) => [value, count]));
  const [newest, consultants] = await Promise.all([
    listPublicVacatures(result.hits.map(({ id }) => id)),
    listConsultants(),
  ]);
  return {
    total: result.total,
    newest,
    consultants,
    families: ROLE_FAMILIES.map(({ id, label }) => ({
      id,
      label,
      roles: rolesInFamily(id).map((role) => ({
        id: role.id,
        label: role.label,
        count: counts.get(role.id) ?? 0,
        href: vacaturesHref({ beroep: [role.id] }),
      })),
    })),
  };
}
