import { SaxesParser } from "saxes";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openAccessWorld } from "../access/world.ts";

let world: Awaited<ReturnType<typeof openAccessWorld>>;

beforeAll(async () => {
  world = await openAccessWorld(inject("accessWorld"));
}, 120_000);

afterAll(() => world.close());

const get = (path: string) => fetch(world.url + path, { headers: { "accept-encoding": "br" } });
const textOf = async (path: string) => (await get(path)).text();
type Step = { name: string; item: string };
const GUIDE = "/beroepen/managementassistent";

/** What machines read in a page, by its kind. */
async function dataIn(path: string): Promise<Record<string, Record<string, unknown>>> {
  const scripts = (await textOf(path)).matchAll(
    /<script type="application\/ld\+json">(.*?)<\/script>/g,
  );
  const things = [...scripts].map(([, json = ""]) => JSON.parse(json));
  return Object.fromEntries(things.map((thing) => [thing["@type"], thing]));
}

test.each([
  GUIDE,
  "/beroepen",
  "/blog",
  "/blog/een-dag-op-kantoor",
  "/blog/categorie/tips-voor-assistenten",
  "/over-ons",
  "/interim-en-zzp",
])("%s has a title, a description, one address, its trail, and is kept", async (path) => {
  const answer = await get(path);
  const html = await answer.text();
  expect(answer.status).toBe(200);
  expect(answer.headers.has("etag")).toBe(true);
  expect(html.length).toBeLessThan(30_000);
  expect(html).toMatch(/<title>[^<]{8,}<\/title>/);
  expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/);
  expect(html).toMatch(new RegExp(`<link rel="canonical" href="[^"/]+//[^"/]+${path}"/>`));
  expect(html.match(/<script[^>]*src/g)).toHaveLength(1);
  const trail = (await dataIn(path)).BreadcrumbList?.itemListElement as Step[];
  expect(html).toContain(`>${trail.at(-1)?.name}</h1>`);
  for (const { item } of trail.slice(0, -1)) expect(path).toContain(new URL(item).pathname);
});

test("a guide's title holds the year of its review, and its questions stand on the page as machines read them", async () => {
  const html = await textOf(GUIDE);
  expect(html).toMatch(/<title>Managementassistent: [^<]*\(2026\)/);
  const questions = (await dataIn(GUIDE)).FAQPage?.mainEntity as {
    name: string;
    acceptedAnswer: { text: string };
  }[];
  expect(questions.length).toBeGreaterThan(1);
  const plain = html
    .slice(html.indexOf("<main"))
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'");
  for (const { name, acceptedAnswer } of questions) {
    expect(plain).toContain(name);
    expect(plain).toContain(acceptedAnswer.text.split(" ").slice(0, 4).join(" "));
  }
});

test("a guide's table of contents leads to places on the page", async () => {
  const html = await textOf(GUIDE);
  const contents = html.slice(html.indexOf('class="contents-list"'), html.indexOf("</aside>"));
  const ids = [...contents.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(4);
  for (const id of ids) expect(html).toContain(` id="${id}"`);
});

test("a post that is not published is not there, as what never was", async () => {
  const [answer, missing] = [await get("/blog/nog-niet-klaar"), await get("/blog/bestaat-niet")];
  expect([answer.status, missing.status]).toEqual([404, 404]);
  expect(await answer.text()).toBe(await missing.text());
});

test("the feed is well-formed, and names what is published only", async () => {
  const answer = await get("/blog/rss.xml");
  expect(answer.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
  expect(answer.headers.has("etag")).toBe(true);
  const feed = await answer.text();
  new SaxesParser({ xmlns: true }).write(feed).close();
  expect([...feed.matchAll(/<item>/g)]).toHaveLength(1);
  expect(feed).toMatch(/<guid isPermaLink="true">[^<]+\/blog\/een-dag-op-kantoor<\/guid>/);
  expect(feed).toMatch(/<pubDate>\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT<\/pubDate>/);
});

test("the sitemap has the texts that are published, with the day they changed", async () => {
  const map = await textOf("/sitemap.xml");
  new SaxesParser().write(map).close();
  for (const path of [GUIDE, "/blog/een-dag-op-kantoor", "/over-ons", "/interim-en-zzp"])
    expect(map).toMatch(new RegExp(`${path}</loc><lastmod>\\d{4}-`));
  for (const path of ["/beroepen", "/blog"]) expect(map).toContain(`${path}</loc>`);
  expect(map).not.toContain("nog-niet-klaar");
});
