import { expect, test } from "vitest";
import { sampleRelations } from "#tests/support/sample-match.ts";
import { skillFulfilment } from "./skill-fulfilment.ts";

const relations = {
  ...sampleRelations,
  relatedTo: () => [
    { skillId: "spreadsheets", kind: "broader" as const },
    { skillId: "sheets", kind: "same-group" as const },
  ],
};

test.each([
  ["the level asked", { excel: 3 }, false, 1000, "same"],
  ["more than asked", { excel: 4 }, false, 1000, "same"],
  ["one level short", { excel: 2 }, false, 833, "same"],
  ["two levels short", { excel: 1 }, false, 666, "same"],
  ["a level that nobody named", { excel: null }, false, 666, "same"],
  ["the same on a confirmed list", { excel: null }, true, 666, "same"],
  ["the broader skill, of an unknown level", { spreadsheets: null }, false, 600, "broader"],
  ["a skill of the same group", { sheets: 4 }, false, 550, "same-group"],
  ["the broader skill first", { sheets: 4, spreadsheets: 1 }, false, 600, "broader"],
  ["an unrelated skill", { afas: 4 }, false, null, null],
  ["the answer no", { excel: 0 }, false, 0, "same"],
  ["no, but a skill of the same group", { excel: 0, sheets: 4 }, false, 250, "same-group"],
  ["no, but the broader skill", { excel: 0, spreadsheets: 1 }, false, 500, "broader"],
  ["no to the related skill", { sheets: 0 }, false, null, null],
  ["an empty list", {}, false, null, null],
  ["an empty list that is confirmed", {}, true, 0, null],
  ["a confirmed list with the same group", { sheets: 2 }, true, 250, "same-group"],
] as const)("Excel at level 3 against %s", (_, levels, skillsComplete, fulfilment, relation) => {
  const asked = { skillId: "excel", level: 3, hard: false, importance: 5 } as const;
  const skills = Object.entries(levels).map(([skillId, level]) => ({ skillId, level }));
  const found = skillFulfilment(asked, { skills, skillsComplete }, relations);
  expect(found).toMatchObject({ fulfilment, relation });
});

test("for a must, a skill of the same group does not make up for a no", () => {
  const asked = { skillId: "excel", level: 3, hard: true, importance: 5 } as const;
  const answeredNo = [
    { skillId: "excel", level: 0 },
    { skillId: "sheets", level: 4 },
  ] as const;
  const found = skillFulfilment(asked, { skills: answeredNo, skillsComplete: false }, relations);
  expect(found).toMatchObject({ fulfilment: 0, relation: "same" });
});
