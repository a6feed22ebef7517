import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openAccessWorld } from "../access/world.ts";
import { PASSWORD } from "../support/builders.ts";
import { signedIn, type Visitor } from "../support/http-visitor.ts";

let world: Awaited<ReturnType<typeof openAccessWorld>>;
let candidate: Visitor;

beforeAll(async () => {
  world = await openAccessWorld(inject("accessWorld"));
  candidate = await signedIn(world.url, world.emails.candidateA, PASSWORD);
}, 120_000);

afterAll(() => world.close());

async function ownPage(): Promise<string> {
  const html = await (await candidate.get("/mijn/gegevens")).text();
  return html.replaceAll("<!-- -->", "");
}

test("who opens a person's pages and CV is told to that person, once a day", async () => {
  expect(await ownPage()).toContain("Nog niemand opende je gegevens.");
  const consultant = await signedIn(world.url, world.emails.consultant, PASSWORD);
  const employer = await signedIn(world.url, world.emails.employerA, PASSWORD);
  const { candidates, published, applications, shortlists, files } = world;
  const opened: [Visitor, string][] = [
    [consultant, `/werk/kandidaten/${candidates.A}`],
    [consultant, `/werk/kandidaten/${candidates.A}`],
    [consultant, `/werk/vacatures/${published.A}/kandidaten/${candidates.A}`],
    [consultant, `/werk/sollicitaties/${applications.A}`],
    [consultant, "/werk/kandidaten"],
    [employer, `/werkgever/shortlists/${shortlists.A}`],
    [employer, `/bestanden/${files.A}`],
    [candidate, `/bestanden/${files.A}`],
  ];
  for (const [visitor, path] of opened) expect((await visitor.get(path)).status).toBe(200);
  const html = await ownPage();
  const lines = [...html.matchAll(/<li>[^<]* 20\d\d – ([^<]*)<\/li>/g)].map(([, text]) => text);
  const title = "Backofficemedewerker verzekeringen";
  expect(lines).toEqual([
    `Van Vliet Advies opende je cv voor ${title}`,
    `Van Vliet Advies bekeek je profiel met naam voor ${title}`,
    `een consultant van Rechterhand bekeek je sollicitatie op ${title}`,
    `een consultant van Rechterhand legde je profiel naast ${title}`,
    "een consultant van Rechterhand opende je profiel",
  ]);
  const timeline = await (await consultant.get(`/werk/sollicitaties/${applications.A}`)).text();
  expect(timeline).not.toContain("view application");
});

test("a consent is withdrawn with a plain form, says so, and closes the CV to the employer", async () => {
  const employer = await signedIn(world.url, world.emails.employerA, PASSWORD);
  expect((await employer.get(`/bestanden/${world.files.A}`)).status).toBe(200);
  const path = `/mijn/sollicitaties/${world.applications.A}/toestemming`;
  expect(await ownPage()).toContain(`action="${path}"`);
  const answer = await candidate.post(path, { allow: "nee", from: "gegevens" });
  expect(answer.headers.get("location")).toBe("/mijn/gegevens?melding=geen-naam");
  const html = await (await candidate.get("/mijn/gegevens?melding=geen-naam")).text();
  expect(html).toContain("Je toestemming is ingetrokken.");
  expect(html).toContain("Ingetrokken of verlopen");
  expect(html).not.toContain(`action="${path}"`);
  expect((await employer.get(`/bestanden/${world.files.A}`)).status).toBe(404);
});

test("all of it downloads as one archive that no cache keeps", async () => {
  const answer = await candidate.get("/mijn/gegevens.zip");
  expect(answer.headers.get("content-type")).toBe("application/zip");
  expect(answer.headers.get("content-disposition")).toContain("mijn-gegevens.zip");
  expect(answer.headers.get("cache-control")).toContain("no-store");
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
  for (const path of ["gegevens.html", "gegevens.json", "bestanden/cv.txt"]) {
    expect(bytes.includes(path)).toBe(true);
  }
});

test("what an employer reads is chosen with a plain form; a wrong choice is said at the form", async () => {
  const wrong = await candidate.post("/mijn/zichtbaarheid", { shown: "everything" });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain("Kies uit de lijst.");
  const page = await (await candidate.get("/mijn/zichtbaarheid")).text();
  const seen = / name="seen" value="([^"]*)"/.exec(page)?.[1] ?? "";
  const answer = await candidate.post("/mijn/zichtbaarheid", { shown: "place", seen });
  expect(answer.headers.get("location")).toBe("/mijn/zichtbaarheid?melding=bewaard");
  const form = await (await candidate.get("/mijn/zichtbaarheid")).text();
  expect(form.match(/type="checkbox"[^>]*checked/g)).toHaveLength(1);
  const example = await (await candidate.get("/mijn/zichtbaarheid/voorbeeld")).text();
  expect(example).toContain("Utrecht");
  expect(example).not.toContain("Nederlands");
});

test("a new password ends every other session and keeps this one", async () => {
  const email = world.emails.candidateB;
  const [here, elsewhere] = [
    await signedIn(world.url, email, PASSWORD),
    await signedIn(world.url, email, PASSWORD),
  ];
  const changed = "zes lange fietsen naar zee";
  const wrong = await here.post("/account/wachtwoord", {
    currentPassword: "niet het goede",
    password: changed,
  });
  expect(wrong.status).toBe(422);
  const form = await wrong.text();
  expect(form).toContain("Dit wachtwoord klopt niet.");
  for (const secret of ["niet het goede", changed]) expect(form).not.toContain(secret);
  expect((await elsewhere.get("/account")).status).toBe(200);

  const answer = await here.post("/account/wachtwoord", {
    currentPassword: PASSWORD,
    password: changed,
  });
  expect([answer.status, answer.headers.get("location")]).toEqual([
    302,
    "/account?melding=wachtwoord",
  ]);
  expect((await here.get("/account")).status).toBe(200);
  expect((await elsewhere.get("/account")).status).toBe(302);
  expect((await (await signedIn(world.url, email, changed)).get("/account")).status).toBe(200);
});
