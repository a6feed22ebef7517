import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { cuttableLine } from "../support/databases/cuttable-line.ts";
import { type RunningServer, startOnCopy, startServer, toldOnce } from "../support/demo-server.ts";
import { findPostgres } from "../support/facilities/postgres.ts";
import { signedIn, visit } from "../support/http-visitor.ts";

/** A call that hangs is waited for. */
const STOP_MS = 30_000;
const ADMIN = "beheer@bureau.test";
const PASSWORD = "een-heel-lang-wachtwoord";

test("a mail that is refused stays readable with its reason, and shows no link of a sign-in mail", async () => {
  const received: string[] = [];
  const resend = await listening((body) => {
    received.push(body);
    return [
      422,
      { name: "validation_error", message: "The domain is not verified", statusCode: 422 },
    ];
  });
  const { server, admin } = await anEmptyHouse({
    RESEND_API_KEY: "re_test",
    MAIL_FROM: "bureau@bureau.test",
    RESEND_BASE_URL: resend,
  });
  const answer = await visit(server.url).post("/wachtwoord-vergeten", { email: ADMIN });
  expect(answer.status).toBe(302);
  await expect
    .poll(async () => (await admin.get("/beheer/mail")).text(), { timeout: 20_000 })
    .toContain("geweigerd");
  const list = await (await admin.get("/beheer/mail")).text();
  const id = /\/beheer\/mail\/([0-9a-f-]+)/.exec(list)?.[1];
  const mail = await (await admin.get(`/beheer/mail/${id}`)).text();
  expect(mail).toContain("The domain is not verified");
  expect(received.length).toBeGreaterThan(0);
  expect(received.join()).toContain("/wachtwoord/");
  expect(mail).not.toContain("/wachtwoord/");
});

test("a mail service that fails for a while gets the mail when it is back, once", async () => {
  let failures = 2;
  const taken: string[] = [];
  const resend = await listening((_body, key) => {
    if (failures-- > 0)
      return [500, { name: "application_error", message: "Down", statusCode: 500 }];
    taken.push(key);
    return [200, { id: "mail-1" }];
  });
  const { server, admin } = await anEmptyHouse({
    RESEND_API_KEY: "re_test",
    MAIL_FROM: "bureau@bureau.test",
    RESEND_BASE_URL: resend,
  });
  await visit(server.url).post("/wachtwoord-vergeten", { email: ADMIN });
  await expect
    .poll(async () => (await admin.get("/beheer/mail")).text(), { timeout: 40_000 })
    .not.toContain("wacht op verzending");
  expect(taken.length).toBeGreaterThan(0);
  expect(new Set(taken).size).toBe(taken.length);
});

test("a refused key is an alarm, and the mail goes out once the key is mended", async () => {
  let refusals = 2;
  const taken: string[] = [];
  const resend = await listening((_body, key) => {
    if (refusals-- > 0)
      return [401, { name: "restricted_api_key", message: "No", statusCode: 401 }];
    taken.push(key);
    return [200, { id: "mail-1" }];
  });
  const { server, admin } = await anEmptyHouse({
    RESEND_API_KEY: "re_test",
    MAIL_FROM: "bureau@bureau.test",
    RESEND_BASE_URL: resend,
  });
  await visit(server.url).post("/wachtwoord-vergeten", { email: ADMIN });
  await expect
    .poll(async () => (await admin.get("/beheer/mail")).text(), { timeout: 30_000 })
    .toContain("De maildienst weigert onze sleutel");
  expect(server.output()).toContain('"alarm":"mail-key-refused"');
  await expect
    .poll(async () => (await admin.get("/beheer/mail")).text(), { timeout: 40_000 })
    .not.toContain("wacht op verzending");
  expect(taken.length).toBeGreaterThan(0);
});

