import type { CandidateColumns } from "./candidate-columns.ts";

/** The best rows of a pool, best first: rows, totals and coverages side by side. */
export type TopRows = {
  readonly rows: number[];
  readonly totals: number[];
  readonly coverages: number[];
};

/**
 * The best `size` rows seen so far, in the order of `compareMatches` (total, coverage, id). A binary
 * heap with the worst row on top, so that a row that does not get in costs one comparison.
 */
export type TopList = {
  /** Below this total nobody gets in any more; -1 while there is room. */
  floor: number;
  readonly add: (row: number, total: number, coverage: number) => void;
  readonly take: () => TopRows;
};

/** An empty list over a pool's ids. In: its columns, how many to keep (0 keeps none). */
export function makeTopList({ id }: Pick<CandidateColumns, "id">, size: number): TopList {
  const rows = new Int32Array(size);
  const totals = new Float64Array(size);
  const coverages = new Float64Array(size);
  let count = 0;

  const worse = (a: number, b: number): boolean => {
    const [totalA = 0, totalB = 0] = [totals[a], totals[b]];
    if (totalA !== totalB) return totalA < totalB;
    const [coverageA = 0, coverageB = 0] = [coverages[a], coverages[b]];
    if (coverageA !== coverageB) return coverageA < coverageB;
    return idOrder(id, rows[a] ?? 0, rows[b] ?? 0) > 0;
  };
  const put = (at: number, row: number, total: number, coverage: number) => {
    rows[at] = row;
    totals[at] = total;
    coverages[at] = coverage;
  };
  const swap = (a: number, b: number) => {
    const [row = 0, total = 0, coverage = 0] = [rows[a], totals[a], coverages[a]];
    put(a, rows[b] ?? 0, totals[b] ?? 0, coverages[b] ?? 0);
    put(b, row, total, coverage);
  };
  const rise = (from: number) => {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!worse(at, parent)) return;
      swap(at, parent);
      at = parent;
    }
  };
  const sink = () => {
    for (let at = 0; ; ) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < count && worse(child, worst)) worst = child;
      if (worst === at) return;
      swap(at, worst);
      at = worst;
    }
  };

  const list: TopList = {
    floor: size === 0 ? Number.POSITIVE_INFINITY : -1,
    add: (row, total, coverage) => {
      if (size === 0) return;
      if (count < size) {
        put(count, row, total, coverage);
        rise(count++);
      } else {
        const better =
          total > (totals[0] ?? 0) ||
          (total === totals[0] &&
            (coverage > (coverages[0] ?? 0) ||
              (coverage === coverages[0] && idOrder(id, row, rows[0] ?? 0) < 0)));
        if (!better) return;
        put(0, row, total, coverage);
        sink();
      }
      if (count === size) list.floor = totals[0] ?? 0;
    },
    take: () => {
      const order = Array.from({ length: count }, (_, i) => i).sort((a, b) =>
        worse(a, b) ? 1 : -1,
      );
      return {
        rows: order.map((i) => rows[i] ?? 0),
        totals: order.map((i) => totals[i] ?? 0),
        coverages: order.map((i) => coverages[i] ?? 0),
      };
    },
  };
  return list;
}

/** Order of two rows' ids by their digits, as strings compare. */
function idOrder(id: Uint32Array, a: number, b: number): number {
  for (let i = 0; i < 4; i++) {
    const order = (id[4 * a + i] ?? 0) - (id[4 * b + i] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}
