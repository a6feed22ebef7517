import { expect, test } from "vitest";
import { system } from "#app/platform/actor.ts";
import { Overtaken } from "#app/platform/errors.ts";
import { articleInput } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { draftArticle } from "./draft-article.server.ts";
import { findArticle } from "./find-article.server.ts";
import { findVersions } from "./find-versions.server.ts";
import { publishArticle } from "./publish-article.server.ts";
import { restoreArticle } from "./restore-article.server.ts";
import { reviseArticle } from "./revise-article.server.ts";
import { withdrawArticle } from "./withdraw-article.server.ts";

withTestDatabase();

const EDITOR = system("test");

async function openEditor() {
  const { id } = await draftArticle(EDITOR, articleInput());
  const save = (seen: string, parts: object) =>
    reviseArticle(EDITOR, { id, ...articleInput(parts), seen });
  const look = () => findArticle(EDITOR, id);
  return { id, save, look, seen: (await look()).seen };
}

test("the second of two editors is told with what is stored, and saves after having seen it", async () => {
  const { seen, save, look } = await openEditor();
  await save(seen, { title: "Van een ander" });
  await expect(save(seen, { title: "Van mij" })).rejects.toMatchObject({
    fields: { title: "Intussen is bewaard: Van een ander" },
  });
  await save((await look()).seen, { title: "Van mij" });
  expect((await look()).values.title).toBe("Van mij");
});

test("of two at the same moment one is saved and one is told", async () => {
  const { id, seen, save } = await openEditor();
  const outcomes = await Promise.allSettled([
    save(seen, { title: "Een" }),
    save(seen, { title: "Twee" }),
  ]);
  const errors = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  expect(errors).toEqual([expect.any(Overtaken)]);
  expect((await findVersions(EDITOR, id)).versions).toHaveLength(2);
});

test("of a body that changed not the whole text is said at its field", async () => {
  const { seen, save } = await openEditor();
  await save(seen, { body: "Een heel andere tekst." });
  await expect(save(seen, { title: "Van mij" })).rejects.toMatchObject({
    fields: { body: expect.stringMatching(/^Intussen is een andere tekst bewaard/) },
  });
});

test("a button that was made before somebody published, took off or restored does nothing", async () => {
  const { id, seen: words, save, look } = await openEditor();
  await save(words, { title: "Tweede" });
  const { publicationSeen: seen } = await look();
  await publishArticle(EDITOR, { id, at: null, seen });
  const late = [
    publishArticle(EDITOR, { id, at: null, seen }),
    withdrawArticle(EDITOR, { id, seen }),
    restoreArticle(EDITOR, { id, number: 1, seen }),
  ];
  for (const one of await Promise.allSettled(late))
    expect(one).toMatchObject({ reason: { status: 409 } });
  expect(await look()).toMatchObject({ state: "published", version: 2, liveVersion: 2 });
});
