import { Agent, request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { KNOCKS } from "../support/attack/knocks.ts";
import { sendRaw } from "../support/attack/raw-request.ts";
import { type RunningServer, startDemoServer } from "../support/demo-server.ts";
import { signedIn, visit } from "../support/http-visitor.ts";

let server: RunningServer;

beforeAll(async () => {
  server = await startDemoServer();
}, 120_000);

afterAll(() => server.stop(), 60_000);

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

test.each(KNOCKS)(
  "%s is answered with a sentence, never with a fault",
  async (_, request, statuses) => {
    const { status, body } = await sendRaw(server.url, [request]);
    expect(statuses).toContain(status);
    if (status >= 400) expect(body).toMatch(/[A-Z][a-z]+ [a-z]+/);
  },
);

test("a form that is too long comes back with all that was typed", async () => {
  const answer = await visit(server.url).post("/account-maken", {
    audience: "candidate",
    name: "x".repeat(300_000),
    email: "sjaan@voorbeeld.example",
    password: "niet-voor-een-ander",
  });
  expect(answer.status).toBe(413);
  const html = await answer.text();
  expect(html).toContain("Dit formulier is te lang");
  expect(html).toContain("sjaan@voorbeeld.example");
  expect(html).not.toContain("niet-voor-een-ander");
});

test("whoever asked too often hears when to come back, with the form and before a large body", async () => {
  const head = "POST /zoekopdrachten HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\n";
  const form = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ";
  const typed = `${head}${form}32\r\n\r\nemail=sjaan@voorbeeld.example&a=`;
  let last = await sendRaw(server.url, [typed]);
  for (let i = 0; i < 40 && last.status !== 429; i++) last = await sendRaw(server.url, [typed]);
  expect(last.status).toBe(429);
  expect(last.headers).toMatch(/^retry-after: \d+/im);
  expect(last.body).toContain("sjaan@voorbeeld.example");
  const unsent = await sendRaw(server.url, [`${head}${form}90000\r\n\r\n`]);
  expect(unsent.status).toBe(429);
});

test("signing out leaves nothing in the browser, and pages of a person are stored nowhere", async () => {
  const candidate = await signedIn(server.url, "kandidaat@demo.example");
  for (const path of [
    "/mijn",
    "/mijn.data",
    "/vacatures",
    "/mijn/gegevens.json",
    "/bestaat-niet",
  ]) {
    const { headers } = await candidate.get(path);
    expect(headers.get("cache-control"), path).toMatch(/no-store$/);
  }
  const left = await candidate.post("/uitloggen", {});
  expect(left.headers.get("clear-site-data")).toBe('"cache", "storage"');
  expect(left.headers.get("cache-control")).toBe("private, no-store");
});

test("a refusal of a button or a file is a page for a person", async () => {
  const candidate = await signedIn(server.url, "kandidaat@demo.example");
  const headers = { accept: "text/html" };
  const pages = [
    await candidate.send("/bestanden/onbekend", { headers }),
    await candidate.send("/vacatures/onbekend/bewaren", { method: "POST", headers }),
  ];
  for (const page of pages) {
    expect(page.status).toBe(404);
    expect(await page.text()).toContain("<h1>Niet gevonden</h1><p>Dez");
  }
});

test("every line that the server prints is JSON, and holds nothing that was typed", async () => {
  await visit(server.url).post("/inloggen", {
    email: "kanarie@voorbeeld.example",
    password: "kanarie",
  });
  await visit(server.url).get("/kanarie?q=kanarie");
  const lines = server.output().split("\n").filter(Boolean);
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(JSON.parse(line), line).toHaveProperty("level");
  expect(lines.join()).not.toContain("kanarie");
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
