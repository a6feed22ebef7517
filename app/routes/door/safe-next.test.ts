import { expect, test } from "vitest";
import { safeNext } from "./session.server.ts";

test("after signing in the way goes on within this site, with its question", () => {
  expect(safeNext("/mijn/profiel?van=mail")).toBe("/mijn/profiel?van=mail");
  expect(safeNext("/vacatures/a%20b")).toBe("/vacatures/a%20b");
});

test("whatever a browser would read as another site is no way on", () => {
  for (const path of [
    "/\\evil.example",
    "\\\\evil.example",
    "//evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/.//evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "mijn",
    "",
    null,
  ])
    expect([path, safeNext(path)]).toEqual([path, null]);
});
