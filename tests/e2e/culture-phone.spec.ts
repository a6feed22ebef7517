import { expect, type Page, test } from "@playwright/test";
import { DEMO_PASSWORD } from "../support/demo-server.ts";
import { address, visitPage } from "./journey.ts";

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });

const COLLEAGUE = "Femke de Collega";

test("a colleague is invited, answers on a phone without JavaScript, stops half-way and finishes", async ({
  page,
  browser,
}) => {
  test.slow();
  const email = `femke.${test.info().project.name}@collega.example`;
  await enter(page, "werkgever@demo.example");
  await visitPage(page, "/werkgever/cultuur");
  await page.getByRole("link", { name: "Nodig een collega uit" }).click();
  await page.getByLabel("Naam").fill(COLLEAGUE);
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByRole("button", { name: "Verstuur uitnodiging" }).click();
  await expect(page.getByRole("status").first()).toContainText("mail met een link");

  const bureau = await (await browser.newContext({ locale: "nl-NL" })).newPage();
  await enter(bureau, "beheer@demo.example");
  const link = await invitationFor(bureau, email);
  await bureau.context().close();

  const phone = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 780 },
    locale: "nl-NL",
  });
  const own = await phone.newPage();
  await own.goto(link);
  await own.getByLabel("Nieuw wachtwoord").fill(DEMO_PASSWORD);
  await own.getByRole("button", { name: /wachtwoord/i }).click();
  await enter(own, email);

  await visitPage(own, "/werkgever/cultuur");
  await own.getByRole("link", { name: "Begin met vraag 1" }).click();
  for (let set = 1; set <= 10; set++) await answer(own, set);
  await expect(own.getByText("11 van 21", { exact: true })).toBeVisible();
  await phone.clearCookies();

  await enter(own, email);
  await visitPage(own, "/werkgever/cultuur");
  await expect(own.getByText("10 van 21 vragen beantwoord.")).toBeVisible();
  await own.getByRole("link", { name: "Ga verder met vraag 11" }).click();
  for (let set = 11; set <= 21; set++) await answer(own, set);
  await expect(own.getByRole("status").first()).toContainText("Alle 21 vragen");
  await expect(own.getByText(`${COLLEAGUE} (u)`)).toBeVisible();
  await phone.close();
});

test("choosing the same sentence twice says so and keeps the place", async ({ page }) => {
  await enter(page, "kandidaat@demo.example");
  await visitPage(page, "/mijn/cultuur/3");
  await page
    .getByRole("radio", { name: /^Past het best: / })
    .first()
    .check();
  await page
    .getByRole("radio", { name: /^Past het minst: / })
    .first()
    .check();
  await page.getByRole("button", { name: /^Bewaar/ }).click();
  await expect(page.getByRole("heading", { name: "Er is een probleem" })).toBeVisible();
  await expect(page.getByText("3 van 21", { exact: true })).toBeVisible();
});

/** The link in the mail to an address, as the admin reads it. */
async function invitationFor(admin: Page, email: string): Promise<string> {
  await expect(async () => {
    await visitPage(admin, `/beheer/mail?q=${encodeURIComponent(email)}`);
    await admin.getByRole("table").getByRole("link").first().click({ timeout: 10_000 });
    await expect(admin.locator("pre")).toContainText("/bevestigen/", { timeout: 10_000 });
  }).toPass({ timeout: 60_000 });
  const text = (await admin.locator("pre").textContent()) ?? "";
  return address(new URL(/https?:\S+\/bevestigen\/\S+/.exec(text)?.[0] ?? "").pathname);
}

async function enter(page: Page, email: string): Promise<void> {
  await visitPage(page, "/inloggen");
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByLabel("Wachtwoord").fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Log in" }).click();
  await expect(page).not.toHaveURL(/inloggen/);
}

/** Answers one set: nothing sticks out, the choices are large enough for a thumb. */
async function answer(page: Page, set: number): Promise<void> {
  await expect(page.getByText(`${set} van 21`, { exact: true })).toBeVisible();
  const best = page.getByRole("radio", { name: /^Past het best: / });
  await expect(best).toHaveCount(5);
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(width).toBeLessThanOrEqual(0);
  const target = await page.locator("label:has(input[name=best])").first().boundingBox();
  expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await best.nth(set % 5).check();
  await page
    .getByRole("radio", { name: /^Past het minst: / })
    .nth((set + 2) % 5)
    .check();
  await page.getByRole("button", { name: /^Bewaar/ }).click();
}
