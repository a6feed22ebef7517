import { type Browser, expect, type Page, test } from "@playwright/test";
import { address, expectAccessible, signIn, visitPage } from "./journey.ts";

test("from an employer's vacature to its verdict, with everybody kept informed", async ({
  browser,
}, { project }) => {
  const title = `Planner met overzicht (${project.name})`;
  const employer = await pageOfOwn(browser);
  const consultant = await pageOfOwn(browser);
  const admin = await pageOfOwn(browser);

  await signIn(employer, "werkgever");
  await expectAccessible(employer);
  await postVacature(employer, title);
  await employer.getByRole("button", { name: "Dien in" }).click();
  await expect(employer.getByRole("status").first()).toContainText("Gelukt");
  await expectAccessible(employer);

  await signIn(consultant, "consultant");
  await expectAccessible(consultant);
  await consultant.getByRole("link", { name: title }).first().click();
  await consultant.getByRole("button", { name: "Publiceer" }).click();
  await expect(consultant.getByRole("status").first()).toContainText("Gelukt");
  await expectAccessible(consultant);
  const workspace = new URL(consultant.url()).pathname;

  await visitPage(consultant, `${workspace}/kandidaten`);
  await expectAccessible(consultant);
  await consultant.getByRole("main").getByRole("heading").getByRole("link").first().click();
  await expect(consultant.getByText(/werkcultuur/i).first()).toBeVisible();
  await expectAccessible(consultant);
  for (let i = 0; i < 3; i++) {
    await visitPage(consultant, `${workspace}/kandidaten`);
    await consultant
      .getByRole("button", { name: /Zet .*op (de )?shortlist/ })
      .first()
      .click();
    await expect(consultant.getByRole("status").first()).toContainText("Gelukt");
  }
  await visitPage(consultant, workspace);
  await consultant.getByRole("button", { name: "Stel voor" }).click();
  await expect(consultant.getByText(/heeft al ja gezegd/)).toBeVisible();
  for (let i = 0; i < 3; i++) await hearYes(consultant, workspace);
  await visitPage(consultant, workspace);
  await consultant.getByRole("button", { name: "Stel voor" }).click();
  await expect(consultant.getByRole("status").first()).toContainText("Gelukt");

  await visitPage(employer, "/werkgever");
  await employer.getByRole("link", { name: title }).first().click();
  await employer
    .getByRole("link", { name: /shortlist/i })
    .first()
    .click();
  await expect(employer.getByText(/Kandidaat K-\d+/)).toHaveCount(3);
  await expect(employer.getByText(/@kandidaat\.example/)).toHaveCount(0);
  await expectAccessible(employer);
  const first = employer.locator("form").filter({ hasText: "Geef oordeel" }).first();
  await first.getByRole("button", { name: "Geef oordeel" }).click();
  await expect(employer.getByRole("heading", { name: "Er is een probleem" })).toBeVisible();
  await expectAccessible(employer);
  await first.getByRole("radio", { name: /^ja/i }).check();
  await first.getByLabel("Bij ja: waarom?").selectOption({ index: 1 });
  await first.getByRole("button", { name: "Geef oordeel" }).click();
  await expect(employer.getByRole("status").first()).toContainText("Gelukt");

  await visitPage(consultant, workspace);
  await expect(consultant.getByText(/gesprek/i).first()).toBeVisible();
  await expectAccessible(consultant);
  await planTalk(consultant);
  await employer.reload();
  await expect(employer.getByText("Stationsplein 4, Utrecht")).toBeVisible();
  await expectAccessible(employer);

  await signIn(admin, "beheer");
  await visitPage(admin, `/beheer/mail?q=${encodeURIComponent(title)}`);
  for (const subject of [
    "Nieuwe vacature van",
    "staat online",
    "3 kandidaten voor",
    "zegt ja",
    "Gesprek gepland",
  ]) {
    await expect(admin.getByRole("row", { name: new RegExp(subject) }).first()).toBeVisible();
  }
  await expectAccessible(admin);
});

