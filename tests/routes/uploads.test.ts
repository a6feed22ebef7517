import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startDemoServer } from "../support/demo-server.ts";
import { signedIn, visit } from "../support/http-visitor.ts";

const MB = 1024 * 1024;
let server: RunningServer;
let form: string;

beforeAll(async () => {
  server = await startDemoServer();
  const list = await (await visit(server.url).get("/vacatures")).text();
  form = `${/href="(\/vacatures\/[a-z0-9-]+)"/.exec(list)?.[1]}/solliciteren`;
}, 120_000);

afterAll(() => server.stop());

function application(file: File | null): FormData {
  const data = new FormData();
  data.set("submissionKey", randomUUID());
  data.set("name", "Sjaan Voorbeeld");
  data.set("email", "sjaan@sollicitant.example");
  data.set("motivation", "Dit verhaal typ ik niet twee keer.");
  data.set("consent", "ja");
  if (file) data.set("cv", file);
  return data;
}

async function expectFormBack(answer: Response, status: number, sentence: string) {
  expect(answer.status).toBe(status);
  const html = await answer.text();
  expect(html).toContain("Er is een probleem");
  expect(html).toContain(sentence);
  expect(html).toContain("Sjaan Voorbeeld");
  expect(html).toContain("Dit verhaal typ ik niet twee keer.");
  expect(readdirSync(join(server.dataDir, "files/inbox"))).toEqual([]);
}

test("a file of 70 MB is drained, and the form comes back with all its text", async () => {
  const large = new File([Buffer.alloc(70 * MB, "%PDF-1.4\n")], "cv.pdf");
  const answer = await visit(server.url).post(form, application(large));
  await expectFormBack(answer, 413, "groter dan 64 MB");
});

test("a file of 64 MB is taken", async () => {
  const bytes = Buffer.alloc(64 * MB, " ");
  bytes.write("Werkervaring");
  const answer = await visit(server.url).post(form, application(new File([bytes], "cv.txt")));
  expect(answer.status).toBe(302);
});

test("a program under a document's name is refused by what it holds", async () => {
  const program = new File([Buffer.from("MZ\u0090\u0000\u0003\u0000")], "cv.pdf");
  const answer = await visit(server.url).post(form, application(program));
  await expectFormBack(answer, 422, "geen pdf, Word-bestand (.docx), tekst of foto");
});

test("an empty file and a missing one are asked for again", async () => {
  for (const file of [new File([], "cv.pdf"), null]) {
    const answer = await visit(server.url).post(form, application(file));
    await expectFormBack(answer, 422, "Voeg je cv toe");
  }
});

test("one value where the form has rows is answered with the form", async () => {
  for (const name of ["skills", "skills.name", "languages", "experiences[0][1]"]) {
    const data = application(null);
    data.set(name, "x");
    const answer = await visit(server.url).post(form, data);
    await expectFormBack(answer, 422, "Er is een probleem");
  }
});

function question(parts: Record<string, string>, file?: File): FormData {
  const data = new FormData();
  const fields = {
    subject: "complaint",
    name: "Sjaan Voorbeeld",
    email: "sjaan@voorbeeld.example",
    text: "Dit verhaal typ ik niet twee keer.",
    ...parts,
  };
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  if (file) data.set("attachment", file);
  return data;
}

test("the contact form comes back with all its text, and says that the attachment is to be chosen again", async () => {
  const visitor = visit(server.url);
  const letter = new File(["Onze brief"], "brief.txt");
  const wrong = await visitor.post("/contact", question({ email: "sjaan" }, letter));
  await expectFormBack(wrong, 422, "Kies uw bijlage opnieuw");
  const program = new File([Buffer.from("MZ\u0090\u0000\u0003\u0000")], "brief.pdf");
  const refused = await visitor.post("/contact", question({}, program));
  await expectFormBack(refused, 422, "geen pdf, Word-bestand (.docx), tekst of foto");
  const large = new File([Buffer.alloc(65 * MB, " ")], "brief.txt");
  await expectFormBack(
    await visitor.post("/contact", question({}, large)),
    413,
    "groter dan 64 MB",
  );
  const trapped = await visitor.post("/contact", question({ website: "http://x" }, letter));
  await expectFormBack(trapped, 422, "Laat dit veld leeg");
});

test("an employer's request arrives with its attachment, and who sends too many is stopped unread", async () => {
  const visitor = visit(server.url);
  const asked = { organisation: "Bureau Zuid", wantedRole: "Planner", name: "Sam Vermeer" };
  const sent = await visitor.post(
    "/werkgevers/aanvraag",
    question(asked, new File(["36 uur"], "functie.txt")),
  );
  expect([sent.status, sent.headers.get("location")]).toEqual([302, "/contact/bedankt"]);
  const consultant = await signedIn(server.url, "consultant@demo.example");
  const list = await (await consultant.get("/werk/berichten")).text();
  const page = /href="(\/werk\/berichten\/[0-9a-f-]+)"/.exec(list)?.[1] ?? "";
  expect(await (await consultant.get(page)).text()).toContain("Bureau Zuid");
  const file = await consultant.get(`${page}/bijlage`);
  expect(await file.text()).toBe("36 uur");
  expect(file.headers.get("content-security-policy")).toContain("sandbox");
  let last = sent;
  for (let i = 0; i < 6; i++)
    last = await visitor.post("/contact", question({ text: `Vraag ${i} ${i}` }));
  expect(last.status).toBe(429);
});
