import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { ServerBuild } from "@remix-run/node";
import express from "express";
import { expect, onTestFinished, test } from "vitest";
import { privateAnswers, securityHeaders } from "./answer-headers.ts";
import { answerRequests } from "./answer-requests.ts";

const SCRIPT = '{"in":"line"}';

type Made = { address: string; nonce: string };
type Answer = { status?: number; headers?: Record<string, string> };

/** A site of one page for everybody and one that is somebody's own; it says which pages it had to make. */
async function site(answer: Answer = {}) {
  const made: Made[] = [];
  const data = { stamp: "monday 1", troubles: 0, troublesMade: 0 };
  const render = (request: Request, nonce: string) => {
    const { pathname, search } = new URL(request.url);
    made.push({ address: pathname + search, nonce });
    data.troubles += data.troublesMade;
    const headers = { "Content-Type": "text/html; charset=utf-8", ...answer.headers };
    const script = `<script type="application/ld+json">${SCRIPT}</script>`;
    const text = `<p>${data.stamp}</p>${script}${"<p>een regel</p>".repeat(200)}`;
    return new Response(text, { status: answer.status ?? 200, headers });
  };
  const page = { default: () => null };
  const build = {
    entry: {
      module: {
        default: (
          request: Request,
          _s: number,
          _h: Headers,
          _c: unknown,
          load: { nonce: string },
        ) => render(request, load.nonce),
      },
    },
    routes: {
      root: { id: "root", path: "", module: page },
      list: {
        id: "list",
        parentId: "root",
        path: "lijst",
        module: { ...page, handle: { kept: { params: ["q"] } } },
      },
      own: { id: "own", parentId: "root", path: "lijst/eigen", module: page },
    },
    assets: { routes: {}, entry: { imports: [], module: "" }, url: "", version: "" },
    future: { v3_singleFetch: true },
    publicPath: "/",
    assetsBuildDirectory: "",
    isSpaMode: false,
  } as unknown as ServerBuild;
  const app = express();
  app.use(securityHeaders({ https: false }));
  app.use(privateAnswers);
  app.use(
    answerRequests({
      build,
      data: { stamp: () => data.stamp, troubles: () => data.troubles },
      https: false,
      keepBytes: 1024 * 1024,
      contextOf: (_, { locals }) => ({ nonce: String(locals.nonce) }) as never,
    }),
  );
  const server = createServer(app);
  server.listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const got = await fetch(url + path, { headers });
    return { status: got.status, headers: got.headers, text: await got.text() };
  };
  return { get, made, data };
}

test("a page that is the same for everybody is made once, from its one address", async () => {
  const { get, made } = await site();
  const first = await get("/lijst?van=elders&q=planner");
  const second = await get("/lijst?q=planner");
  expect(second.text).toBe(first.text);
  expect(made).toEqual([{ address: "/lijst?q=planner", nonce: "" }]);
  expect(second.headers.get("vary")).toMatch(/Accept-Encoding.*Cookie/);
});

test("whoever sends a cookie neither gets a kept page nor leaves one", async () => {
  const { get, made } = await site();
  const own = await get("/lijst", { cookie: "rh=somebody" });
  expect(own.headers.get("cache-control")).toBe("private, no-store");
  await get("/lijst");
  await get("/lijst", { cookie: "rh-concept=a-draft" });
  await get("/lijst", { authorization: "Bearer somebody" });
  expect(made).toHaveLength(4);
  expect(made[0]?.nonce).not.toBe("");
});

test("a page that sets a cookie is not kept", async () => {
  const { get, made } = await site({ headers: { "Set-Cookie": "rh-concept=new" } });
  expect((await get("/lijst")).headers.get("set-cookie")).toContain("rh-concept");
  await get("/lijst");
  expect(made).toHaveLength(2);
});

test.each([404, 410, 500])("an answer with status %i is not kept", async (status) => {
  const { get, made } = await site({ status });
  expect((await get("/lijst")).status).toBe(status);
  expect((await get("/lijst")).headers.has("etag")).toBe(false);
  expect(made).toHaveLength(2);
});

test("a page of a route that does not say so is not kept", async () => {
  const { get, made } = await site();
  await get("/lijst/eigen");
  await get("/lijst/eigen");
  expect(made).toHaveLength(2);
});

test("after midnight and after a change every page is made anew", async () => {
  const { get, data } = await site();
  for (const stamp of ["monday 1", "monday 2", "tuesday 2"]) {
    data.stamp = stamp;
    await get("/lijst");
    expect((await get("/lijst")).text).toContain(`<p>${stamp}</p>`);
  }
});

test("a page that did without the search engine is not kept", async () => {
  const { get, made, data } = await site();
  data.troublesMade = 1;
  await get("/lijst");
  data.troublesMade = 0;
  await get("/lijst");
  await get("/lijst");
  expect(made).toHaveLength(2);
});

test("a kept page runs this site's files and nothing that stands in the page", async () => {
  const { get } = await site();
  await get("/lijst");
  const policy = (await get("/lijst")).headers.get("content-security-policy");
  expect(policy).toContain("script-src 'self';");
});

test.each(["br", "gzip", "identity"])("a page in %s is that page, kept by itself", async (name) => {
  const { get } = await site();
  await get("/lijst", { "accept-encoding": "gzip, br" });
  const { text, headers } = await get("/lijst", { "accept-encoding": name });
  expect(text).toContain("<p>een regel</p>");
  expect(headers.get("content-encoding")).toBe(name === "identity" ? null : name);
});

test("whoever has the page already hears only that", async () => {
  const { get } = await site();
  const etag = (await get("/lijst")).headers.get("etag") ?? "";
  const again = await get("/lijst", { "if-none-match": etag });
  expect(again).toMatchObject({ status: 304, text: "" });
  expect((await get("/lijst", { "if-none-match": '"other"' })).status).toBe(200);
});
