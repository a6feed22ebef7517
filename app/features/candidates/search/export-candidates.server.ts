import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { Refused } from "#app/platform/errors.ts";
import { candidateIndex } from "#app/platform/search.server.ts";
import { readCandidateSearch } from "./candidate-search.ts";
import { listCandidates } from "./list-candidates.server.ts";
import { candidateQuery } from "./search-candidates.server.ts";

/** A spreadsheet of more people is no list to call from. */
const MAX_EXPORT = 1_000;

/**
 * The people a search finds as rows for a spreadsheet, at most 1,000. Taking people's data out of the
 * portal leaves an event. Throws when the search engine does not answer.
 */
export async function exportCandidates(actor: Actor, params: URLSearchParams) {
  if (!worksForBureau(actor)) throw new Refused();
  const query = candidateQuery(readCandidateSearch(params).search);
  const { hits } = await candidateIndex().search({ ...query, limit: MAX_EXPORT });
  const rows = await listCandidates(
    actor,
    hits.map(({ id }) => id),
  );
  await transaction((tx) =>
    recordEvent(tx, actor, {
      verb: "export-candidates",
      subject: ["candidate-list", String(rows.length)],
    }),
  );
  return rows;
}
