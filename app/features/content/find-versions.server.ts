import { eventActor, eventText } from "#app/features/timeline/event-text.ts";
import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { WORDS_SELECT } from "./article-content.ts";
import { findArticle } from "./find-article.server.ts";
import { renderMarkdown } from "./markdown/render-markdown.ts";

/** An article that is saved oftener shows its last so many versions. */
const SHOWN = 200;

/**
 * The versions of an article, newest first: when each was saved and by whom; and what happened to it.
 * Throws as `findArticle`.
 */
export async function findVersions(actor: Actor, id: string) {
  const article = await findArticle(actor, id);
  const versions = await db().articleVersion.findMany({
    where: { articleId: id },
    orderBy: { number: "desc" },
    take: SHOWN,
    select: {
      number: true,
      title: true,
      shipped: true,
      savedAt: true,
      account: { select: { name: true } },
    },
  });
  const events = await db().event.findMany({
    where: { subjectKind: "article", subjectId: id },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: SHOWN,
    select: { id: true, at: true, verb: true, actorKind: true },
  });
  return {
    article,
    events: events.toReversed().map(({ id: eventId, at, verb, actorKind }) => ({
      id: eventId,
      at,
      text: eventText(verb),
      reason: null,
      who: eventActor(actorKind),
    })),
    versions: versions.map(({ account, shipped, ...version }) => ({
      ...version,
      by: account?.name ?? (shipped ? "meegeleverd" : "onbekend"),
    })),
  };
}

/** One version as it was saved, and as it would be shown. Throws `NotFound` when there is none. */
export async function findVersion(actor: Actor, { id, number }: { id: string; number: number }) {
  await findArticle(actor, id);
  const words = await db().articleVersion.findUnique({
    where: { articleId_number: { articleId: id, number } },
    select: WORDS_SELECT,
  });
  if (!words) throw new NotFound("Deze versie bestaat niet.");
  return { number, title: words.title, body: words.body, rendered: renderMarkdown(words.body) };
}
