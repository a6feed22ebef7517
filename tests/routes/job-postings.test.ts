import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startDemoServer } from "../support/demo-server.ts";
import { signedIn } from "../support/http-visitor.ts";
import {
  childrenOf,
  judgeIndeed,
  judgeJsonFeed,
  judgeLinkedin,
  judgeRss,
  readXml,
  textOf,
} from "../support/published/feed-rules.ts";
import { judgeJobPosting } from "../support/published/job-posting-rules.ts";

let server: RunningServer;

beforeAll(async () => {
  server = await startDemoServer();
}, 120_000);

afterAll(() => server.stop());

const get = (path: string) => fetch(server.url + path);
const textAt = async (path: string) => (await get(path)).text();

/** What one may leave out: not every vacature has it. */
const MAY_LACK = [
  "validThrough",
  "educationRequirements",
  "experienceRequirements",
  "jobLocation.address.postalCode",
];

test("every vacature of the demo that is online has a whole posting on its own page only", async () => {
  const paths = await openPaths();
  expect(paths.length).toBeGreaterThan(40);
  for (const path of paths) {
    const posting = (await linkedDataOf(path)).find((one) => one.includes('"JobPosting"'));
    const found = judgeJobPosting(posting ?? "").filter(
      ({ level, path: at }) => level === "error" || !MAY_LACK.includes(at),
    );
    expect(found, path).toEqual([]);
    expect(posting, path).toContain(path);
    expect(posting).toContain('"directApply":true');
  }
  expect(await linkedDataOf("/vacatures")).toEqual([]);
});

test("the feeds keep to their rules and tell what the sitemap tells", async () => {
  const paths = (await openPaths()).toSorted();
  const rss = await textAt("/feeds/vacatures.rss");
  expect(judgeRss(rss)).toEqual([]);
  const items = childrenOf(childrenOf(readXml(rss), "channel")[0] ?? readXml(rss), "item");
  expect(items.map((item) => pathOf(textOf(item, "link"))).toSorted()).toEqual(paths);
  const json = await textAt("/feeds/vacatures.json");
  expect(judgeJsonFeed(json)).toEqual([]);
  const read: { items: { url: string }[] } = JSON.parse(json);
  expect(read.items.map(({ url }) => pathOf(url)).toSorted()).toEqual(paths);
  const indeed = await textAt("/feeds/indeed.xml");
  expect(judgeIndeed(indeed)).toEqual([]);
  const jobs = childrenOf(readXml(indeed), "job");
  expect(jobs.map((job) => pathOf(textOf(job, "url"))).toSorted()).toEqual(paths);
  const linkedin = await textAt("/feeds/linkedin.xml");
  expect(judgeLinkedin(linkedin)).toEqual([]);
  const basics = childrenOf(readXml(linkedin), "job");
  expect(basics.map((job) => pathOf(textOf(job, "applyUrl"))).toSorted()).toEqual(paths);
});

test.each([
  ["/feeds/vacatures.rss", "application/rss+xml"],
  ["/feeds/vacatures.json", "application/feed+json"],
  ["/feeds/indeed.xml", "application/xml"],
  ["/feeds/linkedin.xml", "application/xml"],
  ["/sitemap.xml", "application/xml"],
  ["/sitemap/1.xml", "application/xml"],
])("%s says its kind, is compressed and known by its tag", async (path, kind) => {
  const first = await fetch(server.url + path, { headers: { "accept-encoding": "br" } });
  expect(first.headers.get("content-type")).toBe(`${kind}; charset=utf-8`);
  expect(first.headers.get("content-encoding")).toBe("br");
  const etag = first.headers.get("etag") ?? "none";
  const again = await fetch(server.url + path, {
    headers: { "accept-encoding": "br", "if-none-match": etag },
  });
  expect(again.status).toBe(304);
});

test("there are no more parts of a sitemap than it has", async () => {
  for (const part of ["0.xml", "2.xml", "1", "1.xml.gz", "-1.xml", "99999.xml"])
    expect((await get(`/sitemap/${part}`)).status, part).toBe(404);
});

test("security.txt says whom to tell and until when", async () => {
  const answer = await get("/.well-known/security.txt");
  expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  const text = await answer.text();
  expect(text).toMatch(/^Contact: mailto:\S+@\S+$/m);
  const expires = Date.parse(/^Expires: (\S+)$/m.exec(text)?.[1] ?? "");
  expect(expires).toBeGreaterThan(Date.now());
  expect(expires).toBeLessThan(Date.now() + 365 * 86_400_000);
});

