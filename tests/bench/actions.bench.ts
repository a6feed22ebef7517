/**
 * A consultant's day on one vacature, by hand and mouse, counted: somebody applies, is read, put on the
 * shortlist and proposed, the employer says yes, the talk is planned, the offer made, the person placed and
 * the others answered. An action is a click, a field filled or a choice made; a scroll jump is an action
 * on something that was not on the screen. Compared with the figures of an earlier day.
 */
import { readFileSync } from "node:fs";
import { chromium, type Locator, type Page } from "@playwright/test";
import { DEMO_PASSWORD, startDemoServer } from "../support/demo-server.ts";
import { findBrowser } from "../support/facilities/browser.ts";
import { NOT_RUN } from "../support/parts.ts";

type Count = { actions: number; scrolls: number };
type Day = { step: string; count: Count }[];

const APPLICANT = "Noor Proefpersoon";
const TOTAL = "the whole day";
const SCREEN = { width: 1366, height: 768 };
const EARLIER: Record<string, Count> = JSON.parse(
  readFileSync("tests/bench/actions.data.json", "utf8"),
);

const found = await findBrowser();
if (found.missing) {
  console.log(`NOT RUN: ${found.missing}`);
  process.exit(NOT_RUN);
}
const server = await startDemoServer();
const browser = await chromium.launch({
  executablePath: found.env.CHROME_PATH ?? "",
  args: ["--no-sandbox"],
});
const day: Day = [];
let now: Count = { actions: 0, scrolls: 0 };
try {
  await playDay();
} finally {
  await browser.close();
  await server.stop();
}
report();

async function playDay(): Promise<void> {
  const visitor = await page();
  const consultant = await page();
  const employer = await page();
  await signIn(consultant, "consultant");
  await signIn(employer, "werkgever");
  const { slug, workspace } = await vacatureOf(employer, consultant);
  await applyOn(visitor, slug);

  begin("from today's list to the new application, read");
  await consultant.goto(`${server.url}/werk`);
  await act(consultant.getByRole("link", { name: APPLICANT }).first());
  await act(consultant.getByRole("button", { name: "Open en lees" }).first());

  begin("on the shortlist and proposed");
  await act(consultant.getByRole("button", { name: "Zet op shortlist" }).first());
  if (!consultant.url().includes(workspace)) {
    await act(consultant.locator(`a[href="${workspace}"]`).first());
  }
  await act(consultant.getByRole("button", { name: "Stel voor" }).first());

  await sayYes(employer);

  begin("the talk planned from today's list");
  await consultant.goto(`${server.url}/werk`);
  await act(consultant.getByRole("link", { name: APPLICANT }).first());
  await act(consultant.getByRole("link", { name: "Plan een gesprek" }));
  const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  await type(consultant.getByLabel("Dag"), inAWeek);
  await type(consultant.getByLabel("Tijd"), "09:30");
  await type(consultant.getByLabel("Waar"), "Stationsplein 4, Utrecht");
  await type(consultant.getByLabel("Met wie"), "Els Bakker");
  await act(consultant.getByRole("button", { name: "Plan gesprek" }));

  begin("offer and placement");
  await act(consultant.getByRole("button", { name: "Naar aanbod" }).first());
  await act(consultant.getByRole("button", { name: "Geplaatst" }).first());

  begin("the vacature filled and the others answered");
  await act(consultant.locator(`a[href="${workspace}"]`).first());
  await act(consultant.getByText("Sluit deze vacature"));
  await act(consultant.getByRole("button", { name: "Sluit: vervuld" }));
  await act(consultant.getByRole("button", { name: "Laat hen weten dat de vacature voorbij is" }));
  begin("");
}

