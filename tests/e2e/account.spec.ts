import { expect, test } from "@playwright/test";
import { DEMO_PASSWORD } from "../support/demo-server.ts";
import { oneTimeCode } from "../support/one-time-code.ts";
import { expectAccessible, visitPage } from "./journey.ts";

test("a consultant tries the second step, signs in with it and with a recovery code, and ends it", async ({
  page,
}, { project }) => {
  test.skip(project.name === "phone", "One account for both: the desktop walks it");
  const first = async () => {
    await page.context().clearCookies();
    await visitPage(page, "/inloggen");
    await page.getByLabel("E-mailadres").fill("consultant@demo.example");
    await page.getByLabel("Wachtwoord").fill(DEMO_PASSWORD);
    await page.getByRole("button", { name: "Log in" }).click();
  };
  await first();
  await page.getByRole("link", { name: "Account", exact: true }).click();
  await page.getByRole("link", { name: "Zet het aan" }).click();
  await page.getByLabel("Uw wachtwoord").fill("niet het goede");
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByRole("heading", { name: "Er is een probleem" })).toBeVisible();
  await page.getByLabel("Uw wachtwoord").fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByRole("img", { name: /scannen/ })).toBeVisible();
  await expectAccessible(page);
  const [secret = "", recovery = ""] = await page
    .getByRole("main")
    .locator("code")
    .allTextContents();
  await page.getByRole("textbox", { name: "Code" }).fill("000000");
  await page.getByRole("button", { name: "Zet aan" }).click();
  await expect(page.getByRole("heading", { name: "Er is een probleem" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("textbox", { name: "Code" }).fill(oneTimeCode(secret));
  await page.getByRole("button", { name: "Zet aan" }).click();
  await expect(page.getByRole("status").first()).toContainText("staat aan");
  await expectAccessible(page);

  await first();
  await expect(page).toHaveURL(/inloggen\/code/);
  await expectAccessible(page);
  await visitPage(page, "/werk");
  await expect(page).toHaveURL(/inloggen\?/);
  await visitPage(page, "/inloggen/code");
  await page.getByRole("textbox", { name: "Code" }).fill(recovery);
  await page.getByRole("button", { name: "Log in" }).click();
  await expect(page).toHaveURL(/\/werk$/);
  await visitPage(page, "/account");
  await expect(page.getByText("deze sessie")).toBeVisible();
  await page.getByRole("button", { name: "Beëindig alle andere sessies" }).click();
  await expect(page.getByRole("status").first()).toContainText("beëindigd");
  await page.getByRole("link", { name: "Zet het uit" }).click();
  await expectAccessible(page);
  await page.getByLabel("Uw wachtwoord").fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Zet uit" }).click();
  await expect(page.getByRole("status").first()).toContainText("staat uit");
});