test("a page has one address, a title and a description of its own, and says so when it is shared", async () => {
  const sitemap = await textAt("/sitemap.xml");
  const paths = [...sitemap.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g)].map(
    ([, path]) => path || "/",
  );
  const seen = { title: new Set<string>(), description: new Set<string>() };
  for (const path of [...paths, "/inloggen", "/account-maken"]) {
    const html = await textAt(path);
    const url = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? "";
    expect(pathOf(url), path).toBe(path);
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? "";
    const description = /<meta name="description" content="([^"]+)"/.exec(html)?.[1] ?? "";
    expect(description.length, path).toBeGreaterThan(40);
    expect(html).toContain(`<meta property="og:url" content="${url}"`);
    expect(html).toContain(`<meta property="og:description" content="${description}"`);
    expect(html).toMatch(/<meta property="og:title" content="[^"]+"/);
    expect(html).toMatch(/<meta property="og:type" content="website"/);
    expect(html).toMatch(/<meta property="og:image" content="http[^"]+\.png[^"]*"/);
    expect(html).not.toContain('name="robots"');
    if (!/^\/vacatures\/[^/]+$/.test(path)) {
      expect(seen.title, path).not.toContain(title);
      expect(seen.description, path).not.toContain(description);
    }
    seen.title.add(title);
    seen.description.add(description);
  }
});

test("pages that are a step on the way, a filter or empty are not to be found", async () => {
  for (const path of ["/wachtwoord-vergeten", "/vacatures?q=planner", "/vacatures/plaats/den-burg"])
    expect(await textAt(path), path).toContain('<meta name="robots" content="noindex"/>');
});

test("the list names its feeds, and vacatures and lists of a role say where they stand", async () => {
  const list = await textAt("/vacatures");
  for (const [type, path] of [
    ["rss+xml", "/feeds/vacatures.rss"],
    ["feed+json", "/feeds/vacatures.json"],
  ])
    expect(list).toMatch(
      new RegExp(
        `<link rel="alternate" type="application/${type?.replace("+", "\\+")}"[^>]*${path}"`,
      ),
    );
  const [vacature = ""] = await openPaths();
  const crumbs = (await linkedDataOf(vacature)).find((one) => one.includes("BreadcrumbList"));
  expect(JSON.parse(crumbs ?? "{}")).toMatchObject({
    "@type": "BreadcrumbList",
    itemListElement: [
      { "@type": "ListItem", position: 1, name: "Vacatures", item: `${server.url}/vacatures` },
      { position: 2, item: expect.stringContaining("/vacatures/beroep/") },
      { position: 3, name: expect.stringMatching(/\S/) },
    ],
  });
  const [topic = ""] = [
    ...(await textAt("/sitemap.xml")).matchAll(/\/vacatures\/beroep\/[^<]+/g),
  ].flat();
  expect(await linkedDataOf(topic)).toEqual([expect.stringContaining("BreadcrumbList")]);
});

test("a page that is shared brings a picture, and only what is online has one of its own", async () => {
  const [path = ""] = await openPaths();
  for (const page of ["/", path]) {
    const url = /property="og:image" content="([^"]+)"/.exec(await textAt(page))?.[1] ?? "";
    expect(url.startsWith(`${server.url}/`), url).toBe(true);
    const answer = await fetch(url);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("image/png");
    const png = Buffer.from(await answer.arrayBuffer());
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  }
  for (const none of ["/vacatures/bestaat-niet/beeld.png", "/vacatures/%00/beeld.png"])
    expect((await get(none)).status, none).not.toBe(200);
});

// Last: it closes one.
test("a vacature that is closed has no posting and no canonical address, and is gone at the next request", async () => {
  const consultant = await signedIn(server.url, "consultant@demo.example");
  const paths = await openPaths();
  const list = await (await consultant.get("/werk/vacatures?status=published")).text();
  const [, id = ""] = /href="\/werk\/vacatures\/([0-9a-f-]{36})"/.exec(list) ?? [];
  const own = await (await consultant.get(`/werk/vacatures/${id}`)).text();
  const path = paths.find((one) => own.includes(`href="${one}"`)) ?? "";
  const feeds = ["vacatures.rss", "vacatures.json", "indeed.xml", "linkedin.xml"];
  const told = [...feeds.map((name) => `/feeds/${name}`), "/sitemap.xml"];
  for (const feed of told) expect(await textAt(feed), feed).toMatch(new RegExp(`${path}["<\\]]`));
  expect((await linkedDataOf(path)).join()).toContain("JobPosting");
  expect((await get(`${path}/beeld.png`)).status).toBe(200);
  const closed = await consultant.post(`/werk/vacatures/${id}/sluiten`, { outcome: "filled" });
  expect(closed.status).toBe(302);
  for (const feed of told)
    expect(await textAt(feed), feed).not.toMatch(new RegExp(`${path}["<\\]]`));
  expect((await get(path)).status).toBe(410);
  expect((await get(`${path}/beeld.png`)).status).toBe(404);
  expect(await linkedDataOf(path)).toEqual([]);
  const html = await textAt(path);
  expect(html).toContain('<meta name="robots" content="noindex"/>');
  expect(html).not.toMatch(/rel="canonical"|og:image/);
});

async function openPaths(): Promise<string[]> {
  const sitemap = await textAt("/sitemap.xml");
  return [...sitemap.matchAll(/<loc>[^<]*?(\/vacatures\/[^/<]+)<\/loc>/g)].map(
    ([, path]) => path ?? "",
  );
}

async function linkedDataOf(path: string): Promise<string[]> {
  const html = await textAt(path);
  const scripts = html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs);
  return [...scripts].map(([, json]) => json ?? "");
}

function pathOf(url: string): string {
  return url.replace(/^https?:\/\/[^/]+/, "") || "/";
}
