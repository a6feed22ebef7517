import type { MatchVacature, SkillRelations } from "../rules/match-input.ts";
import { MATCH_BANDS } from "../rules/rule-version.ts";
import type { CandidatePool } from "./candidate-columns.ts";
import { type CompiledVacature, compileVacature } from "./compile-vacature.ts";
import { idAt } from "./encode-candidate.ts";
import { type RowSink, scanRows } from "./scan-rows.ts";
import { makeTopList, type TopRows } from "./top-list.ts";

/** How many to keep of each group. */
export type RankSizes = { readonly open: number; readonly blocked: number };

/** A part of a pool ranked for one vacature: the best of both groups, and how many there are. */
export type RankedRows = {
  readonly open: TopRows;
  readonly blocked: TopRows;
  readonly openCount: number;
  readonly blockedCount: number;
};

/** One ranked candidate: what `scoreMatch` would give as total and coverage. */
type RankedId = { readonly id: string; readonly total: number; readonly coverage: number };

/** The best candidates of a pool for one vacature, best first, without and with a blocker. */
export type RankedPool = {
  readonly open: RankedId[];
  readonly blocked: RankedId[];
  readonly openCount: number;
  readonly blockedCount: number;
};

/**
 * Ranks a pool for one vacature in one pass: exactly the order of the plain scorer (total, coverage,
 * id), which stays the definition and explains the ones that are shown.
 */
export function rankPool(
  vacature: MatchVacature,
  pool: CandidatePool,
  sizes: RankSizes,
  relations: SkillRelations,
): RankedPool {
  const compiled = compileVacature(vacature, pool.dictionaries, relations);
  return withIds(pool, rankRows(pool, compiled, sizes, 0, pool.rows));
}

/** Ranks the rows `from` up to `to`; several parts come together with `mergeRanked`. */
export function rankRows(
  { columns }: Pick<CandidatePool, "columns">,
  compiled: CompiledVacature,
  sizes: RankSizes,
  from: number,
  to: number,
): RankedRows {
  const open = makeTopList(columns, sizes.open);
  const blocked = makeTopList(columns, sizes.blocked);
  const sink: RowSink = {
    openFloor: open.floor,
    blockedFloor: blocked.floor,
    openCount: 0,
    blockedCount: 0,
    add: (row, total, coverage, isBlocked) => {
      (isBlocked ? blocked : open).add(row, total, coverage);
      sink.openFloor = open.floor;
      sink.blockedFloor = blocked.floor;
    },
  };
  scanRows(columns, compiled, from, to, sink);
  const { openCount, blockedCount } = sink;
  return { open: open.take(), blocked: blocked.take(), openCount, blockedCount };
}

/** The best of several parts of one pool. */
export function mergeRanked(
  { columns }: Pick<CandidatePool, "columns">,
  parts: readonly RankedRows[],
  sizes: RankSizes,
): RankedRows {
  const merge = (group: "open" | "blocked") => {
    const list = makeTopList(columns, sizes[group]);
    for (const { [group]: top } of parts)
      for (const [i, row] of top.rows.entries())
        list.add(row, top.totals[i] ?? 0, top.coverages[i] ?? 0);
    return list.take();
  };
  const sum = (count: "openCount" | "blockedCount") => parts.reduce((n, p) => n + p[count], 0);
  return {
    open: merge("open"),
    blocked: merge("blocked"),
    openCount: sum("openCount"),
    blockedCount: sum("blockedCount"),
  };
}

/** Ranked rows with the ids that stand in them. */
export function withIds(pool: CandidatePool, ranked: RankedRows): RankedPool {
  const ids = ({ rows, totals, coverages }: TopRows) =>
    rows.map((row, i) => ({
      id: idAt(pool, row),
      total: totals[i] ?? 0,
      coverage: coverages[i] ?? 0,
    }));
  return { ...ranked, open: ids(ranked.open), blocked: ids(ranked.blocked) };
}

/** Half a point below the lowest rounded total that is called good. */
export const GOOD_FROM = (MATCH_BANDS.find(({ band }) => band === "goed")?.from ?? 0) - 0.5;

/** How many candidates of a pool, or of some of its rows, are good: band "goed" or better, nothing blocks. */
export function countGood(
  vacature: MatchVacature,
  pool: Pick<CandidatePool, "columns" | "dictionaries" | "rows">,
  relations: SkillRelations,
  { from, to } = { from: 0, to: pool.rows },
): number {
  let good = 0;
  const sink: RowSink = {
    openFloor: GOOD_FROM,
    blockedFloor: Number.POSITIVE_INFINITY,
    openCount: 0,
    blockedCount: 0,
    add: () => {
      good++;
    },
  };
  const compiled = compileVacature(vacature, pool.dictionaries, relations);
  scanRows(pool.columns, compiled, from, to, sink);
  return good;
}
