import { visibleTo } from "#app/features/candidates/policy.ts";
import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { loadMatchCandidates } from "../load-candidates.server.ts";
import { greatCircleMetres } from "../rules/distance-fulfilment.ts";
import type { MatchCandidate, MatchVacature } from "../rules/match-input.ts";
import type { MatchScore } from "../schema.ts";
import { DICTIONARY_RELATIONS } from "../score/dictionary-relations.ts";
import { type DistanceGain, distanceGains } from "../score/distance-gains.ts";
import { scoreMatch } from "../score/score-match.ts";
import { type VacatureGroup, vacatureGroup } from "../score/vacature-group.ts";
import { type OrderedVacature, orderVacatures } from "./order-vacatures.ts";
import { openVacatures } from "./vacature-pool.server.ts";

/** How many of each group come back; groups that are not named give none. */
type GroupSizes = Partial<Record<VacatureGroup, number>>;

/** The best of each group as full scores, and how many there are of each. */
export type RankedVacatures = {
  best: Record<VacatureGroup, MatchScore[]>;
  counts: Record<VacatureGroup, number>;
  /** There are vacatures that too little is known to judge, and none that can be judged. */
  toldTooLittle: boolean;
  /** What a longer way would bring among those that are wanted but for the way. */
  gains: readonly DistanceGain[];
  total: number;
};

/**
 * Every published vacature for one candidate, less those in `except`, by group and best first; so many of
 * each group come back with their full score. For the candidate and the bureau; others get `NotFound`.
 */
export async function rankVacatures(
  actor: Actor,
  candidateId: string,
  sizes: GroupSizes,
  except: ReadonlySet<string> = new Set(),
): Promise<RankedVacatures> {
  const [candidate] = await loadMatchCandidates(db(), {
    AND: [{ id: candidateId }, visibleTo(actor)],
  });
  if (!candidate) throw new NotFound();
  const open = (await openVacatures()).filter(({ id }) => !except.has(id));
  const vacatures = new Map(open.map((vacature) => [vacature.id, vacature]));
  const ordered = orderVacatures(candidate, open, DICTIONARY_RELATIONS);
  const inGroup = (group: VacatureGroup) => ordered.filter((one) => vacatureGroup(one) === group);
  const best = (group: VacatureGroup) =>
    inGroup(group)
      .slice(0, sizes[group] ?? 0)
      .map(({ id }) => vacatures.get(id))
      .filter((vacature): vacature is MatchVacature => vacature !== undefined)
      .map((vacature) => scoreMatch(vacature, candidate, DICTIONARY_RELATIONS));
  const each = <Value>(of: (group: VacatureGroup) => Value) => ({
    wanted: of("wanted"),
    near: of("near"),
    other: of("other"),
    blocked: of("blocked"),
  });
  return {
    best: each(best),
    counts: each((group) => inGroup(group).length),
    toldTooLittle: toldTooLittle(ordered),
    gains: gainsOf(candidate, ordered, vacatures),
    total: ordered.length,
  };
}

function gainsOf(
  candidate: MatchCandidate,
  ordered: readonly OrderedVacature[],
  vacatures: ReadonlyMap<string, MatchVacature>,
): readonly DistanceGain[] {
  const { maxDistanceKm } = candidate.wishes;
  if (maxDistanceKm === null) return [];
  const metres = ordered
    .filter(({ missed, tooFar, blocked }) => tooFar && missed === 1 && !blocked)
    .flatMap(({ id }) => {
      const vacature = vacatures.get(id);
      return (vacature && greatCircleMetres(candidate, vacature)) ?? [];
    });
  return distanceGains(maxDistanceKm, metres);
}

function toldTooLittle(ordered: readonly OrderedVacature[]): boolean {
  const judgeable = ordered.filter(({ band }) => band !== "past niet");
  return judgeable.length > 0 && judgeable.every(({ band }) => band === "onvoldoende bekend");
}