test("a call that hangs and one that is sent elsewhere hold up no other mail", async () => {
  const strays: string[] = [];
  const elsewhere = await listening((body) => {
    strays.push(body);
    return [200, { id: "stray" }];
  });
  const taken: string[] = [];
  const resend = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    if (body.includes("hangt@")) return;
    if (body.includes("elders@"))
      return void response.writeHead(307, { location: elsewhere }).end();
    taken.push(body);
    response.writeHead(200, { "content-type": "application/json" }).end('{"id":"mail-1"}');
  });
  await new Promise<void>((resolve) => resend.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    resend.closeAllConnections();
    resend.close();
  });
  const { server } = await anEmptyHouse({
    RESEND_API_KEY: "re_test",
    MAIL_FROM: "bureau@bureau.test",
    RESEND_BASE_URL: `http://127.0.0.1:${(resend.address() as AddressInfo).port}`,
  });
  for (const who of ["hangt", "elders", "gewoon"]) {
    const fields = { audience: "candidate", name: "Mila Proef", email: `${who}@voorbeeld.test` };
    await visit(server.url).post("/account-maken", fields);
  }
  await expect.poll(() => taken.join(), { timeout: 20_000 }).toContain("gewoon@");
  expect(strays).toEqual([]);
});

test("with the database gone pages say so with a code, and serve again when it is back", async (context) => {
  const postgres = await findPostgres();
  if (postgres.missing) return context.skip(true, `NOT RUN: ${postgres.missing}`);
  onTestFinished(postgres.stop);
  const line = await cuttableLine(new URL(postgres.env.TEST_DATABASE_URL ?? ""));
  onTestFinished(line.close);
  const dataDir = mkdtempSync(join(tmpdir(), "rechterhand-gone-"));
  const server = await startServer(dataDir, {
    DATABASE_URL: line.url,
    SECRET: "only-for-tests-only-for-tests-only",
    DEMO: "off",
  });
  onTestFinished(async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });
  expect((await fetch(`${server.url}/vacatures`)).status).toBe(200);

  line.cut();
  const page = await fetch(`${server.url}/vacatures/een-vacature-1`);
  expect(page.status).toBe(500);
  expect(await page.text()).toMatch(/Er ging iets mis aan onze kant.*code [0-9a-f]{8}/s);
  const health = await fetch(`${server.url}/health/ready`);
  expect(health.status).toBe(503);
  expect((await health.json()).status).toBe("unavailable");
  expect((await fetch(`${server.url}/health/live`)).status).toBe(200);

  line.mend();
  await expect
    .poll(async () => (await fetch(`${server.url}/health/ready`)).status, { timeout: 20_000 })
    .toBe(200);
  expect((await fetch(`${server.url}/vacatures/een-vacature-1`)).status).toBe(404);
});

/** A server without demo world, and its admin, signed in. */
async function anEmptyHouse(env: Record<string, string>) {
  const told = await toldOnce("empty-world", { DEMO: "off", ADMIN_EMAIL: ADMIN }, setPassword);
  const server = await startOnCopy(told, { DEMO: "off", ADMIN_EMAIL: ADMIN, ...env });
  onTestFinished(async () => void (await server.stop()), STOP_MS);
  return { server, admin: await signedIn(server.url, ADMIN, PASSWORD) };
}

/** By the set-up link that the first start prints. */
async function setPassword({ url, output }: RunningServer): Promise<void> {
  const linkedToken = () => /\/wachtwoord\/([\w-]+)/.exec(output())?.[1];
  await expect.poll(linkedToken).toBeTruthy();
  const token = linkedToken() ?? "";
  const answer = await visit(url).post(`/wachtwoord/${token}`, { token, password: PASSWORD });
  expect(answer.status).toBe(302);
}

/** A small mail service: what it is sent decides what it answers. Resolves with its address. */
async function listening(
  answer: (body: string, idempotencyKey: string) => [number, object],
): Promise<string> {
  const server: Server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const [status, reply] = answer(body, String(request.headers["idempotency-key"]));
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(reply));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
