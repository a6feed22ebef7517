import { listConsultants } from "#app/features/accounts/queries.server.ts";
import type { PageSlug } from "#app/features/content/article-kind.ts";
import { findLiveArticle } from "#app/features/content/live/find-live-article.server.ts";
import { isDemo } from "#app/features/settings/demo-lines.server.ts";
import { NotFound } from "#app/platform/errors.ts";

/** A page that the editors keep. Throws `NotFound` while it is not published. */
export async function findSitePage(slug: PageSlug) {
  const page = await findLiveArticle("page", slug);
  if (!page) throw new NotFound("Deze pagina bestaat niet. Misschien is de link niet volledig.");
  const { title, description, opening, parts, questions, reviewedOn } = page;
  return { title, description, opening, parts, questions, reviewedOn };
}

/** The page about the bureau, with the people the public can reach. */
export async function findAboutPage() {
  const [page, consultants, invented] = [
    await findSitePage("over-ons"),
    await listConsultants(),
    await isDemo(),
  ];
  return { ...page, consultants, invented };
}
