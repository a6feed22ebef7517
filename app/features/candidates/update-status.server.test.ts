import { expect, test } from "vitest";
import { rebuildCandidatePool } from "#app/features/matching/pool/candidate-pool.server.ts";
import { rankCandidates } from "#app/features/matching/pool/rank-candidates.server.ts";
import { system } from "#app/platform/actor.ts";
import { today } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  aPublishedVacature,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { verbsOf } from "#tests/support/traces.ts";
import { freePlacedPeople } from "./free-placed-people.server.ts";
import { rebuildCandidateIndex } from "./search/candidate-index.server.ts";
import { searchCandidates } from "./search/search-candidates.server.ts";
import { updateStatus } from "./update-status.server.ts";

withTestDatabase();

const SIZES = { open: 50, blocked: 50 };
const DAY_MS = 86_400_000;

test("who is placed or not to be approached leaves rankings and search, unless asked for", async () => {
  const [consultant, employer] = [await aConsultant(), await anEmployer()];
  const { id: vacatureId } = await aPublishedVacature(employer);
  const [free, placed, away] = [await aCandidate(), await aCandidate(), await aCandidate()];
  const say = (one: typeof free, status: "placed" | "notToApproach", placedUntil?: Date) =>
    updateStatus(consultant, {
      candidateId: one.candidateId,
      status,
      placedUntil,
      statusReason: "Zoekt niet meer",
    });
  await say(placed, "placed", new Date(today().getTime() - DAY_MS));
  await say(away, "notToApproach");
  const ids = new Map([free, placed, away].map(({ candidateId }, i) => [candidateId, "fpa"[i]]));
  const seen = async (list: Promise<{ id: string }[]>) =>
    (await list)
      .flatMap(({ id }) => ids.get(id) ?? [])
      .toSorted()
      .join("");
  const ranked = async (placedToo: boolean) => {
    const { good, open, blocked } = await rankCandidates(consultant, vacatureId, SIZES, {
      placedToo,
    });
    return [...good, ...open, ...blocked].map(({ candidateId: id }) => ({ id }));
  };
  const found = async (params: string) =>
    (await searchCandidates(consultant, new URLSearchParams(params))).candidates;
  const follow = async () => {
    await rebuildCandidatePool();
    await rebuildCandidateIndex();
  };

  await follow();
  expect(await seen(ranked(false))).toBe("f");
  expect(await seen(ranked(true))).toBe("fp");
  expect(await seen(found(""))).toBe("f");
  expect(await seen(found("ook=weg"))).toBe("afp");

  expect(await freePlacedPeople(system("clock"))).toBe(1);
  expect(await freePlacedPeople(system("clock"))).toBe(0);
  expect(await verbsOf(placed.candidateId)).toEqual(["update-status", "update-status"]);
  await follow();
  expect(await seen(ranked(false))).toBe("fp");
  expect(await seen(found(""))).toBe("fp");
  const { statusReason } = await db().candidate.findUniqueOrThrow({
    where: { id: away.candidateId },
  });
  expect(statusReason).toBe("Zoekt niet meer");
});
