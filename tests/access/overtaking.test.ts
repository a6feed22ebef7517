import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FoundForm, findForms } from "../support/attack/found-form.ts";
import { PASSWORD } from "../support/builders.ts";
import { signedIn, type Visitor } from "../support/http-visitor.ts";
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
};

let world: World;
const visitors = new Map<Owner, Visitor>();

beforeAll(async () => {
  world = await openAccessWorld();
  const { candidateA, employerA, consultant } = world.emails;
  visitors.set("candidate", await signedIn(world.url, candidateA, PASSWORD));
  visitors.set("employer", await signedIn(world.url, employerA, PASSWORD));
  visitors.set("bureau", await signedIn(world.url, consultant, PASSWORD));
}, 120_000);

afterAll(() => world.close());

test("every form that says nothing of what it saw has its reason, and every reason a form", () => {
  const paths = new Set(POSTS.map(({ path }) => path));
  expect(Object.keys(WITHOUT_MARK).filter((path) => !paths.has(path))).toEqual([]);
  expect(MARKED.length).toBeGreaterThan(15);
});

describe.each(MARKED.map((row) => [row.path, row] as const))("POST %s", (_path, row) => {
  test("from an old page is told so, keeps what was typed and changes nothing", async () => {
    const visitor = visitors.get(row.owner);
    if (!visitor) throw new Error(`Nobody visits for ${row.owner}`);
    const path = pathOf(row, row.own?.(world) ?? "");
    const fields = row.fields?.(world) ?? {};
    const before = await shown(visitor, path);
    const answer = await visitor.post(path, { ...fields, seen: "oud" });
    const text = await answer.text();
    expect([answer.status, /intussen|was u voor/.test(text)]).toEqual([409, true]);
    for (const typed of Object.values(fields).filter((value) => /^[A-Z][a-z ]+$/.test(value)))
      expect(text).toContain(typed);
    expect(await shown(visitor, path)).toBe(before);
  });
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
  expect(shapes.size).toBeGreaterThan(8);
});

/** The page a form is sent from, without what differs each time. */
async function shown(visitor: Visitor, path: string): Promise<string> {
  const text = await (await visitor.get(path)).text();
  return text.replace(/nonce="[^"]*"/g, "");
}

function shapeOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/:\w+/g, "[^/]+")}$`);
}
