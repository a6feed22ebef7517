import { type Browser, expect, type Page, test } from "@playwright/test";
import { CV, chooseCv, consent, expectThanks, SEND, vacaturesOf } from "./apply-form.ts";
import { expectAccessible, signIn, smallPdf, visitPage } from "./journey.ts";

const MOST_ACTIONS = 12;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a CV fills the form, and after sending nothing is left in the browser", async ({
      page,
    }) => {
      const [first, second] = await vacaturesOf(page);
      let actions = 0;
      const act = async (action: Promise<unknown>) => {
        actions++;
        await action;
      };
      await visitPage(page, first);
      await act(page.getByRole("link", { name: "Solliciteer" }).first().click());
      if (javaScriptEnabled) await expectAccessible(page);
      await act(chooseCv(page, CV, javaScriptEnabled));
      await expect(page.getByText("Je cv is gelezen")).toBeVisible();
      await expectFilled(page);
      await expect(page.getByText("Bewaard: mijn-cv.txt")).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await act(
        page.getByText("Secretaresse, Kantoor Proef, mrt 2017 – dec 2020", { exact: true }).click(),
      );
      if (javaScriptEnabled) await expectAccessible(page);
      await act(page.getByLabel("Functie 2").fill("Directiesecretaresse"));
      await act(consent(page).check());
      await act(page.getByRole("button", { name: SEND }).click());
      await expectThanks(page);
      expect(actions).toBeLessThanOrEqual(MOST_ACTIONS);

      await expect(page.getByText(/uit deze browser gewist/)).toBeVisible();
      await page.goBack();
      await page.reload();
      await expect(page.getByRole("textbox", { name: "Naam" })).toHaveValue("");

      await visitPage(page, `${second}/solliciteren`);
      await chooseCv(page, CV, javaScriptEnabled);
      await expectFilled(page);
      await page.getByRole("textbox", { name: "Naam" }).fill("Sjoukje V.");
      await page.getByRole("button", { name: "Lees mijn cv opnieuw" }).click();
      await visitPage(page, `${first}/solliciteren`);
      await expect(page.getByText("Dit hadden wij nog van je")).toBeVisible();
      await expect(page.getByRole("textbox", { name: "Naam" })).toHaveValue("Sjoukje V.");
      await expect(consent(page)).not.toBeChecked();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("button", { name: "Wis mijn gegevens" }).click();
      await expect(page.getByRole("textbox", { name: "Naam" })).toHaveValue("");
      await expect(page.getByText("mijn-cv.txt")).toHaveCount(0);
    });

    test("what was typed stays when the CV is read or is missing", async ({ page }) => {
      const [first] = await vacaturesOf(page);
      await visitPage(page, `${first}/solliciteren`);
      await page.getByRole("textbox", { name: "Naam" }).fill("Sjoukje V.");
      await page.getByLabel("Motivatie").fill("Dit is mijn verhaal.");
      await page.getByRole("button", { name: "Lees mijn cv" }).click();
      await expect(
        page.getByRole("link", { name: /Kies eerst je cv|Voeg je cv toe/ }),
      ).toBeVisible();
      await expect(page.getByRole("textbox", { name: "Naam" })).toHaveValue("Sjoukje V.");
      if (javaScriptEnabled) await expectAccessible(page);
      await chooseCv(page, CV, javaScriptEnabled);
      await expect(page.getByText("Je cv is gelezen")).toBeVisible();
      await expect(page.getByRole("textbox", { name: "Naam" })).toHaveValue("Sjoukje V.");
      await expect(page.getByLabel("Motivatie")).toHaveValue("Dit is mijn verhaal.");
      await expect(page.getByLabel("E-mailadres")).toHaveValue("sjoukje.cv@sollicitant.example");
    });

    test("a CV without text says so and the form stays usable", async ({ page }) => {
      const [first] = await vacaturesOf(page);
      await visitPage(page, `${first}/solliciteren`);
      await chooseCv(page, smallPdf(""), javaScriptEnabled);
      await expect(page.getByText(/Je cv is een scan of foto/)).toBeVisible();
      await expect(page.getByText("Bewaard: cv.pdf")).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("textbox", { name: "Naam" }).fill("Sjoukje Voorbeeld");
      await page.getByLabel("E-mailadres").fill("sjoukje.scan@sollicitant.example");
      await consent(page).check();
      await page.getByRole("button", { name: SEND }).click();
      await expectThanks(page);
    });
  });
}

test("a double click, a replay and two tabs make one application", async ({ page, browser }) => {
  const [first] = await vacaturesOf(page);
  const email = `dubbel-${Date.now()}@sollicitant.example`;
  const tab = await page.context().newPage();
  for (const one of [page, tab]) {
    await visitPage(one, `${first}/solliciteren`);
    await fillIn(one, email);
  }
  await page.getByRole("button", { name: SEND }).dblclick();
  await expectThanks(page);
  await tab.getByRole("button", { name: SEND }).click();
  await expectThanks(tab);
  await tab.goBack();
  await fillIn(tab, email);
  await tab.getByRole("button", { name: SEND }).click();
  await expectThanks(tab);
  expect(await mailsTo(browser, email)).toBe(1);
});

test("applying under another's address reveals nothing of theirs", async ({ page }) => {
  const [first] = await vacaturesOf(page);
  await visitPage(page, `${first}/solliciteren`);
  await fillIn(page, "kandidaat@demo.example");
  await page.getByRole("button", { name: SEND }).click();
  await expectThanks(page);
  await expect(page.getByRole("link", { name: /Volg je sollicitatie/ })).toHaveCount(0);
  await visitPage(page, "/mijn");
  await expect(page).toHaveURL(/\/inloggen/);
  await visitPage(page, `${first}/solliciteren`);
  await expect(page.getByLabel("Telefoonnummer")).toHaveValue("");
});

