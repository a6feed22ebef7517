/** Graded cases against the scorer: the first five, and pairs in the wrong order. */

import { compareMatches } from "#app/features/matching/score/compare-matches.ts";
import { DICTIONARY_RELATIONS } from "#app/features/matching/score/dictionary-relations.ts";
import { scoreMatch } from "#app/features/matching/score/score-match.ts";
import { MATCHING_CASES } from "../matching-cases/all-cases.ts";
import type { MatchingCase } from "../matching-cases/case-sides.ts";
import { startReport } from "../support/eval-report.ts";

/** Whom a recruiter would propose. */
const RELEVANT = 2;

/** The people of a case as a consultant reads them: those with a blocker after all others. */
function ranked({ vacature, people }: MatchingCase) {
  return people
    .map((person) => ({
      ...person,
      score: scoreMatch(vacature, person.candidate, DICTIONARY_RELATIONS),
    }))
    .sort(
      (a, b) =>
        Number(a.score.blockers.length > 0) - Number(b.score.blockers.length > 0) ||
        compareMatches({ ...a.score, id: a.candidate.id }, { ...b.score, id: b.candidate.id }),
    );
}

const report = startReport("Ranking: graded cases");
const roles = new Set(MATCHING_CASES.map(({ vacature }) => vacature.roleId));
const figures = MATCHING_CASES.map((one) => {
  const order = ranked(one);
  const first = order.slice(0, 5);
  const wrong = order.flatMap((upper, i) =>
    order.slice(i + 1).flatMap((lower) => (lower.grade > upper.grade ? [[upper, lower]] : [])),
  );
  const precision = first.filter(({ grade }) => grade >= RELEVANT).length / first.length;
  return { ...one, precision, wrong };
});
const mean = (some: typeof figures) => some.reduce((n, f) => n + f.precision, 0) / some.length;
const errors = (some: typeof figures) => some.reduce((n, f) => n + f.wrong.length, 0);
const themes = [...new Set(MATCHING_CASES.map(({ name }) => name.split(": ")[1] ?? ""))];
report.table(
  ["question", "cases", "certain", "precision@5", "pairs in wrong order"],
  themes.map((theme) => {
    const own = figures.filter(({ name }) => name.endsWith(theme));
    const certain = own.every((one) => one.certain) ? "yes" : "no";
    return [theme, String(own.length), certain, mean(own), String(errors(own))];
  }),
);
for (const { name, wrong, certain } of figures)
  for (const [upper, lower] of wrong)
    report.say(
      `${certain ? "ERROR" : "note "} ${name}: "${upper?.why}" (${upper?.score.total.toFixed(1)}, grade ${upper?.grade}) before "${lower?.why}" (${lower?.score.total.toFixed(1)}, grade ${lower?.grade})`,
    );
const certain = figures.filter((one) => one.certain);
report.say(`${figures.length} cases over ${roles.size} roles, ${certain.length} of them certain`);
report.promise(
  "at least 60 cases over at least 12 roles",
  figures.length >= 60 && roles.size >= 12,
);
report.promise(`precision@5 ${mean(figures).toFixed(3)} is at least 0.9`, mean(figures) >= 0.9);
report.promise(
  `pairs in the wrong order in certain cases: ${errors(certain)}`,
  errors(certain) === 0,
);
report.end();
