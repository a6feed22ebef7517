import { CONTRACT_FORM_LABELS, CONTRACT_FORMS } from "#app/features/taxonomy/contract-form.ts";
import {
  EDUCATION_LEVEL_LABELS,
  EDUCATION_LEVELS,
} from "#app/features/taxonomy/education-level.ts";
import { grossCentsPerHour } from "#app/features/taxonomy/hourly-pay.ts";
import { cefrRank } from "#app/features/taxonomy/language-level.ts";
import { ROLES } from "#app/features/taxonomy/roles.ts";
import { skillLabel } from "#app/features/taxonomy/skills.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { Refused } from "#app/platform/errors.ts";
import { candidateIndex } from "#app/platform/search.server.ts";
import { askInTime } from "#app/platform/search-patience.server.ts";
import type { FacetCount, FacetName, SearchQuery, SearchResult } from "#search/engine.ts";
import { type CandidateSearch, countFilters, readCandidateSearch } from "./candidate-search.ts";
import {
  listCandidates,
  listCandidatesByContact,
  listCandidatesByName,
} from "./list-candidates.server.ts";

const PAGE = 30;
const FACETS: FacetName[] = ["roles", "contractForms", "educations"];
/** "K-1042" or "1042": how people name a candidate, and what no index of words knows, as contact data. */
const NUMBER = /^k?-?\d{1,9}$/i;

/**
 * Candidates for a URL's search, for the bureau only. While the search engine does not answer, names
 * and numbers are looked up in the database and the filters wait, which `notice` says.
 */
export async function searchCandidates(actor: Actor, params: URLSearchParams) {
  if (!worksForBureau(actor)) throw new Refused();
  const { search, ignored, typed } = readCandidateSearch(params);
  const query = candidateQuery(search);
  const offset = (search.pagina - 1) * PAGE;
  const contact = { words: search.zoek, page: search.pagina };
  const byContact = await listCandidatesByContact(actor, contact);
  const byNumber = NUMBER.test(search.zoek) || byContact !== null;
  const answer = byNumber
    ? null
    : await askInTime(() =>
        candidateIndex().search({ ...query, offset, limit: PAGE, facets: FACETS }),
      );
  const shared = {
    search,
    ignored,
    typed,
    activeCount: countFilters(search),
    skills: skillsOf(search),
  };
  if (!answer) {
    const list =
      byContact ??
      (await listCandidatesByName(actor, { ...contact, awayToo: Boolean(search.ook) }));
    const notice = byNumber
      ? null
      : "De zoekmachine geeft geen antwoord. U ziet kandidaten op naam en nummer, nieuwste eerst; de filters tellen nu niet mee.";
    return { ...shared, ...list, total: null, notice, choices: choicesOf(search, {}) };
  }
  const candidates = await listCandidates(
    actor,
    answer.hits.map(({ id }) => id),
  );
  return {
    ...shared,
    candidates,
    total: answer.total,
    hasMore: offset + PAGE < answer.total,
    notice: noticeOf(answer),
    choices: choicesOf(search, answer.facets),
  };
}

/** The search as the engine takes it. */
export function candidateQuery(search: CandidateSearch): SearchQuery {
  const { plaats, loon, engels } = search;
  return {
    text: search.zoek,
    sort: search.zoek ? "relevance" : "newest",
    filters: {
      roles: search.beroep,
      skillsAll: search.vaardigheid,
      contractForms: search.contract,
      educations: search.opleiding,
      statuses: search.ook ? [] : ["available"],
      payAtMost: loon ? grossCentsPerHour(loon, search.bij) : undefined,
      hoursAtLeast: search.uren,
      hoursAtMost: search.urentot,
      languagesAtLeast: engels ? { en: cefrRank(engels) } : undefined,
      startsBefore: search.start,
      near: plaats ? { lat: plaats.lat, lon: plaats.lon, withinKm: search.km } : undefined,
    },
  };
}

function noticeOf({ words, wordsNotFound, total }: SearchResult): string | null {
  if (words !== "some" || total === 0) return null;
  return wordsNotFound.length > 0
    ? `Met ${wordsNotFound.map((word) => `"${word}"`).join(" en ")} vonden wij niemand. U ziet wie bij de andere woorden past.`
    : "Niemand heeft al deze woorden. U ziet wie er het dichtst bij komt.";
}

function choicesOf(search: CandidateSearch, facets: SearchResult["facets"]) {
  return {
    roles: choices(
      ROLES.map(({ id, label }) => [id, label]),
      facets.roles,
      search.beroep,
    ),
    contractForms: choices(
      CONTRACT_FORMS.map((form) => [form, CONTRACT_FORM_LABELS[form]]),
      facets.contractForms,
      CONTRACT_FORMS,
    ),
    educations: choices(
      EDUCATION_LEVELS.map((level) => [level, EDUCATION_LEVEL_LABELS[level]]),
      facets.educations,
      search.opleiding,
    ),
  };
}

function choices(
  labelled: [string, string][],
  facet: FacetCount[] | undefined,
  chosen: readonly string[],
) {
  const counts = new Map((facet ?? []).map(({ value, count }) => [value, count]));
  return labelled
    .map(([value, label]) => ({ value, label, count: counts.get(value) ?? 0 }))
    .filter(({ value, count }) => count > 0 || chosen.includes(value));
}

function skillsOf({ vaardigheid }: CandidateSearch) {
  return vaardigheid.map((value) => ({ value, label: skillLabel(value) }));
}
