import { type AppLoadContext, data, type ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { z } from "zod";
import {
  Conflict,
  NotFound,
  Refused,
  RuleBroken,
  TooLarge,
  TooManyTries,
  Unreadable,
} from "#app/platform/errors.ts";
import { currentCause } from "#app/platform/limits/cause.server.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { readForm } from "./form.server.ts";
import { withHttpErrors } from "./http-errors.server.ts";

withTestDatabase();

type Answer = { data: unknown; init: { status: number } | null };
type Call = { accept?: string; params?: Record<string, string>; refusal?: object; body?: string };

/** What comes of a loader or action, thrown or given back, with the headers that were set. */
async function outcomeOf(
  work: (request: Request) => unknown,
  { accept = "text/html", params = {}, refusal, body }: Call = {},
  kind: { isPage?: boolean; isAction?: boolean; id?: string } = {},
) {
  const { isPage = true, isAction = false, id = "route" } = kind;
  const handle = ({ request }: { request: Request }) => work(request);
  const module = {
    ...(isPage && { default: () => null }),
    ...(isAction ? { action: handle } : { loader: handle }),
  };
  const build = { routes: { [id]: { id, path: "", module } } } as unknown as ServerBuild;
  const set: Record<string, string> = {};
  const context = {
    callerIp: "192.0.2.7",
    refusal,
    setHeader: (name: string, value: string) => {
      set[name] = value;
    },
  } as unknown as AppLoadContext;
  const headers = { accept, "content-type": "application/x-www-form-urlencoded" };
  const request = new Request("http://localhost/pad", {
    headers,
    ...(body !== undefined && { method: "POST", body }),
  });
  const wrapped = withHttpErrors(build).routes[id]?.module;
  const call = (isAction ? wrapped?.action : wrapped?.loader) as (args: object) => Promise<unknown>;
  const told = await call({ request, params, context }).then(
    (given) => ({ given, thrown: undefined }),
    (thrown) => ({ given: undefined, thrown }),
  );
  return { ...told, set, context, call };
}

const thrower = (error: unknown) => () => {
  throw error;
};

test.each([
  [new NotFound(), 404],
  [new Refused(), 403],
  [new RuleBroken("Dat kan niet."), 422],
  [new TooLarge("Te groot."), 413],
  [new Conflict("Iemand was eerder."), 409],
  [new TooManyTries(90, "proef"), 429],
  [new Unreadable(415), 415],
])("a page says the sentence of %o with its status", async (error, status) => {
  const { thrown, set } = await outcomeOf(thrower(error));
  expect(thrown as Answer).toMatchObject({ data: { message: error.message }, init: { status } });
  expect(set).toEqual(error instanceof TooManyTries ? { "Retry-After": "90" } : {});
});

test("a connection whose form stayed away is closed", async () => {
  expect((await outcomeOf(thrower(new Unreadable(408)))).set).toEqual({ Connection: "close" });
});

test("what nobody foresaw is said as a code, and nothing of it is told", async () => {
  const { thrown } = await outcomeOf(thrower(new Error("wachtwoord van de database")));
  const { data: told, init } = thrown as Answer;
  expect(init?.status).toBe(500);
  expect(JSON.stringify(told)).toMatch(/noem dan code [0-9a-f]{8}\./);
  expect(JSON.stringify(told)).not.toContain("database");
});

test("an answer of a route goes through as it is, thrown or given", async () => {
  const redirect = new Response(null, { status: 302 });
  expect((await outcomeOf(thrower(redirect))).thrown).toBe(redirect);
  expect((await outcomeOf(() => "rijen")).given).toBe("rijen");
  const refusal = data({ message: "Nee." }, { status: 400 });
  expect((await outcomeOf(thrower(refusal))).thrown).toBe(refusal);
});

test("a broken rule comes back in the form that was read, and who tries too often in the form unread", async () => {
  const schema = z.object({ name: z.string().min(2) });
  const isAction = { isAction: true };
  const body = "name=Kim";
  const wrong = await outcomeOf((r) => readForm(r, schema), { body: "name=K" }, isAction);
  expect(wrong.given as Answer).toMatchObject({ init: { status: 422 } });
  const broken = async (error: Error) =>
    outcomeOf(
      async (request) => {
        await readForm(request, schema);
        throw error;
      },
      { body },
      isAction,
    );
  const rule = (await broken(new RuleBroken("Bezet.", "name"))).given as Answer;
  expect(rule).toMatchObject({
    init: { status: 422 },
    data: { result: { error: { name: ["Bezet."] } } },
  });
  const late = (await broken(new Conflict("Te laat."))).given as Answer;
  expect(late).toMatchObject({
    init: { status: 409 },
    data: { result: { error: { "": ["Te laat."] } } },
  });
  expect((await broken(new NotFound())).thrown as Answer).toMatchObject({ init: { status: 404 } });
});

test("a refusal at the door and a part of an address that names nothing never reach the route", async () => {
  const reached: string[] = [];
  const work = () => void reached.push("here");
  const refusal = { status: 405, message: "Zo niet." };
  expect((await outcomeOf(work, { refusal })).thrown as Answer).toMatchObject({
    init: { status: 405 },
    data: { message: "Zo niet." },
  });
  for (const slug of ["a b", "a/b", "", "x".repeat(301)])
    expect((await outcomeOf(work, { params: { slug } })).thrown as Answer).toMatchObject({
      init: { status: 404 },
    });
  expect(reached).toEqual([]);
  await outcomeOf(work, { params: { slug: `a.b~c'd-e_${"x".repeat(290)}`, "*": "een/pad met" } });
  await outcomeOf(work, { refusal }, { id: "root" });
  expect(reached).toHaveLength(2);
});

test("a program that asks where no page is gets the sentence alone", async () => {
  const call = { accept: "application/json" };
  const { thrown } = await outcomeOf(thrower(new NotFound("Weg.")), call, { isPage: false });
  const answer = thrown as Response;
  expect(answer.status).toBe(404);
  expect(answer.headers.get("content-type")).toContain("text/plain");
  expect(await answer.text()).toBe("Weg.");
});

test("all that one request causes has one cause, which an action leaves behind", async () => {
  const seen: unknown[] = [];
  const { call, context } = await outcomeOf(
    () => void seen.push(currentCause()),
    { body: "a=1" },
    {
      isAction: true,
    },
  );
  const request = new Request("http://localhost/");
  await call({ request, params: {}, context });
  expect(seen[0]).toMatchObject({ account: null, inRequest: true });
  expect(seen[1]).not.toBe(seen[0]);
  const loads = await outcomeOf(() => void seen.push(currentCause()));
  await loads.call({ request, params: {}, context: loads.context });
  expect(seen[3]).toBe(seen[2]);
});
