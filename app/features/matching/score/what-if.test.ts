import { expect, test } from "vitest";
import { sampleCandidate, sampleRelations, sampleVacature } from "#tests/support/sample-match.ts";
import { makePool } from "../pool/candidate-columns.ts";
import { putCandidate } from "../pool/encode-candidate.ts";
import { countGood } from "../pool/rank-pool.ts";
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

test("a step of room is four hours to either side, never below one, and one day at home", () => {
  const changed = (parts: Partial<ReturnType<typeof sampleVacature>>) =>
    Object.fromEntries(
      whatIfs(sampleVacature(parts), sampleRelations).map(({ key, vacature }) => [key, vacature]),
    );
  expect(changed({ hoursMin: 24, hoursMax: 32 }).hours).toMatchObject({
    hoursMin: 20,
    hoursMax: 36,
  });
  expect(changed({ hoursMin: 3, hoursMax: 8 }).hours).toMatchObject({ hoursMin: 1, hoursMax: 12 });
  expect(changed({ hybridDays: 4 }).hybrid).toMatchObject({ hybridDays: 5 });
  expect(changed({ hybridDays: 5 }).hybrid).toBeUndefined();
});

test("of the gains the five largest are shown, and none that brings nobody", () => {
  const changes = ["a", "b", "c", "d", "e", "f", "g"].map((key) => ({ key, change: key }));
  const gains = largestGains(changes, 3, [3, 4, 9, 5, 6, 7, 8]);
  expect(gains.map(({ key }) => key)).toEqual(["c", "g", "f", "e", "d"]);
});
