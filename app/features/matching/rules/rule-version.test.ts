import { expect, test } from "vitest";
import { ruleHash } from "#tests/architecture/rule-hash.ts";
import { RULE_CHANGES, RULE_VERSION } from "./rule-version.ts";

/** The rules and weights of each version since they are bound to it, newest first. */
const HASHES: Record<string, string> = {
  "2026.3": "868beda71651ad97",
  "2026.2": "1a9fdb1f86f76e3a",
};

test("no rule or weight changes under the same version", () => {
  const hash = ruleHash("score-match.ts");
  expect(
    HASHES[RULE_VERSION],
    `Rules or weights are not those of version ${RULE_VERSION}. If any score comes out differently, raise RULE_VERSION, say what changed in RULE_CHANGES and add "${hash}" here under the new version; if none does, put "${hash}" in the place of this one.`,
  ).toBe(hash);
});

test("the newest change tells of the version in force, and each version has a hash or is older", () => {
  expect(RULE_CHANGES[0]?.version).toBe(RULE_VERSION);
  const days = RULE_CHANGES.map(({ from }) => from);
  expect(days).toEqual(days.toSorted().toReversed());
  expect(Object.keys(HASHES)[0]).toBe(RULE_VERSION);
});
