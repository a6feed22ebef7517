import { expect, test } from "vitest";
import {
  archetypeFulfilment,
  roleWishFulfilment,
  sectorExperienceFulfilment,
  sectorWishFulfilment,
  taskFulfilment,
} from "./wish-fulfilment.ts";

test.each([
  ["zorg", ["zorg", "ict"], 1000],
  ["bouw", ["zorg", "ict"], 0],
  [null, ["zorg"], null],
] as const)("sector %s, wanted %j", (sector, wanted, fulfilment) => {
  expect(sectorWishFulfilment(sector, wanted)).toBe(fulfilment);
});

test.each([
  [[["zorg", 24]], 1000],
  [
    [
      ["zorg", 3],
      ["zorg", 3],
    ],
    500,
  ],
  [[["bouw", 24]], 0],
  [
    [
      ["bouw", 24],
      [null, 6],
    ],
    null,
  ],
  [[], null],
] as const)("experience %j for a vacature in zorg", (jobs, fulfilment) => {
  const experience = jobs.map(([sector, months]) => ({
    roleId: null,
    roleFamily: null,
    sector,
    months,
  }));
  expect(sectorExperienceFulfilment("zorg", experience)).toBe(fulfilment);
});

test.each([
  [["agenda", "kantoor"], ["agenda", "kantoor", "inkoop"], 1000],
  [["agenda", "kantoor", "inkoop"], ["agenda"], 333],
  [["agenda"], ["inkoop"], 0],
  [["agenda"], [], null],
] as const)("tasks %j asked, %j named", (asked, named, fulfilment) => {
  expect(taskFulfilment(asked, named)).toBe(fulfilment);
});

test.each([
  ["structures", 1000],
  ["takesOver", 0],
  [null, null],
] as const)("somebody who structures is asked, %s shown", (shown, fulfilment) => {
  expect(archetypeFulfilment("structures", shown)).toBe(fulfilment);
});

test.each([
  ["office-manager", "management-support", 1000],
  ["management-assistant", "management-support", 500],
  ["facturist", "finance-support", 0],
])("the role %s wanted for an office manager", (roleId, roleFamily, fulfilment) => {
  const vacature = { roleId: "office-manager", roleFamily: "management-support" };
  expect(roleWishFulfilment(vacature, [{ roleId, roleFamily }])).toBe(fulfilment);
});
