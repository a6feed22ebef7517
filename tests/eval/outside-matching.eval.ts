/**
 * The scorer against a plain sum, on vacatures and people that a reader wrote and graded without knowing
 * the rules. A third of the vacatures is set aside by a seed; rules are changed on the others only.
 */

import type { MatchCandidate, MatchVacature } from "#app/features/matching/rules/match-input.ts";
import { compareMatches } from "#app/features/matching/score/compare-matches.ts";
import { DICTIONARY_RELATIONS } from "#app/features/matching/score/dictionary-relations.ts";
import { scoreMatch } from "#app/features/matching/score/score-match.ts";
import { cefrRank } from "#app/features/taxonomy/language-level.ts";
import { startReport } from "../support/eval-report.ts";
import { outsidePairs, seenAndAside } from "./outside/outside-pairs.ts";

const SHOWN = 5;
const { vacatures, people, gradeOf } = outsidePairs();
const { seen, aside } = seenAndAside(vacatures);

type Order = (vacature: MatchVacature) => MatchCandidate[];

const byScore: Order = (vacature) =>
  people
    .map((person) => ({ person, score: scoreMatch(vacature, person, DICTIONARY_RELATIONS) }))
    .sort(
      (a, b) =>
        Number(a.score.blockers.length > 0) - Number(b.score.blockers.length > 0) ||
        compareMatches({ ...a.score, id: a.person.id }, { ...b.score, id: b.person.id }),
    )
    .map(({ person }) => person);

/** What anybody would try first: the role held, the share of skills named, the share of languages shown. */
const bySum: Order = (vacature) =>
  people.toSorted(
    (a, b) => plainSum(vacature, b) - plainSum(vacature, a) || (a.id < b.id ? -1 : 1),
  );

function plainSum(vacature: MatchVacature, person: MatchCandidate): number {
  const role = person.experience.some(({ roleId }) => roleId === vacature.roleId) ? 1 : 0;
  const named = new Set(person.skills.map(({ skillId }) => skillId));
  const skills = share(vacature.skills, ({ skillId }) => named.has(skillId));
  const languages = share(vacature.languages, ({ language, cefr }) =>
    person.languages.some(
      (own) => own.language === language && cefrRank(own.cefr) >= cefrRank(cefr),
    ),
  );
  return role + skills + languages;
}

function share<T>(asked: readonly T[], has: (one: T) => boolean): number {
  return asked.length === 0 ? 0 : asked.filter(has).length / asked.length;
}

/** Normalised discounted cumulative gain of the first five; null where nobody has a grade. */
function ndcg(vacature: MatchVacature, order: Order): number | null {
  const gains = (some: readonly MatchCandidate[]) =>
    some
      .slice(0, SHOWN)
      .reduce((sum, { id }, i) => sum + (2 ** gradeOf(vacature.id, id) - 1) / Math.log2(i + 2), 0);
  const best = gains(
    people.toSorted((a, b) => gradeOf(vacature.id, b.id) - gradeOf(vacature.id, a.id)),
  );
  return best === 0 ? null : gains(order(vacature)) / best;
}

function mean(some: readonly MatchVacature[], order: Order): number {
  const values = some.flatMap((vacature) => ndcg(vacature, order) ?? []);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const report = startReport("Ranking: vacatures and people from outside (one reader)");
const parts = [
  ["seen while rules were changed", seen],
  ["set aside", aside],
] as const;
report.table(
  ["part", "vacatures", "plain sum nDCG@5", "score nDCG@5"],
  parts.map(([label, some]) => [
    label,
    String(some.length),
    mean(some, bySum),
    mean(some, byScore),
  ]),
);
report.say("No promise hangs on this yet: one reader, a language model, graded all 1,200 pairs.");
report.end();
