/**
 * How many of the people who may be found have each word for a vacature, in two worlds that the seed tells,
 * and which words the grades of an outside reader get. Thresholds are chosen on the part of the outside set
 * that is not set aside.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadMatchCandidates } from "#app/features/matching/load-candidates.server.ts";
import { loadMatchVacatures } from "#app/features/matching/load-vacatures.server.ts";
import { makePool } from "#app/features/matching/pool/candidate-columns.ts";
import { putCandidate } from "#app/features/matching/pool/encode-candidate.ts";
import { countBands } from "#app/features/matching/pool/rank-pool.ts";
import { isGood, MATCH_BANDS } from "#app/features/matching/rules/match-band.ts";
import type { MatchVacature } from "#app/features/matching/rules/match-input.ts";
import { BAND_SPREAD } from "#app/features/matching/score/band-spread.data.ts";
import { DICTIONARY_RELATIONS } from "#app/features/matching/score/dictionary-relations.ts";
import { scoreMatch } from "#app/features/matching/score/score-match.ts";
import { onlineNow } from "#app/features/vacatures/policy.ts";
import { db } from "#app/platform/db.server.ts";
import { readEnvironment } from "#app/platform/env.server.ts";
import { start } from "#app/start.server.ts";
import { openDemoWorld } from "#prisma/seed/open-demo-world.ts";
import { startReport } from "../support/eval-report.ts";
import { outsidePairs, seenAndAside } from "./outside/outside-pairs.ts";

const MOST_GOOD = 0.08;
const report = startReport("Words for a match: how many people have each");

/** Everybody's word for every open vacature of a told world. */
async function tellAndCount(sizes: { vacatures: number; candidates: number }) {
  const folder = mkdtempSync(join(tmpdir(), "bands-"));
  const env = readEnvironment({ DATA_DIR: folder, DEMO: "off", SECRET: "bands".repeat(8) });
  const house = await start(env, process.cwd(), { memory: false });
  await openDemoWorld(undefined, sizes);
  const vacatures = await loadMatchVacatures(db(), onlineNow());
  const pool = makePool();
  for (const candidate of await loadMatchCandidates(db(), { findable: true }))
    putCandidate(pool, candidate);
  await house.stop();
  rmSync(folder, { recursive: true, force: true });
  const counts = vacatures.map((vacature) => countBands(vacature, pool, DICTIONARY_RELATIONS));
  return { people: pool.rows, counts };
}

function quartiles(values: readonly number[]): [low: number, median: number, high: number] {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return [at(0.25), at(0.5), at(0.75)];
}

for (const { vacatures, candidates, words } of BAND_SPREAD) {
  const { people, counts } = await tellAndCount({ vacatures, candidates });
  report.say(`\n${vacatures} × ${candidates}: ${counts.length} open vacatures, ${people} people`);
  const good = counts.map((bands) =>
    [...bands].reduce((sum, [band, n]) => sum + (isGood(band) ? n : 0), 0),
  );
  const lines = [
    ...MATCH_BANDS.map((band) => [band, counts.map((bands) => bands.get(band) ?? 0)] as const),
    ["sterk or goed", good] as const,
  ];
  report.table(
    ["word", "lower quartile", "median", "upper quartile", "median share"],
    lines.map(([band, values]) => {
      const [low, median, high] = quartiles(values);
      return [band, `${low}`, `${median}`, `${high}`, `${((100 * median) / people).toFixed(1)} %`];
    }),
  );
  // A month that passes moves a few people, so the page's figures may be off by a hundredth of all.
  const isNear = MATCH_BANDS.every((band) => {
    const found = quartiles(counts.map((bands) => bands.get(band) ?? 0));
    return found.every((value, i) => Math.abs(value - (words[band][i] ?? 0)) <= people / 100);
  });
  report.promise("/methode shows these figures", isNear);
  const share = quartiles(good)[1] / people;
  report.promise(
    `sterk and goed are ${(100 * share).toFixed(1)} % in the median, at most 8 %`,
    share <= MOST_GOOD,
  );
}

const { people, gradeOf, vacatures } = outsidePairs();

function outside(label: string, some: readonly MatchVacature[]) {
  const pairs = some.flatMap((vacature) =>
    people.map((person) => ({
      grade: gradeOf(vacature.id, person.id),
      band: scoreMatch(vacature, person, DICTIONARY_RELATIONS).band,
    })),
  );
  report.say(`\nOutside, ${label}: ${some.length} vacatures × ${people.length} people`);
  report.table(
    ["grade", "pairs", ...MATCH_BANDS],
    [3, 2, 1, 0].map((grade) => {
      const own = pairs.filter((pair) => pair.grade === grade);
      const having = MATCH_BANDS.map(
        (band) => `${own.filter((pair) => pair.band === band).length}`,
      );
      return [`${grade}`, `${own.length}`, ...having];
    }),
  );
  const share = (grades: readonly number[]) => {
    const own = pairs.filter(({ grade }) => grades.includes(grade));
    return own.filter(({ band }) => isGood(band)).length / own.length;
  };
  const [best, worst] = [share([3]), share([0, 1])];
  report.promise(
    `${(100 * best).toFixed(1)} % of grade 3 are sterk or goed, at least 85 %`,
    best >= 0.85,
  );
  report.promise(
    `${(100 * worst).toFixed(1)} % of grades 0 and 1 are sterk or goed, at most 5 %`,
    worst <= 0.05,
  );
}

const { seen, aside } = seenAndAside(vacatures);
outside("seen while the words were bounded", seen);
outside("set aside", aside);
report.end();
