import { GOOD_FROM, isGood, MATCH_BANDS, type MatchBand } from "../rules/match-band.ts";
import type { MatchVacature, SkillRelations } from "../rules/match-input.ts";
import type { CandidatePool } from "./candidate-columns.ts";
import { type CompiledVacature, compileVacature } from "./compile-vacature.ts";
import { idAt } from "./encode-candidate.ts";
import { bandOfRow, missesOfRow } from "./row-band.ts";
import { type RowSink, scanRows } from "./scan-rows.ts";
import { makeTopList, type TopRows } from "./top-list.ts";

/** How many to keep of each group; with `goodOnly`, of the open ones those that are good. */
export type RankSizes = {
  readonly open: number;
  readonly blocked: number;
  readonly goodOnly?: boolean;
};

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
  const lowest = sizes.goodOnly ? GOOD_FROM : -1;
  const sink: RowSink = {
    openFloor: Math.max(lowest, open.floor),
    blockedFloor: blocked.floor,
    openCount: 0,
    blockedCount: 0,
    add: (row, total, coverage, isBlocked) => {
      if (sizes.goodOnly && !isBlocked && !isGoodRow(columns, compiled, row, total, coverage))
        return;
      (isBlocked ? blocked : open).add(row, total, coverage);
      sink.openFloor = Math.max(lowest, open.floor);
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

type SomeRows = Pick<CandidatePool, "columns" | "dictionaries" | "rows">;

/** How many candidates of a pool, or of some of its rows, are good (`isGood`). */
export function countGood(
  vacature: MatchVacature,
  pool: SomeRows,
  relations: SkillRelations,
  { from, to } = { from: 0, to: pool.rows },
): number {
  let good = 0;
  const compiled = compileVacature(vacature, pool.dictionaries, relations);
  const sink: RowSink = {
    openFloor: GOOD_FROM,
    blockedFloor: Number.POSITIVE_INFINITY,
    openCount: 0,
    blockedCount: 0,
    add: (row, total, coverage) => {
      if (isGoodRow(pool.columns, compiled, row, total, coverage)) good++;
    },
  };
  scanRows(pool.columns, compiled, from, to, sink);
  return good;
}

/** How many candidates of a pool have each word. */
export function countBands(
  vacature: MatchVacature,
  pool: SomeRows,
  relations: SkillRelations,
): Map<MatchBand, number> {
  const counts = new Map<MatchBand, number>(MATCH_BANDS.map((band) => [band, 0]));
  const compiled = compileVacature(vacature, pool.dictionaries, relations);
  scanRows(pool.columns, compiled, 0, pool.rows, {
    openFloor: -1,
    blockedFloor: -1,
    openCount: 0,
    blockedCount: 0,
    add: (row, total, coverage, blocked) => {
      const misses = missesOfRow(pool.columns, compiled, row);
      const band = bandOfRow(misses, total, coverage, blocked);
      counts.set(band, (counts.get(band) ?? 0) + 1);
    },
  });
  return counts;
}

function isGoodRow(
  columns: CandidatePool["columns"],
  compiled: CompiledVacature,
  row: number,
  total: number,
  coverage: number,
): boolean {
  return isGood(bandOfRow(missesOfRow(columns, compiled, row), total, coverage, false));
}
