import { expect, type Page, test } from "@playwright/test";
import { CV, CV_TEXT, chooseCv, consent, expectThanks, SEND, vacaturesOf } from "./apply-form.ts";
import { expectAccessible, visitPage } from "./journey.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("rows are taken out and put in, and home, hours and start are read", async ({ page }) => {
      const [first] = await vacaturesOf(page);
      await visitPage(page, `${first}/solliciteren`);
      const text = `${CV_TEXT.replace("06 1", "Woonplaats: Utrecht\nBeschikbaar: 28 tot 32 uur\n06 1")}`;
      await chooseCv(page, { ...CV, buffer: Buffer.from(text) }, javaScriptEnabled);
      await expect(page.getByText("Je cv is gelezen")).toBeVisible();
      await expect(page.getByLabel("Woonplaats of postcode")).toHaveValue("Utrecht");
      await expect(page.getByLabel("Uren, minstens")).toHaveValue("28");
      await expect(page.getByText(/niveau nog te kiezen bij/)).toBeVisible();
      await page.getByText(/^Backofficemedewerker, /).click();
      await page.getByRole("button", { name: /Haal weg.*Backofficemedewerker/ }).click();
      await expect(page.getByText(/^Backofficemedewerker, /)).toHaveCount(0);
      await page.getByText("Voeg een baan toe", { exact: true }).click();
      await page.getByLabel("Functie 2").fill("Gastvrouw");
      await page.getByRole("button", { name: /Zet erbij.*baan/ }).click();
      await expect(page.getByText("Gastvrouw", { exact: true })).toBeVisible();
      await expect(page.getByText(/^Secretaresse, /)).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
    });

    test("a file survives an error elsewhere, and what is sent at once is read", async ({
      page,
    }) => {
      const [first] = await vacaturesOf(page);
      await visitPage(page, `${first}/solliciteren`);
      await page.evaluate(() =>
        document.querySelector("[data-presses]")?.removeAttribute("data-presses"),
      );
      await page.getByLabel(/^Cv/).setInputFiles(CV);
      await page.getByLabel("Motivatie").fill("Dit is mijn verhaal.");
      await sendUnchecked(page);
      await expect(page.getByRole("link", { name: /Wij mogen je gegevens alleen/ })).toBeVisible();
      await expect(page.getByText("Bewaard: mijn-cv.txt")).toBeVisible();
      await expect(page.getByRole("textbox", { name: "Naam" })).toHaveValue("Sjoukje Voorbeeld");
      await expect(page.getByLabel("Motivatie")).toHaveValue("Dit is mijn verhaal.");
      await consent(page).check();
      await page.getByRole("button", { name: SEND }).click();
      await expectThanks(page);
    });

    test("without a CV three answers do", async ({ page }) => {
      const [first] = await vacaturesOf(page);
      await visitPage(page, `${first}/solliciteren`);
      await page.getByRole("textbox", { name: "Naam" }).fill("Sjoukje Voorbeeld");
      await page.getByLabel("E-mailadres").fill("sjoukje.zonder@sollicitant.example");
      await consent(page).check();
      await page.getByRole("button", { name: SEND }).click();
      await expect(page.getByRole("link", { name: /Voeg je cv toe, of vul in/ })).toBeVisible();
      await page.getByText("Geen cv? Beantwoord drie vragen").click();
      await page.getByLabel("Wat was je laatste baan?").fill("Receptionist");
      await page.getByLabel("Wat kun je?").fill("Excel en bellen");
      await page.getByRole("button", { name: SEND }).click();
      await expectThanks(page);
    });

    test("a photograph is kept as the CV, and the page says that nothing could be read", async ({
      page,
    }) => {
      const [first] = await vacaturesOf(page);
      await visitPage(page, `${first}/solliciteren`);
      const buffer = Buffer.from("ffd8ffe000040000ffda0004000012345678ffd9", "hex");
      const photo = { name: "mijn-cv.jpg", mimeType: "image/jpeg", buffer };
      await chooseCv(page, photo, javaScriptEnabled);
      await expect(
        page.getByText(/Je cv is een foto: wij konden er niets uit lezen/),
      ).toBeVisible();
      await expect(page.getByText("Bewaard: mijn-cv.jpg")).toBeVisible();
    });
  });
}

/** Sends the form past the browser's own check of what is required. */
async function sendUnchecked(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector("form.form")?.setAttribute("novalidate", ""));
  await page.getByRole("button", { name: SEND }).click();
}
