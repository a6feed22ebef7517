/**
 * Does best–worst choosing find a profile better than rating? Simulated respondents with known tastes
 * answer both: 21 sets of best and worst, and 21 statements on a five-point scale, with the same noise
 * in each judgement (random utility, Thurstone 1927), without and with a style of answering.
 */
import { CHOICE_SETS } from "#app/features/culture/choice-sets.ts";
import { cultureBandOf } from "#app/features/culture/culture-fit.ts";
import { type CultureProfile, cultureProfile } from "#app/features/culture/culture-profile.ts";
import { correlateProfiles } from "#app/features/culture/profile-correlation.ts";
import { makeRandom, type Random } from "#prisma/seed/random.ts";
import { startReport } from "../support/eval-report.ts";

const RESPONDENTS = 1000;
const NOISES = [0.5, 1, 1.5];
const STATEMENTS = CHOICE_SETS.length;

type Instrument = (random: Random, taste: readonly number[], noise: number) => CultureProfile;

/** A style: everything rated higher than felt, and more or less extreme; differs by person. */
type Style = { readonly shift: number; readonly stretch: number };

const normal = (random: Random) =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
const profileOf = (scores: number[]): CultureProfile => ({
  scores,
  counted: scores.map(() => true),
});
const r = (a: CultureProfile, b: CultureProfile) => correlateProfiles(a, b).r ?? 0;

const bestWorst: Instrument = (random, taste, noise) =>
  cultureProfile(
    CHOICE_SETS.map((shown, set) => {
      const felt = shown
        .map((n) => ({ n, felt: (taste[n] ?? 0) + noise * normal(random) }))
        .sort((a, b) => b.felt - a.felt);
      return { set, best: felt[0]?.n ?? 0, worst: felt[4]?.n ?? 0 };
    }),
  );

const rating =
  ({ shift, stretch }: Style): Instrument =>
  (random, taste, noise) =>
    profileOf(
      taste.map((felt) => {
        const mark = 3 + shift + stretch * (felt + noise * normal(random));
        return Math.min(5, Math.max(1, Math.round(mark)));
      }),
    );

function drawStyle(random: Random, styled: boolean): Style {
  if (!styled) return { shift: 0, stretch: 1 };
  return { shift: 0.7 + 0.5 * normal(random), stretch: Math.exp(0.4 * normal(random)) };
}

type Figures = { rmse: number; bands: number; retest: number };

/** 500 pairs of respondents whose tastes correlate from −0.5 to 0.9. */
function measure(noise: number, styled: boolean): { chosen: Figures; rated: Figures } {
  const random = makeRandom(Math.round(1000 * noise) + Number(styled));
  const sums = {
    chosen: { squares: 0, bands: 0, retest: 0 },
    rated: { squares: 0, bands: 0, retest: 0 },
  };
  const pairs = RESPONDENTS / 2;
  for (let i = 0; i < pairs; i++) {
    const alike = -0.5 + (1.4 * i) / pairs;
    const one = Array.from({ length: STATEMENTS }, () => normal(random));
    const other = one.map((t) => alike * t + Math.sqrt(1 - alike ** 2) * normal(random));
    const truth = r(profileOf(one), profileOf(other));
    const styles = [drawStyle(random, styled), drawStyle(random, styled)] as const;
    const ways = {
      chosen: [bestWorst, bestWorst],
      rated: [rating(styles[0]), rating(styles[1])],
    } as const;
    for (const name of ["chosen", "rated"] as const) {
      const [first, second] = ways[name];
      const answers = first(random, one, noise);
      const found = r(answers, second(random, other, noise));
      sums[name].squares += (found - truth) ** 2;
      sums[name].bands += Number(
        cultureBandOf(found, STATEMENTS) === cultureBandOf(truth, STATEMENTS),
      );
      sums[name].retest += r(answers, first(random, one, noise));
    }
  }
  const figures = ({ squares, bands, retest }: (typeof sums)["chosen"]): Figures => ({
    rmse: Math.sqrt(squares / pairs),
    bands: bands / pairs,
    retest: retest / pairs,
  });
  return { chosen: figures(sums.chosen), rated: figures(sums.rated) };
}

const report = startReport("Culture: best–worst in 21 sets against a five-point scale of 21 items");
const results = NOISES.flatMap((noise) =>
  [false, true].map((styled) => ({ noise, styled, ...measure(noise, styled) })),
);
report.table(
  [
    "noise",
    "style",
    "RMSE of r: best–worst",
    "rating",
    "band right: best–worst",
    "rating",
    "retest: best–worst",
    "rating",
  ],
  results.map(({ noise, styled, chosen, rated }) => [
    String(noise),
    styled ? "yes" : "no",
    chosen.rmse,
    rated.rmse,
    chosen.bands,
    rated.bands,
    chosen.retest,
    rated.retest,
  ]),
);
for (const { noise, styled, chosen, rated } of results)
  report.promise(
    `noise ${noise}, ${styled ? "with" : "without"} style: best–worst is nearer the truth`,
    chosen.rmse < rated.rmse,
  );
report.end();
