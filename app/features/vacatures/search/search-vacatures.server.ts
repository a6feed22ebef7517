import { asPlace } from "#app/features/places/schema.ts";
import { CONTRACT_FORM_LABELS, CONTRACT_FORMS } from "#app/features/taxonomy/contract-form.ts";
import {
  EDUCATION_LEVEL_LABELS,
  EDUCATION_LEVELS,
} from "#app/features/taxonomy/education-level.ts";
import { ROLES } from "#app/features/taxonomy/roles.ts";
import { SECTOR_LABELS, SECTORS } from "#app/features/taxonomy/sector.ts";
import { skillLabel } from "#app/features/taxonomy/skills.ts";
import { vacatureIndex } from "#app/platform/search.server.ts";
import { askInTime } from "#app/platform/search-patience.server.ts";
import type { FacetCount, FacetName, SearchQuery, SearchResult } from "#search/engine.ts";
import { listPublicVacatures } from "../public/list-public-vacatures.server.ts";
import { engineText, isOtherWork } from "./asked-work.ts";
import { countInDatabase, filterInDatabase } from "./filter-in-database.server.ts";
import { engineQuery, sortOf } from "./vacature-query.server.ts";
import {
  POSTED_DAYS,
  readVacatureSearch,
  type SortWord,
  type VacatureSearch,
} from "./vacature-search.ts";
import {
  activeFilters,
  postedLabel,
  vacaturesHref,
  withoutFilter,
} from "./vacature-search-href.ts";

const PAGE = 20;
/** No place has this id: who asks for a place that does not exist sees no vacatures of elsewhere. */
const NOWHERE = "-";
const FACETS: FacetName[] = ["roles", "sectors", "contractForms", "skills", "educations"];
/** So many skills stand as boxes; the others are typed. */
const SKILL_CHOICES = 8;

/** The public list for a URL's search: rows, counts per choice, ways on, and what was not understood. */
export async function searchVacatures(params: URLSearchParams) {
  const { search, ignored, typed, meant } = readVacatureSearch(params);
  const lost = params.has("plaats") && Boolean(typed.plaats) && !search.plaats;
  const asked = engineQuery(search);
  const query = {
    ...asked,
    filters: lost ? { ...asked.filters, places: [NOWHERE] } : asked.filters,
    offset: (search.pagina - 1) * PAGE,
    limit: PAGE,
    facets: FACETS,
  };
  const answer = await askInTime(() => vacatureIndex().search(query));
  const result = answer ?? (await searchInDatabase(query));
  const hits = new Map(result.hits.map((hit) => [hit.id, hit]));
  const rows = await listPublicVacatures([...hits.keys()]);
  const active = activeFilters(search);
  return {
    search,
    typed,
    ignored: lost ? ignored.filter((message) => !isPlaceMessage(message)) : ignored,
    meant: meant && {
      label: meant.name,
      href: vacaturesHref(
        lost
          ? { ...search, plaats: asPlace(meant.name) ?? undefined }
          : { ...search, q: search.q.replace(meant.typed, meant.name) },
      ),
    },
    active,
    query: params.toString(),
    total: result.total,
    vacatures: rows.map((row) => ({
      ...row,
      distanceKm: hits.get(row.id)?.distanceKm ?? null,
      found: hits.get(row.id)?.highlights.description ?? null,
    })),
    words: lost
      ? (ignored.find(isPlaceMessage) ?? null)
      : answer
        ? wordsSentence(search.q, result)
        : fallbackSentence(search),
    choices: choicesOf(search, result),
    ways: answer ? await waysOn(search, result, active.length) : [],
    sorts: sortLinks(search),
    pages: pageLinks(search, result.total),
    clearHref: vacaturesHref({ q: search.q, sorteer: search.sorteer }),
    title: titleOf(search),
    isPlain: active.length === 0 && !search.q && search.pagina === 1 && !search.sorteer,
  };
}

function isPlaceMessage(message: string): boolean {
  return message.startsWith("De plaats of postcode");
}

/** "Vacatures", "Vacatures: planner", "Vacatures rond Utrecht": by what was asked. */
function titleOf({ beroep, plaats }: VacatureSearch): string {
  const role = beroep.length === 1 && beroep[0] ? `: ${roleLabel(beroep[0])}` : "";
  return `Vacatures${role}${plaats ? ` ${plaats.placeIds ? "in" : "rond"} ${plaats.name}` : ""}`;
}

/** Filters and newest from the database, while the search engine is down or slow. */
async function searchInDatabase(
  query: SearchQuery & { offset: number; limit: number },
): Promise<SearchResult> {
  const filters = query.filters ?? {};
  const { ids, total } = await filterInDatabase(filters, query);
  return {
    hits: ids.map((id) => ({ id, distanceKm: null, highlights: {} })),
    total,
    facets: await countInDatabase(filters),
    words: "none",
    wordsNotFound: [],
    relaxations: [],
  };
}

