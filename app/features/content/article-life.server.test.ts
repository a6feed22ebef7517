import { afterEach, beforeEach, expect, test } from "vitest";
import { type Actor, system } from "#app/platform/actor.ts";
import { noteChange } from "#app/platform/changes.server.ts";
import { now, shiftClock, today } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { dataBehindPages } from "#app/platform/following/pages.server.ts";
import { anAccount, articleInput } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { draftArticle } from "./draft-article.server.ts";
import { findArticle } from "./find-article.server.ts";
import { findVersions } from "./find-versions.server.ts";
import { listArticles } from "./list-articles.server.ts";
import { expectArticles } from "./live/expect-articles.server.ts";
import { findLiveArticle } from "./live/find-live-article.server.ts";
import { findLivePaths } from "./live/find-live-paths.server.ts";
import { listLiveArticles } from "./live/list-live-articles.server.ts";
import { publishArticle } from "./publish-article.server.ts";
import { restoreArticle } from "./restore-article.server.ts";
import { reviseArticle } from "./revise-article.server.ts";
import { withdrawArticle } from "./withdraw-article.server.ts";

withTestDatabase();

beforeEach(async () => {
  await db().article.deleteMany();
  noteChange("pages");
});

afterEach(() => shiftClock(0));

const HOUR_MS = 3_600_000;
const EDITOR = system("test");

const shown = async (slug: string) => (await findLiveArticle("post", slug))?.title ?? null;
const eventsOf = async (id: string) =>
  (await db().event.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } })).map(
    ({ verb }) => verb,
  );

test("a text is read by the public from the moment it is published, and a correction from its own", async () => {
  const { id: accountId } = await anAccount("admin", "Bea Beheer");
  const editor: Actor = { kind: "admin", accountId };
  const { id } = await draftArticle(editor, articleInput({ title: "Eerste dag" }));
  expect([await shown("eerste-dag"), await findLivePaths()]).toEqual([null, []]);
  await publishArticle(editor, { id, at: null });
  expect([await shown("eerste-dag"), await findLivePaths()]).toEqual(["Eerste dag", ["/blog"]]);
  await reviseArticle(editor, { id, ...articleInput({ title: "Eerste werkdag" }) });
  expect(await shown("eerste-dag")).toBe("Eerste dag");
  await publishArticle(editor, { id, at: null });
  expect(await shown("eerste-dag")).toBe("Eerste werkdag");
  await restoreArticle(editor, { id, number: 1 });
  expect(await shown("eerste-dag")).toBe("Eerste werkdag");
  await publishArticle(editor, { id, at: null });
  expect(await shown("eerste-dag")).toBe("Eerste dag");
  await withdrawArticle(editor, { id });
  expect([await shown("eerste-dag"), await findLivePaths()]).toEqual([null, []]);
  const { versions } = await findVersions(editor, id);
  expect(versions.map(({ number, title, by }) => [number, title, by])).toEqual([
    [3, "Eerste dag", "Bea Beheer"],
    [2, "Eerste werkdag", "Bea Beheer"],
    [1, "Eerste dag", "Bea Beheer"],
  ]);
  expect(await eventsOf(id)).toEqual([
    "draft-article",
    "publish-article",
    "revise-article",
    "publish-article",
    "restore-article",
    "publish-article",
    "withdraw-article",
  ]);
});

test("a correction keeps the day of publication and says when it was changed", async () => {
  const { id } = await draftArticle(EDITOR, articleInput({ title: "Oud" }));
  await publishArticle(EDITOR, { id, at: null });
  const [first] = await listLiveArticles("post");
  shiftClock(48 * HOUR_MS);
  await reviseArticle(EDITOR, { id, ...articleInput({ title: "Nieuw" }) });
  await publishArticle(EDITOR, { id, at: null });
  const [second] = await listLiveArticles("post");
  expect(second?.publishAt).toEqual(first?.publishAt);
  expect(Number(second?.changedAt)).toBeGreaterThan(Number(first?.changedAt));
});

test("a scheduled text comes by itself: kept pages are made anew from its moment on", async () => {
  const { id } = await draftArticle(EDITOR, articleInput({ title: "Straks" }));
  await publishArticle(EDITOR, { id, at: new Date(now().getTime() + HOUR_MS) });
  await expectArticles();
  const before = dataBehindPages.stamp();
  expect([await shown("straks"), dataBehindPages.stamp()]).toEqual([null, before]);
  expect(await findArticle(EDITOR, id)).toMatchObject({ state: "scheduled" });
  shiftClock(HOUR_MS + 1);
  expect(await shown("straks")).toBe("Straks");
  expect(dataBehindPages.stamp()).not.toBe(before);
  expect(await findArticle(EDITOR, id)).toMatchObject({ state: "published" });
});

