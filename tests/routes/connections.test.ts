import { Agent, request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startDemoServer } from "../support/demo-server.ts";

let server: RunningServer;

beforeAll(async () => {
  server = await startDemoServer();
}, 120_000);

afterAll(() => server.stop());

test("a large form that is answered unread does not stop its connection", async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const large = await send(agent, "POST", "/uitloggen", "x".repeat(6_000_000));
  expect(large).toBe(302);
  expect(await send(agent, "GET", "/health/live")).toBe(200);
  agent.destroy();
});

test("a mail program stops a search without Origin and cookie, and may do nothing else so", async () => {
  const stop = await fetch(`${server.url}/zoekopdrachten/stoppen/een-sleutel`, {
    method: "POST",
    body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
    redirect: "manual",
  });
  expect(stop.status).toBe(200);
  expect(await stop.text()).toContain("Deze zoekopdracht is gestopt");
  const elsewhere = await fetch(`${server.url}/zoekopdrachten`, { method: "POST" });
  expect(elsewhere.status).toBe(403);
});

function send(agent: Agent, method: string, path: string, body = ""): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = {
      origin: server.url,
      "content-type": "application/x-www-form-urlencoded",
      "content-length": body.length,
    };
    const sent = request(`${server.url}${path}`, { agent, method, headers }, (answer) => {
      answer.resume().on("end", () => resolve(answer.statusCode));
    });
    sent.setTimeout(10_000, () => sent.destroy(new Error(`${path} did not answer`)));
    sent.on("error", reject).end(body);
  });
}
