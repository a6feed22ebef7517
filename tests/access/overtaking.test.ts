import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { COMES_BACK } from "#app/platform/http/interrupted-form.ts";
import { type FoundForm, findForms } from "../support/attack/found-form.ts";
import { PASSWORD } from "../support/builders.ts";
import { nextRecoveryCode, signedIn, type Visitor, visit } from "../support/http-visitor.ts";
import { ACCESS_TABLE } from "./access-table.ts";
import { WITHOUT_MARK } from "./overtaking.data.ts";
import { type Owner, pathOf, type World } from "./row.ts";
import { openAccessWorld } from "./world.ts";

const POSTS = ACCESS_TABLE.filter(({ method }) => method === "POST");
const MARKED = POSTS.filter(({ path }) => !(path in WITHOUT_MARK));
/** Where each looks for forms. */
const STARTS: Partial<Record<Owner, string[]>> = {
  candidate: ["/mijn", "/mijn/profiel", "/mijn/wensen", "/mijn/zichtbaarheid", "/mijn/cultuur/1"],
  employer: ["/werkgever", "/werkgever/cultuur/1"],
  bureau: ["/werk", "/werk/vacatures"],
  admin: ["/beheer/teksten"],
};

let world: World;
const visitors = new Map<Owner, Visitor>();

beforeAll(async () => {
  world = await openAccessWorld(inject("accessWorld"));
  const { candidateA, employerA, consultant, admin } = world.emails;
  visitors.set("candidate", await signedIn(world.url, candidateA, PASSWORD));
  visitors.set("employer", await signedIn(world.url, employerA, PASSWORD));
  visitors.set("bureau", await signedIn(world.url, consultant, PASSWORD));
  visitors.set("admin", await signedIn(world.url, admin, PASSWORD));
}, 120_000);

afterAll(() => world.close());

test("every form that says nothing of what it saw has its reason, and every reason a form", () => {
  const paths = new Set(POSTS.map(({ path }) => path));
  expect(Object.keys(WITHOUT_MARK).filter((path) => !paths.has(path))).toEqual([]);
  expect(MARKED.length).toBeGreaterThan(15);
});

describe.each(MARKED.map((row) => [row.path, row] as const))("POST %s", (_path, row) => {
  test("from an old page is told so, keeps what was typed and changes nothing", async () => {
    const visitor = visitorFor(row.owner);
    const path = pathOf(row, row.own?.(world) ?? "");
    const fields = row.fields?.(world) ?? {};
    const before = await shown(visitor, path);
    const answer = await visitor.post(path, { ...fields, seen: "oud" });
    const text = await answer.text();
    expect([answer.status, /intussen|was u voor/.test(text)]).toEqual([409, true]);
    for (const typed of typedIn(fields)) expect(text).toContain(typed);
    expect(await shown(visitor, path)).toBe(before);
  });
});

describe.each(MARKED.filter(({ fields }) => fields).map((row) => [row.path, row] as const))(
  "POST %s after the session ended",
  (_path, row) => {
    test("takes what was typed along through signing in, and saves nothing before it is sent again", async () => {
      const visitor = visitorFor(row.owner);
      const path = pathOf(row, row.own?.(world) ?? "");
      const fields = row.fields?.(world) ?? {};
      const asked = await sentOn(visit(world.url), path, fields);
      expect([asked.status, asked.headers.get("cache-control")]).toEqual([
        401,
        "private, no-store",
      ]);
      expect(interruptedIn(await asked.text())).toEqual({ path, fields: Object.entries(fields) });
      const before = await shown(visitor, path);
      const back = await visitor.post(path, { ...fields, [COMES_BACK]: "ja" });
      expect([200, 302]).toContain(back.status);
      const text = await back.text();
      if (back.status === 200) for (const typed of typedIn(fields)) expect(text).toContain(typed);
      expect(await shown(visitor, path)).toBe(before);
    });
  },
);

test.each([
  ["candidateA", "/mijn/profiel", { name: "Jip van Elders", headline: "Planner met geduld" }],
  ["consultant", "/werk/kandidaten/weergaven", { name: "Planners in Zwolle" }],
] as const)("%s signs in again and is led back to the form", async (who, path, fields) => {
  const visitor = visit(world.url);
  const asked = await (await sentOn(visitor, path, fields)).text();
  const interrupted = JSON.stringify(interruptedIn(asked));
  const email = world.emails[who];
  const wrong = await visitor.post("/inloggen", { email, password: "niet het goede", interrupted });
  expect(JSON.stringify(interruptedIn(await wrong.text()))).toBe(interrupted);
  let page = await visitor.post("/inloggen", { email, password: PASSWORD, interrupted });
  let text = await page.text();
  if (who === "consultant") {
    expect(JSON.stringify(interruptedIn(text))).toBe(interrupted);
    const code = nextRecoveryCode(world.url, email);
    page = await visitor.post("/inloggen/code", { code, interrupted });
    text = await page.text();
  }
  expect(page.status).toBe(200);
  expect(text).toContain(`action="${path}"`);
  for (const typed of Object.values(fields)) expect(text).toContain(typed);
});

test("the forms on the pages send along what they showed", async () => {
  const found: FoundForm[] = [];
  for (const [owner, visitor] of visitors)
    found.push(...(await findForms(visitor, STARTS[owner] ?? [])));
  const shapes = new Set<string>();
  for (const { action, fields } of found) {
    const row = MARKED.find(({ path }) => shapeOf(path).test(action));
    if (!row || action in WITHOUT_MARK) continue;
    shapes.add(row.path);
    expect([action, fields.some(([name]) => name === "seen")]).toEqual([action, true]);
  }
  expect(shapes.size).toBeGreaterThan(7);
});

function visitorFor(owner: Owner): Visitor {
  const visitor = visitors.get(owner === "signed-in" ? "candidate" : owner);
  if (!visitor) throw new Error(`Nobody visits for ${owner}`);
  return visitor;
}

/** The words among what was typed, which stand on a page as they are. */
function typedIn(fields: Record<string, string>): string[] {
  return Object.values(fields).filter((value) => /^[A-Z][a-z ]+$/.test(value));
}

/** Sends a form as a browser does: where it is sent on with 307, the form goes along. */
async function sentOn(visitor: Visitor, path: string, fields: Record<string, string>) {
  const answer = await visitor.post(path, fields);
  expect(answer.status).toBe(307);
  return visitor.post(answer.headers.get("location") ?? "", fields);
}

/** The form that a page to sign in takes along. */
function interruptedIn(html: string): unknown {
  const found = / name="interrupted" value="([^"]*)"/.exec(html)?.[1] ?? "null";
  return JSON.parse(
    found.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&"),
  );
}

/** The page a form is sent from, without what differs each time. */
async function shown(visitor: Visitor, path: string): Promise<string> {
  const text = await (await visitor.get(path)).text();
  return text.replace(/nonce="[^"]*"/g, "");
}

function shapeOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/:\w+/g, "[^/]+")}$`);
}