function fallbackSentence({ q, sorteer }: VacatureSearch): string {
  const missing = q
    ? "Zoeken op woorden kan nu even niet. Je ziet alle vacatures die bij je filters passen, nieuwste eerst."
    : "Je ziet de vacatures die bij je filters passen.";
  const order = sorteer && sorteer !== "nieuwste" && !q ? " De nieuwste staan bovenaan." : "";
  return `De zoekmachine geeft geen antwoord. ${missing}${order} Probeer het over een paar minuten opnieuw.`;
}

/** Chosen values stay choices, also with nothing behind them. */
function choicesOf(search: VacatureSearch, { facets }: SearchResult) {
  const skills = facets.skills ?? [];
  const shown = [
    ...search.vaardigheid,
    ...skills.map(({ value }) => value).filter((id) => !search.vaardigheid.includes(id)),
  ];
  const counts = countOf(skills);
  return {
    roles: choices(
      ROLES.map(({ id }) => id),
      facets.roles,
      search.beroep,
      (id) => roleLabel(id),
    ),
    sectors: choices(SECTORS, facets.sectors, search.sector, (id) => SECTOR_LABELS[id]),
    contractForms: choices(
      CONTRACT_FORMS,
      facets.contractForms,
      CONTRACT_FORMS,
      (id) => CONTRACT_FORM_LABELS[id],
    ),
    educations: choices(
      EDUCATION_LEVELS,
      facets.educations,
      search.opleiding,
      (id) => EDUCATION_LEVEL_LABELS[id],
    ),
    posted: POSTED_DAYS.map((days) => ({ value: days, label: postedLabel(days) })),
    skills: shown
      .slice(0, Math.max(SKILL_CHOICES, search.vaardigheid.length))
      .map((value) => ({ value, label: skillLabel(value), count: counts.get(value) ?? 0 })),
    otherSkills: shown.slice(SKILL_CHOICES).map(skillLabel),
  };
}

function choices<Value extends string>(
  values: readonly Value[],
  facet: FacetCount[] | undefined,
  chosen: readonly string[],
  labelOf: (value: Value) => string,
) {
  const counts = countOf(facet ?? []);
  return values
    .map((value) => ({ value, label: labelOf(value), count: counts.get(value) ?? 0 }))
    .filter(({ value, count }) => count > 0 || chosen.includes(value));
}

function countOf(facet: FacetCount[]): Map<string, number> {
  return new Map(facet.map(({ value, count }) => [value, count]));
}

function roleLabel(id: string): string {
  return ROLES.find((role) => role.id === id)?.label ?? id;
}

/** When nothing is found: what taking off each filter would give, or else all of them. */
async function waysOn(search: VacatureSearch, result: SearchResult, filters: number) {
  if (result.total > 0) return [];
  const ways = result.relaxations.map(({ filter, total }) => ({
    ...withoutFilter(search, filter),
    total,
  }));
  if (ways.length > 0 || filters === 0) return ways;
  const total = (await askInTime(() => vacatureIndex().count({ text: engineText(search.q) }))) ?? 0;
  const bare = { label: "Zonder filters", href: vacaturesHref({ q: search.q }), total };
  return total > 0 ? [bare] : [];
}

function wordsSentence(q: string, { words, wordsNotFound, total }: SearchResult): string | null {
  if (total === 0 && q !== "" && isOtherWork(q))
    return `"${q}" is geen werk waarvoor wij vacatures hebben. Wij bemiddelen voor ondersteunende functies op kantoor.`;
  if (total === 0 || words !== "some") return null;
  const missing = wordsNotFound.map((word) => `"${word}"`).join(" en ");
  return missing
    ? `Met ${missing} vonden wij niets. Je ziet wat bij de andere woorden past.`
    : "Geen vacature heeft al je woorden. Je ziet wat er het dichtst bij komt.";
}

function sortLinks(search: VacatureSearch) {
  const labels: [SortWord, string, boolean][] = [
    ["relevantie", "best passend", search.q !== ""],
    ["nieuwste", "nieuwste", true],
    ["salaris", "hoogste salaris", true],
    ["afstand", "dichtstbij", search.plaats !== undefined],
  ];
  return labels
    .filter(([, , offered]) => offered)
    .map(([value, label]) => ({
      label,
      href: vacaturesHref({ ...search, sorteer: value, pagina: 1 }),
      chosen: value === sortOf(search),
    }));
}

function pageLinks(search: VacatureSearch, total: number) {
  const from = (search.pagina - 1) * PAGE + 1;
  const to = Math.min(total, search.pagina * PAGE);
  const href = (pagina: number) => vacaturesHref({ ...search, pagina });
  return {
    previousHref: search.pagina > 1 ? href(search.pagina - 1) : undefined,
    nextHref: to < total ? href(search.pagina + 1) : undefined,
    position: total > PAGE && from <= total ? `${from} tot ${to} van ${total}` : undefined,
  };
}
