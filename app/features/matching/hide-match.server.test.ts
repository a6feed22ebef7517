import { expect, test } from "vitest";
import { db } from "#app/platform/db.server.ts";
import { aCandidate, anEmployer, aPublishedVacature } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal, verbsOf } from "#tests/support/traces.ts";
import { hideMatch, listHiddenMatches } from "./hide-match.server.ts";
import { matchScoreSchema } from "./schema.ts";

withTestDatabase();

test("a hidden match is kept with its score, listed apart, and comes back; twice is once", async () => {
  const [candidate, other] = [await aCandidate(), await aCandidate()];
  const { id: vacatureId, slug } = await aPublishedVacature(await anEmployer());
  await hideMatch(candidate, { slug, hide: true });
  await hideMatch(candidate, { slug, hide: true });
  const hidden = await listHiddenMatches(candidate);
  expect(hidden.map(({ id }) => id)).toEqual([vacatureId]);
  expect(await listHiddenMatches(other)).toEqual([]);
  const match = await db().match.findFirstOrThrow({ where: { vacatureId } });
  expect(matchScoreSchema.parse(match.score)).toMatchObject({ vacatureId });
  await hideMatch(candidate, { slug, hide: false });
  await hideMatch(candidate, { slug, hide: false });
  expect(await listHiddenMatches(candidate)).toEqual([]);
  expect(await verbsOf(`${vacatureId}/${candidate.candidateId}`)).toEqual([
    "hide-match",
    "show-match",
  ]);
});

test("only a candidate hides, and only what is online", async () => {
  const employer = await anEmployer();
  const { slug } = await aPublishedVacature(employer);
  await expect(async () => hideMatch(employer, { slug, hide: true })).rejects.toThrow("bestaat");
  const candidate = await aCandidate();
  await expectRefusal(() => hideMatch(candidate, { slug: "er-niet", hide: true }), "bestaat niet");
});
