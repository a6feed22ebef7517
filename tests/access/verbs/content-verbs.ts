import { randomUUID } from "node:crypto";
import { draftArticle } from "#app/features/content/draft-article.server.ts";
import { publishArticle } from "#app/features/content/publish-article.server.ts";
import { restoreArticle } from "#app/features/content/restore-article.server.ts";
import { reviseArticle } from "#app/features/content/revise-article.server.ts";
import { withdrawArticle } from "#app/features/content/withdraw-article.server.ts";
import { articleInput } from "../../support/builders.ts";
import { row, type VerbRow } from "./verb-row.ts";
import type { VerbWorld } from "./verb-world.ts";

const draft = (w: VerbWorld) => draftArticle(w.actors.admin, articleInput());
const published = async (w: VerbWorld) => {
  const made = await draft(w);
  await publishArticle(w.actors.admin, { ...made, at: null });
  return made;
};

const revised = async (w: VerbWorld) => {
  const { id } = await draft(w);
  await reviseArticle(w.actors.admin, { id, ...articleInput({ title: "Een andere dag" }) });
  return { id };
};

/** What happens to the texts of the site. */
export const CONTENT_VERBS: Record<string, VerbRow> = {
  draftArticle: row(
    ["admin"],
    () => articleInput({ title: `Dag ${randomUUID()}` }),
    (actor, input) => draftArticle(actor, input),
  ),
  reviseArticle: row(["admin"], draft, (actor, { id }) =>
    reviseArticle(actor, { id, ...articleInput({ title: "Een andere dag" }) }),
  ),
  publishArticle: row(["admin"], draft, (actor, { id }) => publishArticle(actor, { id, at: null })),
  withdrawArticle: row(["admin"], published, (actor, { id }) => withdrawArticle(actor, { id })),
  restoreArticle: row(["admin"], revised, (actor, { id }) =>
    restoreArticle(actor, { id, number: 1 }),
  ),
};
