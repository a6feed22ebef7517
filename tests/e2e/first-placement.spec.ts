import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { type RunningServer, startServer } from "../support/demo-server.ts";
import { oneTimeCode } from "../support/one-time-code.ts";
import { expectAccessible } from "./journey.ts";

const ADMIN = "beheer@bureau-noord.example";
const CLIENT_CONTACT = "els@molenwiek.example";
const PASSWORD = "zeven-groene-molens-draaien";
/** The example that ships, which no page may show once a bureau has a name of its own. */
const SHIPPED = /rechterhand|voorbeeldstraat|085 000 00 00/i;
const MOST_PAGES = 150;

const TEXT = `Planner binnendienst

Molenwiek Advies in Utrecht zoekt een planner voor 32 tot 36 uur per week.
Wat ga je doen
- Monteurs inplannen
- Klanten bellen over hun afspraak
Wat vragen wij
- Mbo-niveau 4
- Ervaring met Excel
Wat bieden wij
- € 2.900 tot € 3.400 bruto per maand bij 36 uur
- Een vast contract
`;

let house: RunningServer;

test.use({ actionTimeout: 15_000 });
test.skip(({ isMobile }) => isMobile, "One house is set up once: the desktop walks it");

test.beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "rechterhand-first-"));
  house = await startServer(folder, { DEMO: "off", ADMIN_EMAIL: ADMIN });
});

test.afterAll(async () => {
  await house.stop();
  rmSync(house.dataDir, { recursive: true, force: true });
});

test("from an empty house to a placement, with no account but the bureau's own", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const page = await (await browser.newContext()).newPage();
  const goTo = (path: string) => page.goto(house.url + path);
  await setUp(page);

  await goTo("/werk/klanten/nieuw");
  await page.getByRole("textbox", { name: "Naam (verplicht)" }).fill("Molenwiek Advies");
  await page.getByLabel("Sector").selectOption("dienstverlening");
  await page.getByLabel("Plaats", { exact: true }).fill("Utrecht");
  await page.getByLabel("Naam van de contactpersoon").fill("Els Bakker");
  await page.getByLabel("E-mailadres van de contactpersoon").fill(CLIENT_CONTACT);
  await page.getByRole("button", { name: "Bewaar klant" }).click();
  await expect(page.getByRole("status").first()).toContainText("Gelukt");

  await page.getByRole("link", { name: "Nieuwe vacature" }).click();
  await page.getByRole("link", { name: "Vul het formulier met die tekst" }).click();
  await page.getByLabel("Plak de tekst").fill(TEXT);
  await page.getByRole("button", { name: "Vul het formulier" }).click();
  await expect(page.getByLabel("Titel")).toHaveValue(/planner/i);
  await expect(page.getByLabel("Laagste loon")).toHaveValue(/2\.?900/);
  await expect(page.getByLabel("Taken", { exact: true })).toHaveValue(/Monteurs inplannen/);
  await expectAccessible(page);
  await page.getByLabel("Korte beschrijving").fill("Je plant de monteurs in en belt met klanten.");
  await page.getByRole("button", { name: "Bewaar vacature" }).click();
  await page.getByRole("button", { name: "Dien in voor de klant" }).click();
  await page.getByRole("button", { name: "Publiceer" }).click();
  await expect(page.getByRole("status").first()).toContainText("online");
  const vacature = new URL(page.url()).pathname;

  await bringIn(page, "Pim van den Proef", "pim@voorbeeld.example");
  await bringIn(page, "Jo de Tester", "jo@voorbeeld.example");
  for (const name of ["Pim", "Jo"]) {
    await goTo(`${vacature}/kandidaten`);
    const row = page.getByRole("listitem").filter({ hasText: name });
    await row
      .getByRole("button", { name: /Zet .*op (de )?shortlist/ })
      .first()
      .click();
    await expect(page.getByRole("status").first()).toContainText("Gelukt");
  }
  await goTo(vacature);
  await page.getByRole("link", { name: /Vraag toestemming.*Pim/ }).click();
  await page.getByRole("radio", { name: /^Ja, ik mag/ }).check();
  await page.getByRole("button", { name: "Leg het antwoord vast" }).click();
  await expect(page.getByRole("status").first()).toContainText("Gelukt");
  await goTo(vacature);
  await page.getByRole("button", { name: "Stel voor" }).click();
  await expect(page.getByRole("status").first()).toContainText("Gelukt");

  await judge(browser, await mailedLink(page, CLIENT_CONTACT, "shortlist"));

  await goTo("/werk");
  await page.getByRole("heading").getByRole("link", { name: /Pim/ }).first().click();
  const application = new URL(page.url()).pathname;
  await page.getByRole("link", { name: "Plan een gesprek" }).click();
  await page.getByLabel("Dag").fill(inDays(7));
  await page.getByLabel("Tijd").fill("09:30");
  await page.getByLabel("Waar").fill("Stationsplein 4, Utrecht");
  await page.getByLabel("Met wie").fill("Els Bakker");
  await page.getByRole("button", { name: "Plan gesprek" }).click();
  await expect(page.getByRole("status").first()).toContainText("Gelukt");
  await goTo(application);
  await page.getByRole("button", { name: /geplaatst/i }).click();
  await expect(page.getByText(/geplaatst/i).first()).toBeVisible();

  expect(await pagesWith(page, SHIPPED)).toEqual([]);
});

