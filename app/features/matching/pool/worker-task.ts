import type { MatchVacature } from "../rules/match-input.ts";
import type { CandidatePool } from "./candidate-columns.ts";
import type { RankedRows, RankSizes } from "./rank-pool.ts";

/** What a ranking worker is told: the pool, to rank rows for vacatures, or to count the good ones for changes of one. */
export type WorkerTask =
  | { kind: "pool"; pool: CandidatePool }
  | {
      kind: "rank";
      number: number;
      vacatures: readonly MatchVacature[];
      sizes: RankSizes;
      from: number;
      to: number;
    }
  | {
      kind: "count";
      number: number;
      /** A vacature and its changes: in one message, so that what is equal stays shared. */
      vacature: MatchVacature;
      changes: readonly MatchVacature[];
      from: number;
      to: number;
    };

/** What it answers, under the number of the question. */
export type WorkerAnswer = { number: number; ranked?: RankedRows[]; counts?: number[] };
