import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { expect, onTestFinished, test } from "vitest";
import { readableRequest, takeTarget } from "./request-guard.ts";

/** A server behind the guard that answers with what a route would see. */
async function guarded(proxies: number, appUrl: string | null = null): Promise<string> {
  const app = express();
  app.set("trust proxy", proxies);
  app.use(readableRequest({ appUrl }));
  app.get("*", ({ ip, headers, originalUrl }, response) => {
    response.json({ ip, host: headers.host, path: originalUrl });
  });
  const server = createServer((request, response) => {
    takeTarget(request);
    app(request, response);
  });
  server.listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const CLAIMS = {
  "x-forwarded-for": "7.7.7.7, 192.0.2.7",
  "x-forwarded-host": "elders.example:99999",
};

test("without a proxy nobody says who they are but the connection", async () => {
  const url = await guarded(0);
  const seen = await (await fetch(`${url}/pad?q=1`, { headers: CLAIMS })).json();
  expect(seen).toEqual({ ip: "127.0.0.1", host: new URL(url).host, path: "/pad?q=1" });
});

test("behind one proxy its word counts and the rest of the list does not", async () => {
  const url = await guarded(1, "https://vacatures.voorbeeld.example");
  const seen = await (await fetch(url, { headers: CLAIMS })).json();
  expect(seen).toEqual({ ip: "192.0.2.7", host: "vacatures.voorbeeld.example", path: "/" });
});
