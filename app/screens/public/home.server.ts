import { listConsultants } from "#app/features/accounts/queries.server.ts";
import { ROLE_FAMILIES, rolesInFamily } from "#app/features/taxonomy/roles.ts";
import { listPublicVacatures } from "#app/features/vacatures/public/list-public-vacatures.server.ts";
import { topicPath } from "#app/features/vacatures/public/list-topic.ts";
import {
  countInDatabase,
  filterInDatabase,
} from "#app/features/vacatures/search/filter-in-database.server.ts";
import { vacatureIndex } from "#app/platform/search.server.ts";
import { askInTime } from "#app/platform/search-patience.server.ts";

const NEWEST = 6;

/** The front page: newest vacatures, every role with its number of open vacatures, the consultants. */
export async function findHomePage() {
  const { ids, total, roles } = await findNewest();
  const counts = new Map(roles.map(({ value, count }) => [value, count]));
  const [newest, consultants] = await Promise.all([listPublicVacatures(ids), listConsultants()]);
  return {
    total,
    newest,
    consultants,
    families: ROLE_FAMILIES.map(({ id, label }) => ({
      id,
      label,
      roles: rolesInFamily(id).map((role) => ({
        id: role.id,
        label: role.label,
        count: counts.get(role.id) ?? 0,
        href: topicPath("beroep", role.id),
      })),
    })),
  };
}

async function findNewest() {
  const query = { sort: "newest", limit: NEWEST, facets: ["roles"] } as const;
  const answer = await askInTime(() => vacatureIndex().search(query));
  if (answer) {
    const ids = answer.hits.map(({ id }) => id);
    return { ids, total: answer.total, roles: answer.facets.roles ?? [] };
  }
  const { ids, total } = await filterInDatabase({}, { offset: 0, limit: NEWEST });
  return { ids, total, roles: (await countInDatabase({})).roles };
}
