import { expect, test } from "@playwright/test";
import { expectAccessible, signIn, visitPage } from "./journey.ts";

test("a candidate keeps a profile, says wishes, answers a question and sees matches explained", async ({
  page,
}) => {
  await signIn(page, "kandidaat");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Voor jou/);
  await expectAccessible(page);

  await visitPage(page, "/mijn/profiel");
  await page.getByLabel("In één zin").fill("Rustig bij drukte");
  await page.getByRole("button", { name: "Bewaar profiel" }).click();
  await expect(page.getByRole("status").first()).toContainText("Gelukt");
  await expect(page.getByLabel("In één zin")).toHaveValue("Rustig bij drukte");
  await expectAccessible(page);

  await visitPage(page, "/mijn/wensen");
  await page.getByLabel("Uren, minstens").fill("36");
  await page.getByLabel("Uren, hoogstens").fill("24");
  await page.getByRole("button", { name: "Bewaar wensen" }).click();
  await expect(page.getByRole("heading", { name: "Er is een probleem" })).toBeVisible();
  await expect(page.getByLabel("Uren, minstens")).toHaveValue("36");
  await expectAccessible(page);
  await page.getByLabel("Uren, minstens").fill("24");
  await page.getByLabel("Uren, hoogstens").fill("36");
  await page.getByRole("button", { name: "Bewaar wensen" }).click();
  await expect(page.getByRole("status").first()).toContainText("Gelukt");

  await visitPage(page, "/mijn/cultuur");
  await expectAccessible(page);
  await visitPage(page, "/mijn/cultuur/1");
  await expect(page.getByText("1 van 21", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await expect(page.getByRole("status").first()).toContainText("Gelukt");
  await page.getByText("Dezelfde cijfers als tabel").click();
  await expect(page.getByRole("table").first()).toBeVisible();
  await expectAccessible(page);

  await visitPage(page, "/mijn");
  await page.getByRole("main").getByRole("heading", { level: 3 }).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/mijn\/matches\//);
  await expect(page.getByRole("main").getByText(/eisen/i).first()).toBeVisible();
  await expect(
    page
      .getByRole("main")
      .getByText(/wensen/i)
      .first(),
  ).toBeVisible();
  await expectAccessible(page);
});

test("a candidate sees every application with its next step, and a rejection with its reason", async ({
  page,
}) => {
  await signIn(page, "kandidaat");
  await visitPage(page, "/mijn/sollicitaties");
  await expect(page.getByText("afgewezen")).toBeVisible();
  await expectAccessible(page);
  const applications = page.getByRole("main").getByRole("heading").getByRole("link");
  const count = await applications.count();
  expect(count).toBeGreaterThanOrEqual(3);
  for (let i = 0; i < count; i++) {
    await visitPage(page, "/mijn/sollicitaties");
    await applications.nth(i).click();
    await expectAccessible(page);
  }
  await page.getByRole("link", { name: "schrijf een bericht" }).click();
  await page.getByLabel("Bericht").fill("Hoe laat word ik verwacht?");
  await page.getByRole("button", { name: "Verstuur bericht" }).click();
  await expect(page.getByRole("status").first()).toContainText("Gelukt");
  await expect(page.getByRole("article")).toContainText("Hoe laat word ik verwacht?");
  await expectAccessible(page);
});