/** From the day's list, where the yes stands, to a planned talk. */
async function planTalk(page: Page): Promise<void> {
  await visitPage(page, "/werk");
  await page
    .getByRole("listitem")
    .filter({ hasText: "Planner met overzicht" })
    .first()
    .getByRole("heading")
    .getByRole("link")
    .click();
  await page.getByRole("link", { name: "Plan een gesprek" }).click();
  await page.getByLabel("Dag").fill("2020-01-02");
  await page.getByLabel("Tijd").fill("09:30");
  await page.getByLabel("Waar").fill("Stationsplein 4, Utrecht");
  await page.getByLabel("Met wie").fill("Els Bakker");
  await page.getByRole("button", { name: "Plan gesprek" }).click();
  await expect(page.getByRole("heading", { name: "Er is een probleem" })).toBeVisible();
  await expect(page.getByLabel("Waar")).toHaveValue("Stationsplein 4, Utrecht");
  await expectAccessible(page);
  await page.getByLabel("Dag").fill(inDays(7));
  await page.getByRole("button", { name: "Plan gesprek" }).click();
  await expect(page.getByRole("status").first()).toContainText("Gelukt");
  await expectAccessible(page);
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

async function pageOfOwn(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

async function postVacature(page: Page, title: string): Promise<void> {
  await page.goto(address("/werkgever/vacatures/nieuw"));
  await page.getByLabel("Titel").fill(title);
  await page.getByRole("button", { name: "Bewaar vacature" }).click();
  const problem = page.getByRole("heading", { name: "Er is een probleem" });
  if (!(await problem.isVisible())) await submitWithoutBrowserChecks(page);
  await expect(problem).toBeVisible();
  await expect(page.getByLabel("Titel")).toHaveValue(title);
  await expectAccessible(page);

  await page.getByLabel("Beroep").selectOption({ label: "Planner" });
  await page.getByLabel("Sector").selectOption({ label: "Transport en logistiek" });
  await page
    .getByLabel("Korte beschrijving")
    .fill("Je plant ritten en mensen, en lost op wat tegenzit op de dag zelf.");
  await page
    .getByLabel("Taken", { exact: false })
    .first()
    .fill("De weekplanning maken\nWijzigingen opvangen");
  await page.getByLabel("Laagste loon").fill("2.900");
  await page.getByLabel("Hoogste loon").fill("3.400");
  await page.getByLabel("Bij een werkweek van").fill("36");
  await page.getByLabel("Minimaal aantal uren").fill("24");
  await page.getByLabel("Maximaal aantal uren").fill("36");
  await page.getByRole("checkbox", { name: "vast" }).check();
  await page.getByLabel("Plaats of postcode").fill("Utrecht");
  await page.getByLabel("Vaardigheid 1", { exact: true }).fill("Excel");
  await page.getByRole("button", { name: "Bewaar vacature" }).click();
  await expect(page.getByRole("button", { name: "Dien in" })).toBeVisible();
  await expectAccessible(page);
}

/** Sends the form past the browser's own checks, as an old browser would. */
async function submitWithoutBrowserChecks(page: Page): Promise<void> {
  await page
    .locator("main form")
    .first()
    .evaluate((form) => {
      form.setAttribute("novalidate", "");
    });
  await page.getByRole("button", { name: "Bewaar vacature" }).click();
}

/** The first on the shortlist who was not asked yet says yes on the telephone. */
async function hearYes(consultant: Page, workspace: string): Promise<void> {
  await visitPage(consultant, workspace);
  await consultant
    .getByRole("link", { name: /Vraag toestemming/ })
    .first()
    .click();
  await expectAccessible(consultant);
  await consultant.getByRole("radio", { name: /^Ja, ik mag/ }).check();
  await consultant.getByRole("button", { name: "Leg het antwoord vast" }).click();
  await expect(consultant.getByRole("status").first()).toContainText("Gelukt");
}
