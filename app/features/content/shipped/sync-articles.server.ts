import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { syncReference } from "#app/features/settings/sync-reference.server.ts";
import { system } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { now } from "#app/platform/clock.server.ts";
import type { Tx } from "#app/platform/db.server.ts";
import { addVersion } from "../add-version.server.ts";
import type { ArticleKind } from "../article-kind.ts";
import { readShippedText, type ShippedText } from "./shipped-text.ts";

const FOLDERS = { guides: "guide", pages: "page" } as const satisfies Record<string, ArticleKind>;
const SHIPPED = system("start");

/**
 * Takes in the guides and pages that ship with the product, published at once, from the folder with
 * `guides/` and `pages/`. One that is there already gets the newer text when nobody ever changed it; what
 * an editor saved, published or took offline stays. Resolves with whether anything was looked at.
 */
export async function syncArticles(folder: string): Promise<boolean> {
  const texts: ShippedText[] = [];
  for (const [name, kind] of Object.entries(FOLDERS)) {
    const files = (await readdir(join(folder, name))).filter((file) => file.endsWith(".md")).sort();
    for (const file of files)
      texts.push(readShippedText(kind, file, await readFile(join(folder, name, file), "utf8")));
  }
  return syncReference("articles", texts, async (tx) => {
    const standing = await tx.article.findMany({
      where: { kind: { in: ["guide", "page"] } },
      select: { id: true, kind: true, slug: true, version: true, liveVersion: true },
    });
    const edited = await tx.articleVersion.findMany({
      where: { shipped: false, article: { kind: { in: ["guide", "page"] } } },
      distinct: ["articleId"],
      select: { articleId: true },
    });
    const kept = new Set(edited.map(({ articleId }) => articleId));
    const known = new Map(standing.map((article) => [keyOf(article), article]));
    for (const text of texts) {
      const article = known.get(keyOf(text));
      if (!article) await addShipped(tx, text);
      else if (!kept.has(article.id)) await renewShipped(tx, text, article);
    }
  });
}

async function addShipped(tx: Tx, { kind, slug, words }: ShippedText): Promise<void> {
  const { id } = await tx.article.create({ data: { kind, slug }, select: { id: true } });
  await addVersion(tx, { id, number: 1, words, shipped: true }, SHIPPED);
  await tx.article.update({
    where: { id },
    data: { liveVersion: 1, publishAt: now(), changedAt: now() },
    select: { id: true },
  });
  await markChanged(tx, "pages", id);
}

type Standing = { id: string; version: number; liveVersion: number | null };

async function renewShipped(
  tx: Tx,
  { words }: ShippedText,
  { id, version, liveVersion }: Standing,
): Promise<void> {
  const { growsFrom, growsTo, related, ...rest } = words;
  const lists = {
    growsFrom: { equals: growsFrom },
    growsTo: { equals: growsTo },
    related: { equals: related },
  };
  const same = await tx.articleVersion.count({
    where: { articleId: id, number: version, ...rest, ...lists },
  });
  if (same > 0) return;
  await addVersion(tx, { id, number: version + 1, words, shipped: true }, SHIPPED);
  if (liveVersion !== null) {
    await tx.article.update({
      where: { id },
      data: { liveVersion: version + 1, changedAt: now() },
      select: { id: true },
    });
  }
  await markChanged(tx, "pages", id);
}

function keyOf({ kind, slug }: { kind: ArticleKind; slug: string }): string {
  return `${kind} ${slug}`;
}
