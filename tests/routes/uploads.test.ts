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

const CLIENT_TEXT = `Receptionist in Zwolle

Wat ga je doen?
- Je ontvangt bezoekers
- Je neemt de telefoon aan

Wat vragen wij?
- Mbo 3 en kennis van Outlook

Wat bieden wij?
- € 2.300 tot € 2.700 bruto per maand bij 36 uur
- 24 tot 32 uur per week, vast contract`;

/** What stands in the fields of a page's form. */
function fieldsIn(html: string): Map<string, string> {
  const plain = (text: string) =>
    text
      .replaceAll("&quot;", '"')
      .replaceAll("&#x27;", "'")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&");
  const inputs = [
    ...html.matchAll(/<input(?=[^>]* name="([^"]+)")(?=[^>]* value="([^"]*)")[^>]*>/g),
  ];
  const texts = [...html.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g)];
  return new Map([...inputs, ...texts].map(([, name = "", value = ""]) => [name, plain(value)]));
}

test("a client's own text fills the vacature's form, which keeps it word for word", async () => {
  const employer = await signedIn(server.url, "werkgever@demo.example");
  const path = "/werkgever/vacatures/nieuw";
  const pasted = new FormData();
  pasted.set("text", CLIENT_TEXT);
  const page = await (await employer.post(`${path}/uit-tekst`, pasted)).text();
  const filled = fieldsIn(page);
  expect(filled.get("salaryMin")).toBe("2300");
  expect(filled.get("salaryMax")).toBe("2700");
  expect(filled.get("salaryHours")).toBe("36");
  expect([filled.get("hoursMin"), filled.get("hoursMax")]).toEqual(["24", "32"]);
  expect(filled.get("place")).toBe("Zwolle");
  expect(page).toContain("Waar wij het lazen");
  expect(page).toMatch(/<option[^>]* value="receptionist"[^>]* selected/);
  const text = filled.get("text")?.replace(/^\n/, "");
  expect(text).toBe(CLIENT_TEXT);

  const typed = new FormData();
  for (const [name, value] of filled) if (!name.startsWith("skills")) typed.set(name, value);
  typed.set("sector", "handel");
  const wrong = await employer.post(path, typed);
  const again = await wrong.text();
  expect(wrong.status).toBe(422);
  expect(again).toContain("Er is een probleem");
  expect(again).toContain("Waar wij het lazen");
  expect(again).toContain("Je neemt de telefoon aan");
  typed.set("roleId", "receptionist");
  typed.set("contractForms", "vast");
  typed.set("summary", "Je ontvangt onze gasten en je houdt de agenda van de zalen bij.");
  const saved = await employer.post(path, typed);
  expect(saved.status).toBe(302);
  const id = /vacatures\/([0-9a-f-]+)/.exec(saved.headers.get("location") ?? "")?.[1];
  const edit = await (await employer.get(`/werkgever/vacatures/${id}/wijzigen`)).text();
  expect(fieldsIn(edit).get("text")?.replace(/^\n/, "")).toBe(CLIENT_TEXT);
});

test("a client's page is read, what is no text is refused, and no file stays behind", async () => {
  const employer = await signedIn(server.url, "werkgever@demo.example");
  const path = "/werkgever/vacatures/nieuw/uit-tekst";
  const sent = (file: File | null, text = "") => {
    const data = new FormData();
    data.set("text", text);
    if (file) data.set("file", file);
    return employer.post(path, data);
  };
  const page = `<!doctype html><html><body><nav>Vacatures Utrecht</nav><h1>Planner</h1><p>Locatie: Assen</p></body></html>`;
  const kept = () =>
    readdirSync(join(server.dataDir, "files"), { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile(),
    ).length;
  const before = kept();
  const read = await sent(new File([page], "vacature.html"));
  expect(read.status).toBe(200);
  expect(fieldsIn(await read.text()).get("place")).toBe("Assen");
  const picture = await sent(
    new File([Buffer.from("\u0089PNG\r\n\u001a\n", "latin1")], "a.pdf"),
    "Dit blijft",
  );
  expect(picture.status).toBe(422);
  const refused = await picture.text();
  expect(refused).toContain("geen pdf, Word-bestand (.docx), tekst of webpagina");
  expect(refused).toContain("Dit blijft");
  const nothing = await sent(null);
  expect([
    nothing.status,
    (await nothing.text()).includes("Plak een tekst of kies een bestand"),
  ]).toEqual([422, true]);
  expect(kept()).toBe(before);
  expect(readdirSync(join(server.dataDir, "files/inbox"))).toEqual([]);
});
