import { expect, test } from "vitest";
import { ANONYMOUS, system } from "#app/platform/actor.ts";
import { aCandidate, aDraft, anEmployer, aPublishedVacature } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { countTraces, expectRefusal, verbsOf } from "#tests/support/traces.ts";
import { closeVacature } from "../close-vacature.server.ts";
import { listSavedVacatures } from "./list-saved-vacatures.server.ts";
import { findOwnTies, saveVacature, unsaveVacature } from "./save-vacature.server.ts";

withTestDatabase();

test("a candidate puts a vacature aside once and takes it back, each with an event", async () => {
  const { slug, id } = await aPublishedVacature(await anEmployer());
  const [candidate, other] = [await aCandidate(), await aCandidate()];
  await saveVacature(candidate, { slug });
  await saveVacature(candidate, { slug });
  expect(await findOwnTies(candidate, { slug })).toEqual({
    isSaved: true,
    applicationId: null,
    distanceKm: 0,
  });
  expect((await listSavedVacatures(candidate)).open.map((row) => row.slug)).toEqual([slug]);
  expect(await findOwnTies(other, { slug })).toMatchObject({ isSaved: false });
  const before = await countTraces();
  await unsaveVacature(other, { slug });
  expect(await countTraces()).toEqual(before);
  await unsaveVacature(candidate, { slug });
  expect(await findOwnTies(candidate, { slug })).toMatchObject({ isSaved: false });
  expect((await verbsOf(id)).slice(-2)).toEqual(["save-vacature", "unsave-vacature"]);
});

test("only candidates save, and only what is online", async () => {
  const employer = await anEmployer();
  const { slug } = await aPublishedVacature(employer);
  const draft = await aDraft(employer);
  const candidate = await aCandidate();
  for (const actor of [ANONYMOUS, employer]) {
    await expectRefusal(async () => saveVacature(actor, { slug }), "geen toegang");
  }
  await expectRefusal(() => saveVacature(candidate, { slug: draft.slug }), "niet meer online");
  expect(await findOwnTies(ANONYMOUS, { slug })).toBeNull();
});

test("what went offline since stays on the list as gone", async () => {
  const { slug, id } = await aPublishedVacature(await anEmployer());
  const candidate = await aCandidate();
  await saveVacature(candidate, { slug });
  await closeVacature(system("test"), { id, outcome: "filled" });
  expect(await listSavedVacatures(candidate)).toMatchObject({ open: [], gone: [{ slug }] });
});
