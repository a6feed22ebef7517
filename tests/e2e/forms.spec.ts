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

test("leaving a changed form asks first, and what was typed is there again until it is sent", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("dialog", async (dialog) => {
    asked.push(dialog.type());
    await dialog.accept();
  });
  const typed = page.getByLabel("In één zin");
  const back = page.getByText("Wat hier eerder getypt is, staat er weer.");
  await signIn(page, "kandidaat");
  await visitPage(page, "/mijn/profiel");
  const before = await typed.inputValue();
  await typed.fill("Rustig bij drukte en files");
  await page.getByRole("contentinfo").getByRole("link", { name: "Werkwijze" }).click();
  await expect(page).toHaveURL(/werkwijze/);
  expect(asked).toEqual(["beforeunload"]);

  await visitPage(page, "/mijn/profiel");
  await expect(typed).toHaveValue("Rustig bij drukte en files");
  await expect(back).toBeVisible();
  await expectAccessible(page);
  await typed.fill(before);
  await page.getByRole("button", { name: "Bewaar profiel" }).click();
  await expect(page.getByText("Gelukt")).toBeVisible();
  await visitPage(page, "/mijn/profiel");
  await expect(typed).toHaveValue(before);
  await expect(back).toBeHidden();
  expect(asked).toEqual(["beforeunload"]);
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
