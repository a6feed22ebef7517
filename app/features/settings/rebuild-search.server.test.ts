import { expect, test } from "vitest";
import { rebuildCandidateIndex } from "#app/features/candidates/search/candidate-index.server.ts";
import {
  rebuildVacatureIndex,
  vacatureFollowing,
} from "#app/features/vacatures/search/vacature-index.server.ts";
import { system } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { vacatureIndex } from "#app/platform/search.server.ts";
import { compareIndex } from "#app/platform/search-feed.server.ts";
import { findSearchState } from "#app/screens/admin/search.server.ts";
import { aConsultant, anAccount, anEmployer, aPublishedVacature } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { rebuildSearch } from "./rebuild-search.server.ts";

withTestDatabase();

test("an admin asks for a rebuild: an event and a mark that every process follows", async () => {
  const { id } = await anAccount("admin");
  await rebuildSearch({ kind: "admin", accountId: id });
  const [event] = await db().event.findMany({ where: { verb: "rebuild-search" } });
  expect(event).toMatchObject({ actorKind: "admin", actorId: id });
  const marks = await db().change.findMany({ where: { kind: "search" } });
  expect(marks.map((mark) => mark.id)).toEqual(["rebuild"]);
});

test("nobody else may ask or look", async () => {
  const consultant = await aConsultant();
  expect(() => rebuildSearch(consultant)).toThrow(NotFound);
  await expect(findSearchState(consultant)).rejects.toThrow(NotFound);
});

test("the comparison repairs what differs and reports it", async () => {
  const { id } = await aPublishedVacature(await anEmployer());
  await rebuildVacatureIndex();
  await rebuildCandidateIndex();
  expect(await compareIndex(vacatureFollowing)).toBe(0);
  await vacatureIndex().replaceAll([]);
  expect(await compareIndex(vacatureFollowing)).toBe(1);
  expect((await vacatureIndex().versions()).has(id)).toBe(true);
  const { indexes, engine } = await findSearchState(system("test"));
  expect(engine).toBe("embedded");
  expect(indexes[0]).toMatchObject({ kind: "vacature", held: 1, expected: 1, answers: true });
  expect(indexes[0]?.compared).toMatchObject({ documents: 1, repaired: 1 });
});
