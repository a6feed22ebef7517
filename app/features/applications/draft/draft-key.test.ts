import { expect, test } from "vitest";
import {
  DRAFT_SECONDS,
  hashOfKey,
  isDraftKey,
  newDraftKey,
  submissionKeyOf,
} from "./draft-key.server.ts";

test("a key is 43 characters that an address may hold, and nothing else is one", () => {
  for (let i = 0; i < 50; i++) expect(isDraftKey(newDraftKey())).toBe(true);
  const key = "aZ09_-".padEnd(43, "x");
  expect(isDraftKey(key)).toBe(true);
  for (const other of ["", key.slice(1), `${key}x`, `${key.slice(1)}/`, ` ${key}`, `${key} `])
    expect(isDraftKey(other)).toBe(false);
  expect(newDraftKey()).not.toBe(newDraftKey());
});

test("what is kept of a key does not open the draft", () => {
  const key = newDraftKey();
  expect(hashOfKey(key)).not.toBe(key);
  expect(hashOfKey(key)).toBe(hashOfKey(key));
  expect(hashOfKey(newDraftKey())).not.toBe(hashOfKey(key));
  expect(DRAFT_SECONDS).toBe(86_400);
});

test("one browser has one submission key for a vacature, a uuid, and another for the next", () => {
  for (let i = 0; i < 50; i++) {
    const key = newDraftKey();
    const made = submissionKeyOf(key, "planner");
    expect(made).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(submissionKeyOf(key, "planner")).toBe(made);
    expect(submissionKeyOf(key, "receptionist")).not.toBe(made);
  }
});
