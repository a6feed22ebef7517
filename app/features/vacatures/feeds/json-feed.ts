import { SECTOR_LABELS } from "#app/features/taxonomy/sector.ts";
import type { PostedVacature } from "../public/posted-vacature.ts";
import { descriptionHtml, hoursText, payText } from "../public/posting-text.ts";
import type { FeedHead } from "./feed-head.ts";

/** Vacatures as JSON Feed 1.1. Source: jsonfeed.org/version/1.1. */
export function jsonFeed(head: FeedHead, vacatures: readonly PostedVacature[]) {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: `Vacatures van ${head.bureau}`,
    home_page_url: `${head.siteUrl}/vacatures`,
    feed_url: head.feedUrl,
    description: `Alle open vacatures van ${head.bureau}, elk met salaris, uren en plaats.`,
    language: "nl",
    authors: [{ name: head.bureau, url: head.siteUrl }],
    items: vacatures.map((vacature) => ({
      id: vacature.url,
      url: vacature.url,
      title: `${vacature.title}, ${vacature.place}`,
      summary: `${vacature.employer}. ${payText(vacature)}. ${hoursText(vacature)}.`,
      content_html: descriptionHtml(vacature),
      date_published: vacature.publishedAt.toISOString(),
      date_modified: vacature.updatedAt.toISOString(),
      authors: [{ name: vacature.employer }],
      tags: [...(vacature.role ? [vacature.role.label] : []), SECTOR_LABELS[vacature.sector]],
    })),
  };
}
