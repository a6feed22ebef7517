import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, signIn, visitPage } from "./journey.ts";

type Form = { path: string; button: string; spoil?: (page: Page) => Promise<void> };

const FORMS: Record<string, Form[]> = {
  anonymous: [
    { path: "/inloggen", button: "Log in" },
    { path: "/account-maken", button: "Maak account" },
    { path: "/account-maken?voor=werkgever", button: "Maak account" },
    { path: "/wachtwoord-vergeten", button: "Stuur mij een link" },
  ],
  kandidaat: [
    {
      path: "/mijn/profiel",
      button: "Bewaar profiel",
      spoil: (page) => page.getByRole("textbox", { name: "Naam" }).fill(""),
    },
  ],
  werkgever: [
    { path: "/werkgever/vacatures/nieuw", button: "Bewaar vacature" },
    { path: "/werkgever/cultuur/1", button: "Bewaar", spoil: chooseTheSameTwice },
  ],
  beheer: [{ path: "/beheer/accounts", button: "Nodig uit" }],
};

for (const [audience, forms] of Object.entries(FORMS)) {
  test(`forms of ${audience} say what is wrong, accessibly`, async ({ page }) => {
    if (audience !== "anonymous") await signIn(page, audience);
    for (const form of forms) await expectErrorState(page, form);
  });
}

test("rejecting without a reason asks for one", async ({ page }) => {
  await signIn(page, "consultant");
  await page.getByRole("main").getByRole("heading").getByRole("link").first().click();
  await page.getByRole("link", { name: /^Wijs af/ }).click();
  await expectErrorState(page, { path: new URL(page.url()).pathname, button: "Wijs af met reden" });
});

async function expectErrorState(page: Page, { path, button, spoil }: Form): Promise<void> {
  await visitPage(page, path);
  await spoil?.(page);
  await page.locator("main form").evaluateAll((all) => {
    for (const form of all) form.setAttribute("novalidate", "");
  });
  await page.getByRole("button", { name: button }).first().click();
  await expect(page.getByRole("heading", { name: "Er is een probleem" }), path).toBeVisible();
  await expect(page).toHaveTitle(/^Fout: /);
  await expect(page.getByRole("alert").first()).toBeFocused();
  await expectAccessible(page);
}

async function chooseTheSameTwice(page: Page): Promise<void> {
  for (const group of ["best", "worst"]) {
    await page.locator(`input[name=${group}]`).first().check({ force: true });
  }
}
