import { readdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startDemoServer } from "../support/demo-server.ts";
import { signedIn } from "../support/http-visitor.ts";

let server: RunningServer;

beforeAll(async () => {
  server = await startDemoServer();
}, 120_000);

afterAll(() => server.stop(), 60_000);

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { headers });

test.each(["/", "/vacatures?q=planner", "/werkwijze"])(
  "%s is compressed, kept, and known by its tag",
  async (path) => {
    const first = await get(path, { "accept-encoding": "br" });
    expect(first.headers.get("content-encoding")).toBe("br");
    expect(first.headers.get("content-security-policy")).not.toContain("nonce");
    const etag = first.headers.get("etag") ?? "none";
    const again = await get(path, { "accept-encoding": "br", "if-none-match": etag });
    expect(again.status).toBe(304);
  },
);

test("whoever is signed in sees their own page and leaves none behind", async () => {
  const before = await (await get("/vacatures")).text();
  const candidate = await signedIn(server.url, "kandidaat@demo.example");
  const own = await candidate.get("/vacatures");
  expect(own.headers.get("cache-control")).toBe("private, no-store");
  expect(await own.text()).toContain("Uitloggen");
  const after = await (await get("/vacatures")).text();
  expect(after).toBe(before);
  expect(after).not.toContain("Uitloggen");
});

test("who asks in another way gets no page that stands for another address", async () => {
  const page = await (await get("/vacatures?q=planner&van=%3Cscript%3E")).text();
  expect(page).toContain('name="query" value="q=planner"');
  expect((await get("/vacatures?q=")).url).toBe(`${server.url}/vacatures`);
  expect((await get("/bestaat-niet")).status).toBe(404);
  expect((await get("/bestaat-niet")).headers.has("etag")).toBe(false);
});

test.each([
  ["consultant", "/werk"],
  ["werkgever", "/werkgever"],
  ["kandidaat", "/mijn"],
  ["beheer", "/beheer/mail"],
])("the workspace of %s ships no script but the small one", async (who, path) => {
  const visitor = await signedIn(server.url, `${who}@demo.example`);
  const answer = await visitor.get(path);
  expect(answer.status).toBe(200);
  const scripts = (await answer.text()).match(/<script[^>]*>|rel="modulepreload"/g) ?? [];
  expect(scripts).toHaveLength(1);
  expect(scripts[0]).toContain('src="/enhance.js"');
});

test("files of the build lie compressed, and those with a hash never change", async () => {
  const [css = ""] = readdirSync("build/client/assets").filter((name) => name.endsWith(".css"));
  const styles = await get(`/assets/${css}`, { "accept-encoding": "br" });
  expect(styles.headers.get("content-encoding")).toBe("br");
  expect(styles.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  const script = await get("/enhance.js", { "accept-encoding": "gzip" });
  expect(script.headers.get("content-encoding")).toBe("gzip");
  expect(script.headers.get("cache-control")).toBe("public, max-age=3600");
});