test("the mailed link makes an account, and a link to sign in works in the browser that asked, once", async ({
  page,
  browser,
}) => {
  const [first] = await vacaturesOf(page);
  const email = `claim-${Date.now()}@sollicitant.example`;
  await visitPage(page, `${first}/solliciteren`);
  await fillIn(page, email);
  await page.getByRole("button", { name: SEND }).click();
  await expectThanks(page);
  await visitPage(page, await linkMailedTo(browser, email, "claimen"));
  await page.getByLabel("Wachtwoord").fill("een-zin-om-te-onthouden");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Maak mijn account" }).click();
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByLabel("Wachtwoord").fill("een-zin-om-te-onthouden");
  await page.getByRole("button", { name: "Log in" }).click();
  await visitPage(page, "/mijn/sollicitaties");
  await expect(page.getByText("ontvangen").first()).toBeVisible();

  await page.context().clearCookies();
  await visitPage(page, "/inloggen/link");
  await expectAccessible(page);
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByRole("button", { name: "Stuur mij een link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kijk in je mail");
  await expectAccessible(page);
  const link = await linkMailedTo(browser, email, "inloggen/link");
  const elsewhere = await (await browser.newContext()).newPage();
  await visitPage(elsewhere, link);
  await expectAccessible(elsewhere);
  await expect(elsewhere.getByRole("heading", { level: 1 })).toContainText("andere browser");
  await elsewhere.context().close();
  await visitPage(page, link);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Log in" }).click();
  await expect(page).toHaveURL(/\/mijn$/);
  await page.context().clearCookies();
  await visitPage(page, link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deze link werkt niet meer");
});

test("a candidate puts a vacature aside and finds it back", async ({ page }) => {
  await signIn(page, "kandidaat");
  const [first] = await vacaturesOf(page);
  await visitPage(page, first);
  const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await page.getByRole("button", { name: "Bewaar vacature" }).click();
  await page.getByRole("link", { name: "Bekijk wat je bewaarde" }).click();
  await expect(page.getByRole("link", { name: title }).first()).toBeVisible();
  await expectAccessible(page);
  await visitPage(page, first);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Bewaar niet langer" }).click();
  await expect(page.getByRole("button", { name: "Bewaar vacature" })).toBeVisible();
  await page.getByRole("link", { name: "Bekijk hoe je past" }).click();
  await expect(page).toHaveURL(/\/mijn\/matches\//);
});

test("a candidate keeps a CV on the profile, removes it, and is told when a file is none", async ({
  page,
}) => {
  await signIn(page, "kandidaat");
  await visitPage(page, "/mijn/profiel");
  await page.getByRole("link", { name: "Voeg een cv toe" }).click();
  await expectAccessible(page);
  await page.getByLabel(/^Cv/).setInputFiles({ ...CV, buffer: Buffer.from("MZ\u0000\u0001") });
  await page.getByRole("button", { name: "Bewaar cv" }).click();
  await expect(page.getByRole("link", { name: /geen pdf/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(/^Cv/).setInputFiles(CV);
  await page.getByRole("button", { name: "Bewaar cv" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je cv is bewaard");
  await expect(page.getByText(/gevonden die nog niet in je profiel staan/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Neem over" }).click();
  await expect(page.getByText(/staat nu in je profiel/)).toBeVisible();
  await page.getByRole("button", { name: "Verwijder mijn-cv.txt" }).click();
  await expect(page.getByText("Je cv is verwijderd.")).toBeVisible();
});

async function expectFilled(page: Page): Promise<void> {
  await expect(page.getByRole("textbox", { name: "Naam" })).toHaveValue("Sjoukje Voorbeeld");
  await expect(page.getByLabel("E-mailadres")).toHaveValue("sjoukje.cv@sollicitant.example");
  await expect(page.getByLabel("Telefoonnummer")).toHaveValue(/06/);
  await expect(page.getByLabel("Functie 1")).toHaveValue("Backofficemedewerker");
  await expect(page.getByLabel("Opleiding 1", { exact: true })).toHaveValue(/Secretaresse/i);
  await expect(page.getByLabel("Vaardigheid 1", { exact: true })).not.toHaveValue("");
  await expect(page.getByLabel("Taal 1", { exact: true })).not.toHaveValue("");
}

async function fillIn(page: Page, email: string): Promise<void> {
  await chooseCv(page, CV, true);
  await expect(page.getByText(/Bewaard: /)).toBeVisible();
  await page.getByRole("textbox", { name: "Naam" }).fill("Sjoukje Voorbeeld");
  await page.getByLabel("E-mailadres").fill(email);
  await consent(page).check();
}

/** How many mails the bureau keeps to an address, as its admin reads them. */
async function mailsTo(browser: Browser, email: string): Promise<number> {
  const admin = await adminPage(browser);
  const count = await admin.getByText(email).count();
  await admin.context().close();
  return count;
}

/** The link in the newest mail to an address, as its path. */
async function linkMailedTo(browser: Browser, email: string, word: string): Promise<string> {
  const admin = await adminPage(browser);
  const row = admin.getByRole("row").filter({ hasText: email }).first();
  await row.getByRole("link").first().click();
  const text = await admin.content();
  const path = new RegExp(`/${word}/[A-Za-z0-9_-]{43}`).exec(text)?.[0] ?? "";
  await admin.context().close();
  return path;
}

async function adminPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, "beheer");
  await visitPage(page, "/beheer/mail");
  return page;
}
