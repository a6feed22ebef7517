import { expect, test } from "vitest";
import { system } from "#app/platform/actor.ts";
import { follow } from "#app/platform/changes.server.ts";
import { vacatureIndex } from "#app/platform/search.server.ts";
import { aDraft, anEmployer, aPublishedVacature } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { closeVacature } from "../close-vacature.server.ts";
import { publishVacature } from "../publish-vacature.server.ts";
import { searchVacatures } from "./search-vacatures.server.ts";
import { applyVacatureChanges, rebuildVacatureIndex } from "./vacature-index.server.ts";

withTestDatabase();

test("the index holds what is online and follows publishing and closing", async () => {
  const employer = await anEmployer();
  const { id } = await aPublishedVacature(employer);
  const draft = await aDraft(employer);
  await rebuildVacatureIndex();
  expect([...(await vacatureIndex().versions()).keys()]).toEqual([id]);
  const follower = follow("vacature", 0n, applyVacatureChanges);
  await publishVacature(system("test"), { id: draft.id });
  await follower.catchUp();
  expect((await vacatureIndex().versions()).has(draft.id)).toBe(true);
  await closeVacature(system("test"), { id, outcome: "filled" });
  await follower.catchUp();
  follower.stop();
  expect([...(await vacatureIndex().versions()).keys()]).toEqual([draft.id]);
});

test("the public list finds by compound words and pay, and says what to take off", async () => {
  await aPublishedVacature(await anEmployer(), { title: "Backofficemedewerker pensioenen" });
  await rebuildVacatureIndex();
  const found = await searchVacatures(new URLSearchParams("q=medewerker back office pensioenen"));
  expect(found.vacatures[0]?.title).toBe("Backofficemedewerker pensioenen");
  const none = await searchVacatures(new URLSearchParams("q=pensioenen&salaris=9000"));
  expect(none.total).toBe(0);
  expect(none.ways[0]).toMatchObject({ label: "Met elk salaris", href: "/vacatures?q=pensioenen" });
});
