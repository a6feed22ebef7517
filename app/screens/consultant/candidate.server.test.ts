import { expect, test } from "vitest";
import { findWishes } from "#app/features/candidates/find-wishes.server.ts";
import { wishesSchema } from "#app/features/candidates/schema.ts";
import { updateWishes } from "#app/features/candidates/update-wishes.server.ts";
import { listOwnMatches } from "#app/features/matching/pool/list-own-matches.server.ts";
import { rebuildVacaturePool } from "#app/features/matching/pool/vacature-pool.server.ts";
import { db } from "#app/platform/db.server.ts";
import {
  aCandidate,
  aConsultant,
  anEmployer,
  aPublishedVacature,
  wishesInput,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { findCandidateWorkspace } from "./candidate.server.ts";

withTestDatabase();

const WISHES = {
  payWish: "2.500",
  hoursMin: 24,
  hoursMax: 36,
  maxDistanceKm: 30,
  hybridDaysWish: 1,
  contractForms: ["vast"],
  roleIds: ["backofficemedewerker"],
} satisfies Parameters<typeof wishesInput>[0];

test("a list stands in groups, and a wish that is called hard moves what is too far", async () => {
  const [employer, candidate] = [await anEmployer(), await aCandidate()];
  const { candidateId } = candidate;
  const wish = (parts: object) =>
    updateWishes(candidate, { candidateId, ...wishesInput({ ...WISHES, ...parts }) });
  await wish({});
  const wanted = await aPublishedVacature(employer);
  const tooFar = await aPublishedVacature(employer, { place: "Amsterdam" });
  const otherRole = await aPublishedVacature(employer, { roleId: "boekhouder" });
  await rebuildVacaturePool();
  const groupsOf = async () => {
    const matches = await listOwnMatches(candidate, candidateId);
    const own = [wanted.id, tooFar.id, otherRole.id];
    return Object.fromEntries(
      (["wanted", "near", "other", "blocked"] as const).map((group) => [
        group,
        matches[group].map(({ id }) => own.indexOf(id)).filter((at) => at >= 0),
      ]),
    );
  };
  expect(await groupsOf()).toEqual({ wanted: [0], near: [1], other: [2], blocked: [] });
  const { near, gains } = await listOwnMatches(candidate, candidateId);
  expect(near[0]?.score).toMatchObject({ band: "redelijk", missed: ["net verder dan gewenst"] });
  expect(gains).toEqual([{ km: 35, more: 1 }]);
  await wish({ distanceHard: "ja" });
  expect(await groupsOf()).toEqual({ wanted: [0], near: [], other: [2], blocked: [1] });
  await wish({ furtherKm: 45, furtherFromHomeDays: 2 });
  expect(await groupsOf()).toMatchObject({ wanted: [0, 1], near: [], blocked: [] });
  expect(await findWishes(candidate, candidateId)).toMatchObject({
    furtherKm: 45,
    furtherFromHomeDays: 2,
    distanceHard: "",
  });
});

test("of whom nothing is known nothing is listed, and the account gets first steps", async () => {
  const [employer, consultant] = [await anEmployer(), await aConsultant()];
  await aPublishedVacature(employer);
  await rebuildVacaturePool();
  const candidate = await aCandidate();
  const { candidateId } = candidate;
  await db().candidate.update({
    where: { id: candidateId },
    data: {
      contractForms: [],
      hoursMin: null,
      hoursMax: null,
      skills: { deleteMany: {} },
      languages: { deleteMany: {} },
    },
    select: { id: true },
  });
  expect(await findCandidateWorkspace(consultant, candidateId)).toMatchObject({
    isUnknown: true,
    toldTooLittle: true,
    best: [],
  });
  const { toldTooLittle, missing } = await listOwnMatches(candidate, candidateId);
  expect(toldTooLittle).toBe(true);
  expect(missing).toHaveLength(3);
});

test("a longer way is told whole, and is longer", () => {
  const fields = (parts: object) =>
    wishesSchema.safeParse(parts).error?.issues.map(({ path }) => path.join());
  expect(fields({ maxDistanceKm: 30, furtherKm: 45 })).toEqual(["furtherFromHomeDays"]);
  expect(fields({ maxDistanceKm: 30, furtherFromHomeDays: 2 })).toEqual(["furtherKm"]);
  expect(fields({ maxDistanceKm: 30, furtherKm: 30, furtherFromHomeDays: 2 })).toEqual([
    "furtherKm",
  ]);
  expect(fields({ distanceHard: "ja" })).toEqual(["maxDistanceKm"]);
});
