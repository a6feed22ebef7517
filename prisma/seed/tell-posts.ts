import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { draftArticle } from "#app/features/content/draft-article.server.ts";
import { findPostCategory } from "#app/features/content/post-category.ts";
import { publishArticle } from "#app/features/content/publish-article.server.ts";
import { readFrontMatter } from "#app/features/content/shipped/front-matter.ts";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { daysAgo } from "./told.ts";

const FOLDER = "prisma/seed/posts";
const DAY_MS = 86_400_000;

const fieldsSchema = z.strictObject({
  title: z.string(),
  description: z.string(),
  category: z.string().transform((slug) => findPostCategory(slug)),
  author: z.string(),
  publishedOn: z.iso.date(),
  related: z.array(z.string()).default([]),
});

/** The posts of the demo's blog, each written and published on its own day, and never after today. */
export async function tellPosts(editor: Actor): Promise<void> {
  daysAgo(0);
  const today = now().getTime();
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".md"));
  for (const name of files.sort()) {
    const { fields, body } = readFrontMatter(readFileSync(join(FOLDER, name), "utf8"));
    const { publishedOn, ...words } = fieldsSchema.parse(fields);
    daysAgo(Math.max(0, Math.floor((today - Date.parse(`${publishedOn}T08:00:00Z`)) / DAY_MS)));
    const { id } = await draftArticle(editor, {
      ...words,
      body,
      slug: name.replace(/\.md$/, ""),
      growsFrom: [],
      growsTo: [],
      reviewedOn: null,
      reviewBefore: null,
    });
    await publishArticle(editor, { id, at: null });
  }
}
