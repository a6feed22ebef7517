import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { system } from "#app/platform/actor.ts";
import { noteChange } from "#app/platform/changes.server.ts";
import { db } from "#app/platform/db.server.ts";
import { articleInput } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { findLiveArticle } from "../live/find-live-article.server.ts";
import { listLiveArticles } from "../live/list-live-articles.server.ts";
import { publishArticle } from "../publish-article.server.ts";
import { reviseArticle } from "../revise-article.server.ts";
import { withdrawArticle } from "../withdraw-article.server.ts";
import { syncArticles } from "./sync-articles.server.ts";

withTestDatabase();

const EDITOR = system("test");
let folder = "";

beforeEach(async () => {
  await db().article.deleteMany();
  noteChange("pages");
  folder = mkdtempSync(join(tmpdir(), "rechterhand-texts-"));
  for (const name of ["guides", "pages"]) mkdirSync(join(folder, name));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function ship(path: string, title: string): void {
  const head = `title: ${title}\ndescription: Kort.\nreviewedOn: 2026-12-01`;
  writeFileSync(join(folder, path), `---\n${head}\n---\n\n## Taken\n\nVan alles.\n`);
}

const idOf = async (slug: string) =>
  (await db().article.findFirstOrThrow({ where: { slug }, select: { id: true } })).id;
const titleOf = async (slug: string) => (await findLiveArticle("guide", slug))?.title ?? null;

test("guides and pages that are not there are taken in and published, once", async () => {
  ship("guides/planner.md", "Planner");
  ship("pages/over-ons.md", "Over ons");
  expect([await syncArticles(folder), await syncArticles(folder)]).toEqual([true, false]);
  expect(await findLiveArticle("guide", "planner")).toMatchObject({
    title: "Planner",
    version: 1,
    reviewedOn: new Date("2026-12-01"),
    parts: [{ id: "taken", title: "Taken", html: "<p>Van alles.</p>" }],
  });
  expect(await listLiveArticles("page")).toHaveLength(1);
});

test("a newer text replaces one that nobody changed, and never one that an editor saved", async () => {
  ship("guides/planner.md", "Planner");
  ship("guides/facturist.md", "Facturist");
  ship("guides/receptionist.md", "Receptionist");
  await syncArticles(folder);
  const { category: _, author: __, ...words } = articleInput({ title: "Onze planner" });
  await reviseArticle(EDITOR, { id: await idOf("planner"), ...words });
  await publishArticle(EDITOR, { id: await idOf("planner"), at: null });
  ship("guides/planner.md", "Planner in 2027");
  ship("guides/facturist.md", "Facturist in 2027");
  expect(await syncArticles(folder)).toBe(true);
  expect([await titleOf("planner"), await titleOf("facturist")]).toEqual([
    "Onze planner",
    "Facturist in 2027",
  ]);
  expect(await findLiveArticle("guide", "receptionist")).toMatchObject({ version: 1 });
});

test("what was taken offline stays offline, also when a newer text ships", async () => {
  ship("guides/planner.md", "Planner");
  await syncArticles(folder);
  await withdrawArticle(EDITOR, { id: await idOf("planner") });
  ship("guides/planner.md", "Planner in 2027");
  await syncArticles(folder);
  expect(await titleOf("planner")).toBeNull();
});

test.each([
  ["no front matter", "## Kop"],
  ["a field that nobody knows", "---\ntitle: A\ndescription: B\nkleur: rood\n---\nx"],
  ["another role", "---\ntitle: A\ndescription: B\nrole: facturist\n---\nx"],
  ["no day", "---\ntitle: A\ndescription: B\nreviewedOn: morgen\n---\nx"],
])("a text with %s is told at the start", async (_, text) => {
  writeFileSync(join(folder, "guides/planner.md"), text);
  await expect(syncArticles(folder)).rejects.toThrow();
});
