import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { PASSWORD } from "../support/builders.ts";
import { signedIn, type Visitor, visit } from "../support/http-visitor.ts";
import { TABLE } from "../support/route-table.ts";
import { ACCESS_TABLE } from "./access-table.ts";
import { type Owner, pathOf, type Row, type World } from "./row.ts";
import { openAccessWorld } from "./world.ts";

const MISSING = "00000000-0000-7000-8000-000000000000";
/** What shows nothing of whoever asks, so that a browser may keep it. */
const SAME_FOR_ALL = /^\/vacatures\/suggesties$|\/beeld\.png$|^\/kleuren\.css$/;
const VISITORS = [
  "anonymous",
  "candidateA",
  "candidateB",
  "employerA",
  "employerB",
  "consultant",
  "admin",
] as const;
type VisitorName = (typeof VISITORS)[number];

let world: World;
const visitors = new Map<VisitorName, Visitor>();

beforeAll(async () => {
  world = await openAccessWorld(inject("accessWorld"));
  visitors.set("anonymous", visit(world.url));
  for (const [name, email] of Object.entries(world.emails)) {
    visitors.set(name as VisitorName, await signedIn(world.url, email, PASSWORD));
  }
}, 120_000);

afterAll(() => world.close());

test("every route of the table has a row, and every row a route", () => {
  const patterns = new Set(ACCESS_TABLE.map(({ path }) => path));
  const withFiles = [...patterns, "/bestanden/:id"];
  const routes = new Set(TABLE.map(({ path }) => path));
  expect([...routes].filter((path) => !withFiles.includes(path))).toEqual([]);
  expect(withFiles.filter((path) => !routes.has(path))).toEqual([]);
});

describe.each(ACCESS_TABLE.map((row) => [`${row.method} ${row.path}`, row] as const))(
  "%s",
  (_, row) => {
    test.each(VISITORS.filter((name) => !mayEnter(name, row.owner)))(
      "keeps %s out",
      async (name) => {
        const answer = await send(name, row, row.own?.(world) ?? MISSING);
        if (name === "anonymous") {
          expect(answer.status).toBe(row.method === "POST" ? 307 : 302);
          expect(answer.headers.get("location")).toMatch(/^\/inloggen/);
        } else expect(answer.status).toBe(403);
      },
    );

    const stranger = strangerTo(row);
    const compared = row.other && stranger ? [stranger] : [];
    test.each(compared)("answers %s another's like a missing one", async (name) => {
      const another = await send(name, row, row.other?.(world) ?? "");
      const missing = await send(name, row, MISSING);
      expect(another.status).toBe(missing.status);
      expect(await textOf(another)).toBe(await textOf(missing));
      if (!row.gives?.includes(302)) expect(missing.status).toBe(404);
    });

    const hasOne = row.path.includes(":") && !row.gives?.includes(302);
    const asked =
      hasOne && (row.owner === "bureau" || row.owner === "admin") ? ["admin" as const] : [];
    test.each(asked)("gives %s no missing one", async (name) => {
      const answer = await send(name, row, MISSING);
      expect(answer.status).toBe(404);
    });

    test.each(VISITORS.filter((name) => ownsIn(name, row)))("lets %s in", async (name) => {
      const answer = await send(name, row, row.own?.(world) ?? "een-onbekend-token");
      const usual = row.method === "GET" ? [200] : [200, 302, 409, 422];
      expect(row.gives ?? usual).toContain(answer.status);
      const isPublic = name === "anonymous" || SAME_FOR_ALL.test(row.path);
      if (!isPublic) expect(answer.headers.get("cache-control")).toMatch(/no-store$/);
      if (answer.status === 302 && row.owner !== "everyone") {
        expect(answer.headers.get("location")).not.toMatch(/^\/inloggen/);
      }
    });
  },
);

