import { expect, test } from "vitest";
import { placeOf } from "../support/mutants/known-faults.ts";
import { KNOWN_MUTANTS } from "../support/mutants/known-mutants.data.ts";
import { planted } from "../support/mutants/mutation.ts";
import { mutationSpots } from "../support/mutants/mutation-spots.ts";
import { tracedAround, tracedText } from "../support/mutants/trace-functions.ts";

test("every fault that once lived still has its text and its test", () => {
  for (const known of KNOWN_MUTANTS) expect(placeOf(known).test).toContain(known.test);
});

test.each([
  ["a boundary moves", "if (a < b) go();", ["if (a <= b) go();", "if (true) go();"]],
  ["a line is left out", "await recordEvent(tx);", [";"]],
  [
    "a part of a question is left out",
    "find({ where: { id, ...own } });",
    ["find({ where: { id } });", "find({ where: { ...own } });"],
  ],
  ["a member is left out of a list", 'const s = ["a", "b"];', ['const s = ["b"];']],
  [
    "a sign is left out of a pattern",
    "const p = /^[=\\t]/;",
    ["const p = /[=\\t]/;", "const p = /^[=]/;"],
  ],
  ["a lock is left out", "run(`SELECT 1 FOR UPDATE`);", ["run(`SELECT 1`);"]],
  [
    "a guard falls",
    "const may = !closed && own;",
    ["const may = closed && own;", "const may = !closed || own;"],
  ],
])("%s", (_, text, expected) => {
  const faults = mutationSpots("example.ts", text).map((mutation) => planted(text, mutation));
  for (const fault of expected) expect(faults).toContain(fault);
  expect(new Set(faults).size).toBe(faults.length);
  expect(faults).not.toContain(text);
});

test("nothing is planted in what is selected, said, logged or typed", () => {
  const text =
    'import "a"; log.warn(1 < 2); type A = 1; const x = find({ select: { id: true }, message: a || b });';
  const places = mutationSpots("example.ts", text).map(({ start, end }) => text.slice(start, end));
  expect(places.join()).not.toMatch(/warn|select|true|\|\||1/);
});

test("a traced text runs as before, and says which function ran", () => {
  const text = "const twice = (n) => n * 2; function four() { return twice(twice(1)); } four();";
  const ran = new Set<string>();
  Object.assign(globalThis, { __mutantsRan: ran });
  const run = new Function(
    `return (() => { ${tracedText("a.ts", text).replace("four();", "return four();")} })()`,
  );
  expect(run()).toBe(4);
  Object.assign(globalThis, { __mutantsRan: undefined });
  expect(ran).toContain(tracedAround("a.ts", text, text.indexOf("n * 2")));
  expect(tracedAround("a.ts", text, 0)).toBeNull();
});
