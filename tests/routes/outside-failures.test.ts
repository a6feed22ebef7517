import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { cuttableLine } from "../support/databases/cuttable-line.ts";
import { type RunningServer, startOnCopy, startServer, toldOnce } from "../support/demo-server.ts";
import { findPostgres } from "../support/facilities/postgres.ts";
import { signedIn, visit } from "../support/http-visitor.ts";

/** A call that hangs is waited for. */
const STOP_MS = 30_000;
const ADMIN = "beheer@bureau.test";
const PASSWORD = "een-heel-lang-wachtwoord";

/** What the mail service does with a mail: its answer, or by itself what it likes. */
type Answer = (body: string, key: string, response: ServerResponse) => [number, object] | null;

let answerMail: Answer;
let house: Awaited<ReturnType<typeof anEmptyHouse>>;
const service = createServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  const answer = answerMail(body, String(request.headers["idempotency-key"]), response);
  if (!answer) return;
  const [status, reply] = answer;
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(reply));
});

// One house for the four: the last of them leaves a mail behind that waits.
beforeAll(async () => {
  house = await anEmptyHouse(await addressOf(service));
}, 120_000);

afterAll(async () => {
  await house.server.stop();
  service.closeAllConnections();
  service.close();
}, STOP_MS);

test("a mail that is refused stays readable with its reason, and shows no link of a sign-in mail", async () => {
  const received: string[] = [];
  answerMail = (body) => {
    received.push(body);
    return [
      422,
      { name: "validation_error", message: "The domain is not verified", statusCode: 422 },
    ];
  };
  const answer = await askPassword();
  expect(answer.status).toBe(302);
  await expect.poll(mails, { timeout: 20_000 }).toContain("geweigerd");
  const id = /\/beheer\/mail\/([0-9a-f-]+)/.exec(await mails())?.[1];
  const mail = await (await house.admin.get(`/beheer/mail/${id}`)).text();
  expect(mail).toContain("The domain is not verified");
  expect(received.length).toBeGreaterThan(0);
  expect(received.join()).toContain("/wachtwoord/");
  expect(mail).not.toContain("/wachtwoord/");
});

test("a mail service that fails for a while gets the mail when it is back, once", async () => {
  let failures = 2;
  const taken: string[] = [];
  answerMail = (_body, key) => {
    if (failures-- > 0)
      return [500, { name: "application_error", message: "Down", statusCode: 500 }];
    taken.push(key);
    return [200, { id: "mail-1" }];
  };
  await askPassword();
  await expect.poll(() => taken.length, { timeout: 40_000 }).toBeGreaterThan(0);
  await expect.poll(mails, { timeout: 40_000 }).not.toContain("wacht op verzending");
  expect(new Set(taken).size).toBe(taken.length);
});

test("a refused key is an alarm, and the mail goes out once the key is mended", async () => {
  let refusals = 2;
  const taken: string[] = [];
  answerMail = (_body, key) => {
    if (refusals-- > 0)
      return [401, { name: "restricted_api_key", message: "No", statusCode: 401 }];
    taken.push(key);
    return [200, { id: "mail-1" }];
  };
  await askPassword();
  await expect.poll(mails, { timeout: 30_000 }).toContain("De maildienst weigert onze sleutel");
  expect(house.server.output()).toContain('"alarm":"mail-does-not-leave"');
  await expect.poll(mails, { timeout: 40_000 }).not.toContain("wacht op verzending");
  expect(taken.length).toBeGreaterThan(0);
});

test("a call that hangs and one that is sent elsewhere hold up no other mail", async () => {
  const strays: string[] = [];
  const elsewhere = createServer((request, response) => {
    strays.push(request.url ?? "");
    response.writeHead(200, { "content-type": "application/json" }).end('{"id":"stray"}');
  });
  onTestFinished(() => void elsewhere.close());
  const location = await addressOf(elsewhere);
  const taken: string[] = [];
  answerMail = (body, _key, response) => {
    if (body.includes("hangt@")) return null;
    if (body.includes("elders@")) {
      response.writeHead(307, { location }).end();
      return null;
    }
    taken.push(body);
    return [200, { id: "mail-1" }];
  };
  for (const who of ["hangt", "elders", "gewoon"]) {
    const fields = { audience: "candidate", name: "Mila Proef", email: `${who}@voorbeeld.test` };
    await visit(house.server.url).post("/account-maken", fields);
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

/** A server without demo world that mails by a service, and its admin, signed in. */
async function anEmptyHouse(mailService: string) {
  const empty = { DEMO: "off", ADMIN_EMAIL: ADMIN };
  const told = await toldOnce("empty-world", empty, setPassword);
  const server = await startOnCopy(told, {
    ...empty,
    RESEND_API_KEY: "re_test",
    MAIL_FROM: "bureau@bureau.test",
    RESEND_BASE_URL: mailService,
  });
  return { server, admin: await signedIn(server.url, ADMIN, PASSWORD) };
}

function askPassword(): Promise<Response> {
  return visit(house.server.url).post("/wachtwoord-vergeten", { email: ADMIN });
}

async function mails(): Promise<string> {
  return (await house.admin.get("/beheer/mail")).text();
}

/** By the set-up link that the first start prints. */
async function setPassword({ url, output }: RunningServer): Promise<void> {
  const linkedToken = () => /\/wachtwoord\/([\w-]+)/.exec(output())?.[1];
  await vi.waitFor(() => expect(linkedToken()).toBeTruthy(), { timeout: 20_000 });
  const token = linkedToken() ?? "";
  const answer = await visit(url).post(`/wachtwoord/${token}`, { token, password: PASSWORD });
  expect(answer.status).toBe(302);
}

/** Opens a server on this machine; resolves with its address. */
async function addressOf(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