/** An open vacature of the demo employer with people waiting, as both sides find it. */
async function vacatureOf(employer: Page, consultant: Page) {
  await employer.goto(`${server.url}/werkgever`);
  for (const path of await hrefsOf(employer, 'main a[href^="/werkgever/vacatures/"]')) {
    const workspace = path.replace("/werkgever/", "/werk/");
    await consultant.goto(server.url + workspace);
    const online = consultant.locator('main a[href^="/vacatures/"]').first();
    if (!(await online.isVisible())) continue;
    return { slug: (await online.getAttribute("href"))?.split("/")[2] ?? "", workspace };
  }
  throw new Error("The demo employer has no open vacature");
}

async function applyOn(visitor: Page, slug: string): Promise<void> {
  await visitor.goto(`${server.url}/vacatures/${slug}/solliciteren`);
  await visitor.locator('input[name="name"]').fill(APPLICANT);
  await visitor.locator('input[name="email"]').fill("noor.proefpersoon@voorbeeld.example");
  const buffer = Buffer.from(`${APPLICANT}\nManagementassistent bij Proefbedrijf, 2019 - heden\n`);
  const cv = { name: "cv.txt", mimeType: "text/plain", buffer };
  await visitor.locator('input[type="file"]').setInputFiles(cv);
  for (const box of await visitor.locator('form input[type="checkbox"]').all()) await box.check();
  await visitor.getByRole("button", { name: /Verstuur/ }).click();
  await visitor.waitForURL(/bedankt/);
}

async function sayYes(employer: Page): Promise<void> {
  await employer.goto(`${server.url}/werkgever`);
  const lists = await hrefsOf(employer, 'main a[href^="/werkgever/shortlists/"]');
  await employer.goto(server.url + (lists[0] ?? ""));
  const form = employer.locator("form").filter({ hasText: "Geef oordeel" }).first();
  await form.getByRole("radio", { name: /^ja/i }).check();
  await form.getByLabel("Bij ja: waarom?").selectOption({ index: 1 });
  await form.getByRole("button", { name: "Geef oordeel" }).click();
  await employer.getByRole("status").first().waitFor();
}

async function hrefsOf(page: Page, selector: string): Promise<string[]> {
  const links = await page.locator(selector).all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute("href")));
  return [...new Set(hrefs.flatMap((href) => href ?? []))];
}

async function page(): Promise<Page> {
  const context = await browser.newContext({ viewport: SCREEN, locale: "nl-NL" });
  context.setDefaultTimeout(20_000);
  return context.newPage();
}

async function signIn(page: Page, name: string): Promise<void> {
  await page.goto(`${server.url}/inloggen`);
  await page.getByLabel("E-mailadres").fill(`${name}@demo.example`);
  await page.getByLabel("Wachtwoord").fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Log in" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/inloggen"));
}

function begin(step: string): void {
  now = { actions: 0, scrolls: 0 };
  if (step) day.push({ step, count: now });
}

async function act(target: Locator): Promise<void> {
  await reach(target);
  await target.click();
  await target.page().waitForLoadState();
}

async function type(target: Locator, text: string): Promise<void> {
  await reach(target);
  await target.fill(text);
}

/** Counts the action, and the scrolling when what it is done on does not stand on the screen. */
async function reach(target: Locator): Promise<void> {
  await target.waitFor();
  now.actions++;
  const box = await target.boundingBox();
  const top = box?.y ?? 0;
  if (top < 0 || top + (box?.height ?? 0) > SCREEN.height) now.scrolls++;
}

function report(): void {
  const total = { step: TOTAL, count: { actions: 0, scrolls: 0 } };
  for (const { count } of day) {
    total.count.actions += count.actions;
    total.count.scrolls += count.scrolls;
  }
  console.log("actions, scroll jumps (earlier):");
  for (const { step, count } of [...day, total]) {
    const earlier = EARLIER[step];
    const before = earlier ? `(${earlier.actions}, ${earlier.scrolls})` : "(not counted before)";
    console.log(
      `${String(count.actions).padStart(4)} ${String(count.scrolls).padStart(4)} ${before}  ${step}`,
    );
  }
  console.log(
    JSON.stringify(Object.fromEntries([...day, total].map(({ step, count }) => [step, count]))),
  );
}
