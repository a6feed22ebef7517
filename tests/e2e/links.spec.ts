import { expect, test } from "@playwright/test";
import { expectAccessible, signIn, visitPage } from "./journey.ts";

test("a forgotten password is renewed by the mailed link, which works once", async ({ browser }, {
  project,
}) => {
  const admin = await (await browser.newContext()).newPage();
  const page = await (await browser.newContext()).newPage();
  await signIn(admin, "beheer");
  const email = `nieuw-${project.name}@bureau.example`;
  await visitPage(admin, "/beheer/accounts");
  await admin.getByRole("textbox", { name: "Naam" }).fill("Nieuwe Collega");
  await admin.getByLabel("E-mailadres").fill(email);
  await admin.getByRole("radio").first().check();
  await admin.getByRole("button", { name: "Nodig uit" }).click();
  await expect(admin.getByRole("status").first()).toContainText("Gelukt");

  await visitPage(page, "/wachtwoord-vergeten");
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByRole("button", { name: "Stuur mij een link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kijk in de mail");
  await expectAccessible(page);

  await expect
    .poll(
      async () => {
        await visitPage(admin, `/beheer/mail?q=${email}`);
        return admin.getByRole("link", { name: /wachtwoord/i }).count();
      },
      { timeout: 20_000 },
    )
    .toBeGreaterThan(0);
  await admin
    .getByRole("link", { name: /wachtwoord/i })
    .first()
    .click();
  const text = await admin.getByRole("main").textContent();
  const link = /\/wachtwoord\/[\w-]+/.exec(text ?? "")?.[0] ?? "";

  await visitPage(page, link);
  await page.getByLabel("Nieuw wachtwoord").fill("kort");
  await page.getByRole("button", { name: "Bewaar wachtwoord" }).click();
  await expect(page.getByRole("heading", { name: "Er is een probleem" })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Nieuw wachtwoord").fill("een-zin-die-ik-onthoud");
  await page.getByRole("button", { name: "Bewaar wachtwoord" }).click();
  await expect(page).toHaveURL(/inloggen/);
  await visitPage(page, link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deze link werkt niet meer");
  await expectAccessible(page);
});