describe("GET /bestanden/:id", () => {
  const mayHaveFileA: VisitorName[] = ["candidateA", "employerA", "consultant", "admin"];

  test.each(VISITORS)("gives a candidate's file to %s only when it may", async (name) => {
    const visitor = visitorNamed(name);
    const answer = await visitor.get(`/bestanden/${world.files.A}`);
    const missing = await visitor.get(`/bestanden/${MISSING}`);
    expect(missing.status).toBe(404);
    if (mayHaveFileA.includes(name)) {
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-disposition")).toMatch(/^attachment/);
      expect(answer.headers.get("content-security-policy")).toContain("sandbox");
    } else {
      expect(answer.status).toBe(404);
      expect(await textOf(answer)).toBe(await textOf(missing));
    }
  });

  test("an employer does not get the file of somebody it gave no verdict on", async () => {
    const answer = await visitorNamed("employerB").get(`/bestanden/${world.files.B}`);
    expect(answer.status).toBe(404);
  });
});

test("a form from another site changes nothing", async () => {
  const answer = await fetch(`${world.url}/inloggen`, {
    method: "POST",
    headers: { origin: "https://elders.example" },
    body: new URLSearchParams({ email: world.emails.admin, password: PASSWORD }),
  });
  expect(answer.status).toBe(403);
  expect(answer.headers.getSetCookie()).toEqual([]);
});

test("no request presents somebody whom the bureau found and who did not say yes", async () => {
  const { vacatureId, shortlistId, applicationId } = world.unasked;
  const consultant = visitorNamed("consultant");
  const page = await (await consultant.get(`/werk/vacatures/${vacatureId}`)).text();
  const seen = /\/voorstellen"[\s\S]*?name="seen" value="([^"]*)"/.exec(page)?.[1] ?? "";
  const tries = [
    consultant.post(`/werk/shortlists/${shortlistId}/voorstellen`, { seen }),
    ...["offer", "placed", "presented", "interview"].map((stage) =>
      consultant.post(`/werk/sollicitaties/${applicationId}/verplaatsen`, {
        stage,
        seen: "shortlisted",
      }),
    ),
  ];
  for (const answer of await Promise.all(tries)) expect(answer.status).toBe(422);
  const shortlist = `/werkgever/shortlists/${shortlistId}`;
  expect((await visitorNamed("employerA").get(shortlist)).status).toBe(404);
});

function mayEnter(name: VisitorName, owner: Owner): boolean {
  if (owner === "everyone") return true;
  if (owner === "signed-in") return name !== "anonymous";
  if (owner === "bureau") return name === "consultant" || name === "admin";
  return name.startsWith(owner);
}

/** Who owns the row's own thing: the bureau owns all, else the one whose letter is A. */
function ownsIn(name: VisitorName, row: Row): boolean {
  if (!mayEnter(name, row.owner)) return false;
  const personal = row.owner === "candidate" || row.owner === "employer";
  return !personal || !row.other || name.endsWith("A") || row.path.includes(":slug");
}

/** Somebody of the right audience to whom the row's other thing does not belong. */
function strangerTo(row: Row): VisitorName | null {
  if (row.owner === "everyone") return "anonymous";
  return row.owner === "candidate" ? "candidateA" : row.owner === "employer" ? "employerA" : null;
}

function send(name: VisitorName, row: Row, parameter: string): Promise<Response> {
  const path = pathOf(row, parameter);
  const visitor = visitorNamed(name);
  return row.method === "GET" ? visitor.get(path) : visitor.post(path, row.fields?.(world) ?? {});
}

function visitorNamed(name: VisitorName): Visitor {
  const visitor = visitors.get(name);
  if (!visitor) throw new Error(`${name} is not here`);
  return visitor;
}

/** A page without what differs at every request: nonces, ids, addresses. */
async function textOf(answer: Response): Promise<string> {
  const html = await answer.text();
  return html
    .replace(/nonce="[^"]*"/g, "")
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "ID")
    .replace(new RegExp(`${world.slugs.draft}|${world.slugs.published}`, "g"), "ID");
}
