import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express, { type Response } from "express";
import { expect, onTestFinished, test } from "vitest";
import { contentSecurityPolicy, privateAnswers, securityHeaders } from "./answer-headers.ts";

/** A site that answers as told, and what came back. */
async function answered(
  answer: (response: Response) => void,
  { https = false, ...init }: RequestInit & { https?: boolean } = {},
) {
  const app = express();
  app.use(securityHeaders({ https }));
  app.use(privateAnswers);
  app.all("*", (_, response) => {
    answer(response);
    response.end(response.locals.nonce);
  });
  const server = createServer(app);
  server.listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const got = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, init);
  return { headers: got.headers, nonce: await got.text() };
}

const cacheOf = async (...args: Parameters<typeof answered>) =>
  (await answered(...args)).headers.get("cache-control");
const OWN = "private, no-store";

test("an answer to or with a cookie, or to a form, is stored nowhere, unless its route says otherwise", async () => {
  const nothing = () => {};
  expect(await cacheOf(nothing)).toBeNull();
  expect(await cacheOf(nothing, { headers: { cookie: "a=1" } })).toBe(OWN);
  expect(await cacheOf(nothing, { method: "POST" })).toBe(OWN);
  expect(await cacheOf((response) => void response.setHeader("Set-Cookie", "a=1"))).toBe(OWN);
  const route = (response: Response) => void response.setHeader("Cache-Control", "max-age=60");
  expect(await cacheOf(route, { headers: { cookie: "a=1" } })).toBe("max-age=60");
  expect((await answered(nothing)).headers.get("vary")).toContain("Cookie");
});

test.each([
  [429, null, "60"],
  [503, null, "60"],
  [429, "90", "90"],
  [500, null, null],
  [200, null, null],
])(
  "an answer %i says when to come back where there is too much: %o becomes %o",
  async (status, said, expected) => {
    const { headers } = await answered((response) => {
      response.status(status);
      if (said) response.setHeader("Retry-After", said);
    });
    expect(headers.get("retry-after")).toBe(expected);
  },
);

test("every answer has its own nonce, and only https is pinned to https", async () => {
  const [one, two] = [await answered(() => {}), await answered(() => {}, { https: true })];
  expect(one.nonce).not.toBe(two.nonce);
  for (const { headers, nonce } of [one, two])
    expect(headers.get("content-security-policy")).toContain(`script-src 'self' 'nonce-${nonce}'`);
  expect(one.headers.has("strict-transport-security")).toBe(false);
  expect(two.headers.get("strict-transport-security")).toContain("max-age=63072000");
  expect(contentSecurityPolicy([], true)).toContain("upgrade-insecure-requests");
  expect(contentSecurityPolicy([], false)).not.toContain("upgrade-insecure-requests");
});

test("a page is framed by nobody, loads from its own site alone and hands out nothing of the device", async () => {
  const { headers } = await answered(() => {});
  expect(headers.get("x-frame-options")).toBe("DENY");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  const policy = headers.get("content-security-policy") ?? "";
  for (const part of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"])
    expect(policy.split("; ")).toContain(part);
  expect(policy).not.toContain("unsafe");
  expect(headers.get("permissions-policy")).toContain("camera=()");
});
