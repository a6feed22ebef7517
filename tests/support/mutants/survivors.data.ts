/**
 * Why a planted fault lives: no test can tell the difference, or none is worth its price. Each names the
 * file, the piece of text with the fault (spaces as one) and what stands there instead.
 */
type Reason = { file: string; was: string; became: string; reason: string };

export const REASONS: readonly Reason[] = [
  {
    file: "app/features/retention/retention-end.server.ts",
    was: "100",
    became: "101",
    reason: "How many people are read at once: nobody sees it.",
  },
  {
    file: "app/features/matching/score/missing-answers.ts",
    was: "0",
    became: "1",
    reason: "Only the order of the shares counts, and all begin at the same.",
  },
  {
    file: "app/features/applications/procedure-dates.server.ts",
    was: "0",
    became: "1",
    reason: "Each stage asked here has its days; the fallback is for the compiler alone.",
  },
  {
    file: "app/features/matching/pool/compile-vacature.ts",
    was: "min",
    became: "max",
    reason:
      "Fills places of the table that no candidate has: nobody hits more areas than are named.",
  },
  {
    file: "app/features/matching/portfolio/solve-assignment.ts",
    was: "false",
    became: "true",
    reason: "What the solver says of itself on the terminal, where nobody reads it.",
  },
  {
    file: "app/features/matching/pool/ranking-workers.server.ts",
    was: "worker.ref();",
    became: ";",
    reason:
      "Keeps a program that waits for nothing else alive; the web process and every test listen.",
  },
  {
    file: "app/features/matching/pool/ranking-workers.server.ts",
    was: "===",
    became: "!==",
    reason:
      "Whether a thread keeps a program alive that waits for nothing else: every process listens.",
  },
  {
    file: "app/features/interviews/cancel-interview.server.ts",
    was: "1",
    became: "2",
    reason: "A calendar asks that the number of a changed talk grows, not by how much.",
  },
  {
    file: "app/features/matching/recompute-matches.server.ts",
    was: "500",
    became: "501",
    reason: "How many are computed in one run; the rest is the next minute's.",
  },
  {
    file: "app/platform/lease.server.ts",
    was: "15_000",
    became: "15001",
    reason: "How often a lease is renewed, far below the minute in which it must be.",
  },
  {
    file: "app/features/matching/portfolio/assignment.ts",
    was: "0",
    became: "1",
    reason:
      "Each vacature and candidate of a problem has its room; the fallback is for the compiler alone.",
  },
  {
    file: "app/features/matching/pool/top-list.ts",
    was: "4",
    became: "5",
    reason: "An id has four numbers, and two rows never share all four.",
  },
  {
    file: "app/features/matching/pool/top-list.ts",
    was: "0",
    became: "1",
    reason: "Every place that is compared is filled; the fallback is for the compiler alone.",
  },
];
