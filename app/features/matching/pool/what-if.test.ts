import { expect, test } from "vitest";
import { sampleCandidate, sampleRelations, sampleVacature } from "#tests/support/sample-match.ts";
import { makePool } from "./candidate-columns.ts";
import { putCandidate } from "./encode-candidate.ts";
import { countGood } from "./rank-pool.ts";
import { largestGains, whatIfs } from "./what-if.ts";

test("dropping a hard skill nobody has brings people in, and says from how many to how many", () => {
  const vacature = sampleVacature();
  const pool = makePool();
  for (const digit of [1, 2, 3])
    putCandidate(pool, {
      ...sampleCandidate({ skills: digit === 1 ? undefined : [{ skillId: "excel", level: 0 }] }),
      ...(digit === 1 && { skills: sampleCandidate().skills }),
      id: `00000000-0000-4000-8000-00000000000${digit}`,
    });
  const changes = whatIfs(vacature, sampleRelations);
  const count = (changed: typeof vacature) => countGood(changed, pool, sampleRelations);
  const gains = largestGains(
    changes,
    count(vacature),
    changes.map((one) => count(one.vacature)),
  );
  expect(gains).toEqual([
    { key: "skill:excel", change: "Zonder harde eis Excel", before: 1, after: 3 },
  ]);
});

test("each change is one change, and what is not asked cannot be dropped", () => {
  const bare = sampleVacature({
    skills: [],
    languages: [],
    education: null,
    experienceYears: null,
    contractForms: ["vast", "interim", "zzp"],
    hybridDays: 5,
  });
  expect(whatIfs(bare, sampleRelations).map(({ key }) => key)).toEqual(["hours", "pay"]);
});
