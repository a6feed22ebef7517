import { z } from "zod";
import { dayTextSchema } from "#app/features/taxonomy/limits.ts";
import type { ArticleWords } from "../article-content.ts";
import type { ArticleKind } from "../article-kind.ts";
import { readFrontMatter } from "./front-matter.ts";

/** A text that comes with the product, and where it stands. */
export type ShippedText = { kind: ArticleKind; slug: string; words: ArticleWords };

const slugs = z.array(z.string().regex(/^[a-z0-9-]{1,80}$/)).default([]);
const day = dayTextSchema("Geen dag.").transform((text) => new Date(`${text}T00:00:00.000Z`));
const fieldsSchema = z.strictObject({
  title: z.string().min(1).max(120),
  description: z.string().min(1).max(300),
  role: z.string().optional(),
  reviewedOn: day.optional(),
  growsFrom: slugs,
  growsTo: slugs,
  related: slugs,
});

/** Reads a Markdown file of the product. Throws with the file's name when it is not right. */
export function readShippedText(kind: ArticleKind, name: string, text: string): ShippedText {
  const slug = name.replace(/\.md$/, "");
  const { fields, body } = readFrontMatter(text);
  const read = fieldsSchema.safeParse(fields);
  if (!read.success) throw new Error(`${name}: ${z.prettifyError(read.error)}`);
  const { role, reviewedOn = null, ...words } = read.data;
  if (role !== undefined && role !== slug)
    throw new Error(`${name} is about another role: ${role}`);
  return {
    kind,
    slug,
    words: {
      ...words,
      body,
      category: null,
      author: null,
      reviewedOn,
      reviewBefore: reviewedOn && yearAfter(reviewedOn),
    },
  };
}

/** A text is read again within a year. */
function yearAfter(date: Date): Date {
  const next = new Date(date);
  next.setUTCFullYear(next.getUTCFullYear() + 1);
  return next;
}
