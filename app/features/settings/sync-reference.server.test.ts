import { expect, test } from "vitest";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { findDemoLines, saveDemoLines } from "./demo-lines.server.ts";
import { syncReference } from "./sync-reference.server.ts";

withTestDatabase();

test("reference data is loaded once, and again when it has changed", async () => {
  const loads: unknown[] = [];
  const sync = (data: unknown) => syncReference("proef", data, async () => void loads.push(data));
  expect(await sync(["een"])).toBe(true);
  expect(await sync(["een"])).toBe(false);
  expect(await sync(["twee"])).toBe(true);
  expect(await sync(["twee"])).toBe(false);
  expect(loads).toEqual([["een"], ["twee"]]);
});

test("what could not be loaded is tried again", async () => {
  const failing = syncReference("mislukt", 1, () => Promise.reject(new Error("vol")));
  await expect(failing).rejects.toThrow("vol");
  expect(await syncReference("mislukt", 1, async () => {})).toBe(true);
});

test("demo accounts are told where a demo world was loaded, and nowhere else", async () => {
  expect(await findDemoLines()).toEqual([]);
  const lines = [{ label: "Beheerder", text: "bea@voorbeeld.example / geheim" }];
  await saveDemoLines(lines);
  expect(await findDemoLines()).toEqual(lines);
});