test("a scheduled text can be planned anew, put online now, or taken off", async () => {
  const { id } = await draftArticle(EDITOR, articleInput({ title: "Gepland" }));
  const later = (hours: number) => new Date(now().getTime() + hours * HOUR_MS);
  await publishArticle(EDITOR, { id, at: later(1) });
  await publishArticle(EDITOR, { id, at: later(2) });
  await withdrawArticle(EDITOR, { id });
  expect(await findArticle(EDITOR, id)).toMatchObject({ state: "draft", publishAt: null });
  await publishArticle(EDITOR, { id, at: later(3) });
  await publishArticle(EDITOR, { id, at: null });
  expect(await shown("gepland")).toBe("Gepland");
});

test("neither a moment that has passed nor a later one for what is online is taken", async () => {
  const { id } = await draftArticle(EDITOR, articleInput());
  const past = publishArticle(EDITOR, { id, at: new Date(now().getTime() - 1) });
  await expect(past).rejects.toThrow("Dit moment is voorbij");
  await publishArticle(EDITOR, { id, at: null });
  const later = publishArticle(EDITOR, { id, at: new Date(now().getTime() + HOUR_MS) });
  await expect(later).rejects.toThrow("staat al online");
});

test("saving the same words again makes no version", async () => {
  const { id } = await draftArticle(EDITOR, articleInput());
  await reviseArticle(EDITOR, { id, ...articleInput() });
  expect((await findVersions(EDITOR, id)).versions).toHaveLength(1);
  expect(await eventsOf(id)).toEqual(["draft-article"]);
});

test("two posts with one title get an address each", async () => {
  for (let i = 0; i < 3; i++) await draftArticle(EDITOR, articleInput({ title: "Zelfde titel!" }));
  const slugs = await db().article.findMany({ orderBy: { slug: "asc" }, select: { slug: true } });
  expect(slugs.map(({ slug }) => slug)).toEqual([
    "zelfde-titel",
    "zelfde-titel-2",
    "zelfde-titel-3",
  ]);
});

test("a post needs a category and an author, a guide roles that exist", async () => {
  const draft = async (parts: object) => draftArticle(EDITOR, articleInput(parts));
  await expect(draft({ category: null })).rejects.toMatchObject({ field: "category" });
  await expect(draft({ author: " " })).rejects.toMatchObject({ field: "author" });
  const { id } = await db().article.create({
    data: {
      kind: "guide",
      slug: "planner",
      versions: {
        create: { number: 1, title: "Planner", description: "x", body: "x", savedAt: now() },
      },
    },
    select: { id: true },
  });
  const unknown = reviseArticle(EDITOR, { id, ...articleInput({ growsTo: "planner, tovenaar" }) });
  await expect(unknown).rejects.toMatchObject({ field: "growsTo" });
});

test("what should have been read again stands on top of the list", async () => {
  const day = (days: number) =>
    new Date(today().getTime() + days * 24 * HOUR_MS).toISOString().slice(0, 10);
  const titles = ["Nieuwste", "Verlopen", "Nog niet"];
  const days = [undefined, day(0), day(1)];
  for (const [at, title] of titles.entries()) {
    shiftClock((at === 0 ? 3 : at) * 1000);
    await draftArticle(EDITOR, articleInput({ title, reviewBefore: days[at] }));
  }
  shiftClock(0);
  const { articles } = await listArticles(EDITOR, { kind: "post", page: 1 });
  expect(articles.map(({ title, reviewDue }) => [title, reviewDue])).toEqual([
    ["Verlopen", true],
    ["Nieuwste", false],
    ["Nog niet", false],
  ]);
  expect((await listArticles(EDITOR, { kind: "guide", page: 1 })).articles).toEqual([]);
});

test("a version that was saved is never changed, and no number of one is left out", async () => {
  const { id } = await draftArticle(EDITOR, articleInput());
  const saves = ["een", "twee", "drie"].map((title) =>
    reviseArticle(EDITOR, { id, ...articleInput({ title }) }),
  );
  await Promise.all(saves);
  const { versions } = await findVersions(EDITOR, id);
  expect(versions.map(({ number }) => number)).toEqual([4, 3, 2, 1]);
});
