import { expect, test } from "vitest";
import { contractFulfilment } from "./contract-fulfilment.ts";

test.each([
  [["vast"], ["vast"], 1000],
  [["vast", "interim"], ["interim", "zzp"], 1000],
  [["vast"], ["zzp"], 0],
  [["vast"], [], null],
  [[], ["vast"], null],
] as const)("%j offered, %j wanted", (offered, wanted, fulfilment) => {
  expect(contractFulfilment(offered, wanted)).toBe(fulfilment);
});
