import { expect, test } from "vitest";
import { vacatureGroup } from "./vacature-group.ts";

test.each([
  ["every wish met", { missed: 0, narrowly: 0 }, "wanted"],
  ["a related role", { missed: 1, narrowly: 1 }, "near"],
  ["far over one wish", { missed: 1, narrowly: 0 }, "other"],
  ["a related role, and a little too far", { missed: 2, narrowly: 2 }, "other"],
  ["all as asked, but a must lacks", { missed: 0, narrowly: 0, blocked: true }, "blocked"],
  ["a hard wish exceeded", { missed: 1, narrowly: 0, blocked: true }, "blocked"],
] as const)("%s: %o stands under %s", (_, found, group) => {
  expect(vacatureGroup({ blocked: false, ...found })).toBe(group);
});
