import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ACCESS_TABLE } from "../access/access-table.ts";
import { pathOf, type Row, type World } from "../access/row.ts";
import { openAccessWorld } from "../access/world.ts";
import { findForms } from "../support/attack/found-form.ts";
import { fuzzedPost } from "../support/attack/fuzzed-post.ts";
import { PASSWORD } from "../support/builders.ts";
import { dice } from "../support/dice.ts";
import { signedIn, type Visitor, visit } from "../support/http-visitor.ts";

/** What no form expects, in every field it has and in some that it has not. */
const ABSURD = [
  "x".repeat(100_000),
  "\u0000",
  "-1",
  "99999999999999999999",
  "NaN",
  "2026-13-45",
  '\'; DROP TABLE "Account"; --',
  "<script>alert(1)</script>",
  "\ud83d\ude00\u202egnp.exe",
];
const FIELD_NAMES =
  "name email phone password token title roleId sector summary tasks offer salaryMin salaryMax salaryHours hoursMin hoursMax contractForms place hybridDays startsOn closesOn skills[0].name skills[0].level languages[0].language experiences[0].title experiences[0].startsOn educations[0].level educations[0].year headline payWish payWishHours maxDistanceKm availableFrom best worst stage reason note entryId candidateId answer yesReason noReason allow outcome audience disabled motivation shareName consent submissionKey intent cvId day time minutes location withWhom from fromPage hide messageKey text direction skills[4000000000].name".split(
    " ",
  );

/** Where each visitor begins to look for forms. */
const STARTS: Record<string, string[]> = {
  everyone: ["/vacatures", "/account-maken", "/wachtwoord-vergeten", "/inloggen/link"],
  candidate: ["/mijn", "/mijn/profiel", "/mijn/sollicitaties", "/mijn/cultuur/1"],
  employer: ["/werkgever", "/werkgever/cultuur/uitnodigen"],
  bureau: ["/werk", "/werk/vacatures", "/werk/kandidaten"],
  admin: ["/beheer/accounts", "/beheer/zoeken"],
};

let world: World;
const visitors = new Map<string, Visitor>();

beforeAll(async () => {
  world = await openAccessWorld(inject("accessWorld"));
  visitors.set("everyone", visit(world.url));
  const { candidateA, employerA, consultant, admin } = world.emails;
  visitors.set("candidate", await signedIn(world.url, candidateA, PASSWORD));
  visitors.set("employer", await signedIn(world.url, employerA, PASSWORD));
  visitors.set("bureau", await signedIn(world.url, consultant, PASSWORD));
  visitors.set("admin", await signedIn(world.url, admin, PASSWORD));
}, 120_000);

afterAll(() => world.close());

describe.each(ACCESS_TABLE.filter(({ method }) => method === "POST").map((row) => [row.path, row]))(
  "POST %s",
  (_path, row) => {
    test("answers an empty form with a sentence, never with a fault", async () => {
      const { status } = await post(row as Row, {});
      expect(status).toBeLessThan(500);
    });

    test.each(ABSURD.map((value) => [value.slice(0, 20), value]))(
      "answers %j in every field with a sentence, never with a fault",
      async (_shown, value) => {
        const fields = Object.fromEntries(FIELD_NAMES.map((name) => [name, value]));
        const { status, text } = await post(row as Row, fields);
        expect(status).toBeLessThan(500);
        expect(text).not.toContain("<script>alert");
      },
    );
  },
);

test("a search with absurd filters answers with a list", async () => {
  for (const value of ABSURD) {
    const query = new URLSearchParams(
      ["q", "plaats", "km", "salaris", "uren", "van", "tot", "contract", "pagina", "sorteer"].map(
        (name) => [name, value.slice(0, 3000)],
      ),
    );
    const answer = await visit(world.url).get(`/vacatures?${query}`);
    expect(answer.status, value.slice(0, 20)).toBeLessThan(500);
  }
});

test("300 posts that no page of ours makes are answered with a sentence", async () => {
  const random = dice(7);
  const targets = await Promise.all(
    [...visitors].map(async ([name, visitor]) => {
      const forms = await findForms(visitor, STARTS[name] ?? []);
      return forms.map((form) => ({ form, visitor }));
    }),
  );
  const all = targets.flat().filter(({ form }) => !/uitloggen|verwijderen$/.test(form.action));
  expect(all.length).toBeGreaterThan(30);
  for (let i = 0; i < 300; i++) {
    const { form, visitor } = random.pick(all);
    const { path, type, body } = fuzzedPost(form, random);
    const headers = new Headers(type === null ? {} : { "content-type": type });
    const answer = await visitor.send(path, { method: "POST", headers, body });
    expect(answer.status, JSON.stringify({ path, type, body })).toBeLessThan(500);
  }
});

async function post(row: Row, fields: Record<string, string>) {
  const visitor = visitors.get(row.owner) ?? visit(world.url);
  const path = pathOf(row, row.own?.(world) ?? "onbekend");
  const answer = await visitor.post(path, fields);
  return { status: answer.status, text: await answer.text() };
}
