import { findBureau } from "#app/features/settings/bureau.server.ts";
import { type Actor, ANONYMOUS } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { Refused } from "#app/platform/errors.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { visibleTo } from "../policy.ts";
import { jobPosting } from "../public/job-posting.ts";
import { listSitemapPages } from "../public/list-sitemap-pages.server.ts";
import { postingProblems } from "../public/posting-problems.ts";
import type { FeedHead } from "./feed-head.ts";
import { feedLinks } from "./feed-links.ts";
import { FINDABILITY_KEY, type FindabilityReport } from "./findability-report.ts";
import { indeedFeed } from "./indeed-feed.ts";
import { jsonFeed } from "./json-feed.ts";
import { linkedinFeed } from "./linkedin-feed.ts";
import { listFeedVacatures } from "./list-feed-vacatures.server.ts";
import { rssFeed } from "./rss-feed.ts";

/** Of what is wrong, so much is kept: enough to see what it is. */
const MAX_PROBLEMS = 50;

/**
 * Looks, in this process, whether what others are told of vacatures is whole: feeds can be read, each open
 * vacature has a posting that is taken, and feeds and sitemap hold exactly what is open. Keeps the report. Throws `Refused` for people.
 */
export async function checkFindability(actor: Actor): Promise<FindabilityReport> {
  if (actor.kind !== "system") throw new Refused();
  const startedAt = now();
  const told = await listFeedVacatures();
  const { name, email } = await findBureau();
  const head: FeedHead = {
    bureau: name,
    email,
    siteUrl: siteUrl(""),
    feedUrl: siteUrl("/feeds"),
    builtAt: startedAt,
  };
  const open = new Set(await unsafeOpenUrls());
  const problems = [
    ...told.flatMap((one) =>
      postingProblems(jobPosting(one), startedAt).map((says) => `Vacature ${one.number}: ${says}`),
    ),
    ...differences("RSS", open, () => feedLinks(rssFeed(head, told), "guid")),
    ...differences("JSON", open, () => readJson(JSON.stringify(jsonFeed(head, told)))),
    ...differences("Indeed", open, () => feedLinks(indeedFeed(head, told), "url")),
    ...differences("LinkedIn", open, () => feedLinks(linkedinFeed(head, told), "applyUrl")),
    ...differences("Sitemap", open, await sitemapUrls()),
  ];
  const report = {
    at: startedAt.toISOString(),
    open: open.size,
    found: problems.length,
    problems: problems.slice(0, MAX_PROBLEMS),
  };
  await db().setting.upsert({
    where: { key: FINDABILITY_KEY },
    create: { key: FINDABILITY_KEY, value: report },
    update: { value: report },
    select: { key: true },
  });
  return report;
}

/** The addresses of what is open, asked by itself and not by the reads that are checked. Unsafe: only slugs. */
async function unsafeOpenUrls(): Promise<string[]> {
  const rows = await db().vacature.findMany({
    where: visibleTo(ANONYMOUS),
    select: { slug: true },
  });
  return rows.map(({ slug }) => siteUrl(`/vacatures/${slug}`));
}

async function sitemapUrls(): Promise<() => string[]> {
  const first = await listSitemapPages();
  const pages = [...first.pages];
  for (let part = 2; part <= first.parts; part++)
    pages.push(...(await listSitemapPages({ part })).pages);
  const vacatures = pages.filter(({ path }) => /^\/vacatures\/[^/]+$/.test(path));
  return () => vacatures.map(({ path }) => siteUrl(path));
}

/** What is told and not open, open and not told, or told twice. */
function differences(name: string, open: ReadonlySet<string>, read: () => string[]): string[] {
  let urls: string[];
  try {
    urls = read();
  } catch (error) {
    return [`${name}: kan niet worden gelezen (${error instanceof Error ? error.message : error})`];
  }
  const told = new Set(urls);
  return [
    ...[...told].filter((url) => !open.has(url)).map((url) => `${name}: ${url} is niet open`),
    ...[...open].filter((url) => !told.has(url)).map((url) => `${name}: ${url} ontbreekt`),
    ...(urls.length > told.size ? [`${name}: er staat iets dubbel in`] : []),
  ];
}

function readJson(text: string): string[] {
  const { items }: { items: { url: string }[] } = JSON.parse(text);
  return items.map(({ url }) => url);
}