/** By the link that the first start prints, to a bureau with a name and a minimum wage. */
async function setUp(page: Page): Promise<void> {
  const link = /\/wachtwoord\/\S+/.exec(house.output())?.[0] ?? "";
  await page.goto(house.url + link);
  await page.getByLabel("Nieuw wachtwoord").fill(PASSWORD);
  await page.getByRole("button", { name: "Bewaar wachtwoord" }).click();
  await page.getByLabel("E-mailadres").fill(ADMIN);
  await page.getByLabel("Wachtwoord").fill(PASSWORD);
  await page.getByRole("button", { name: "Log in" }).click();
  await page.getByLabel("Uw wachtwoord").fill(PASSWORD);
  await page.getByRole("button", { name: "Begin" }).click();
  const [secret = ""] = await page.getByRole("main").locator("code").allTextContents();
  await page.getByRole("textbox", { name: "Code" }).fill(oneTimeCode(secret));
  await page.getByRole("button", { name: "Zet aan" }).click();
  await page.goto(`${house.url}/beheer/begin`);
  await expectAccessible(page);
  await page.getByRole("link", { name: /Naam en adres/ }).click();
  await page.getByLabel("Naam van het bureau").fill("Bureau Noord");
  await page.getByLabel("Adres", { exact: false }).first().fill("Noordkade 1, 9711 AA Groningen");
  await page.getByLabel("Telefoon").fill("050 000 00 00");
  await page.getByLabel("E-mailadres", { exact: false }).first().fill("post@bureau-noord.example");
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByRole("status").first()).toContainText("Gelukt");
  await page.goto(`${house.url}/beheer/minimumloon`);
  await page.getByLabel("Halfjaar").selectOption({ index: 0 });
  await page.getByLabel("Bedrag per uur").fill("14,99");
  await page.getByLabel("Bron").fill("Verzonnen voor deze proef");
  await page.getByRole("button", { name: "Bewaar" }).click();
  await expect(page.getByRole("status").first()).toContainText("Gelukt");
}

/** Writes down who telephoned, with a CV. */
async function bringIn(page: Page, name: string, email: string): Promise<void> {
  await page.goto(`${house.url}/werk/kandidaten/nieuw`);
  const cv = `${name}\n\nWerkervaring\n2019 - 2024  Planner, Verzonnen Techniek\n\nVaardigheden\nExcel\n`;
  await page
    .getByLabel("Cv")
    .setInputFiles({ name: "cv.txt", mimeType: "text/plain", buffer: Buffer.from(cv) });
  await page.getByLabel("Naam", { exact: true }).fill(name);
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByRole("radio", { name: "Mondelinge toestemming" }).check();
  await page.getByLabel("Hoe u aan deze gegevens komt").selectOption("phone");
  await page.getByRole("button", { name: "Schrijf in" }).click();
  await expect(page.getByRole("status").first()).toContainText("Gelukt");
}

/** The link of a mail to somebody, as Beheer keeps it where no mail service is set. */
async function mailedLink(page: Page, to: string, path: string): Promise<string> {
  await expect(async () => {
    await page.goto(`${house.url}/beheer/mail?q=${encodeURIComponent(to)}`);
    await page.getByRole("row").filter({ hasText: to }).getByRole("link").first().click();
    await expect(page.locator("pre")).toContainText(`/${path}/`);
  }).toPass({ timeout: 20_000 });
  const text = (await page.locator("pre").textContent()) ?? "";
  return new RegExp(`/${path}/[\\w-]+`).exec(text)?.[0] ?? "";
}

/** Somebody at the client without an account reads the shortlist by the link and says yes. */
async function judge(browser: Browser, link: string): Promise<void> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(house.url + link);
  await expect(page.getByText(/Kandidaat K-\d+/)).toHaveCount(1);
  await expect(page.getByText(/Pim|voorbeeld\.example/)).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("radio", { name: /^ja/i }).check();
  await page.getByLabel("Bij ja: waarom?").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Geef oordeel" }).click();
  await expect(page.getByRole("status").first()).toContainText("Gelukt");
  await expectAccessible(page);
}

/** The addresses, of all that links lead to, that hold such words; each kind of page a few times. */
async function pagesWith(page: Page, words: RegExp): Promise<string[]> {
  const found: string[] = [];
  const seen = new Set<string>();
  const kinds = new Map<string, number>();
  const ways = ["/", "/werk", "/beheer", "/beheer/mail", "/feeds/vacatures.rss", "/sitemap.xml"];
  for (let path = ways.shift(); path && seen.size < MOST_PAGES; path = ways.shift()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const answer = await page.request.get(house.url + path);
    if (!/text|xml|json|calendar/.test(answer.headers()["content-type"] ?? "")) continue;
    const text = await answer.text();
    // The invitation of the first start was written before the house had a name.
    if (words.test(text) && !path.startsWith("/beheer/mail")) found.push(path);
    for (const [, href = ""] of text.matchAll(/href="(\/[^"#]*)"/g)) {
      const kind = href.replace(/[\w-]{12,}|\?.*/g, "*");
      if (/\/assets\/|uitloggen/.test(href) || (kinds.get(kind) ?? 0) > 5) continue;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      ways.push(href.replaceAll("&amp;", "&"));
    }
  }
  expect(seen.size).toBeGreaterThan(40);
  return found;
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
