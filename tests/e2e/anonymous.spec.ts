import { expect, test } from "@playwright/test";
import { expectAccessible, smallPdf, visitPage } from "./journey.ts";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("somebody finds a vacature, reads it and applies with a CV, without an account", async ({
      page,
    }) => {
      await visitPage(page, "/");
      await expect(page.getByRole("link", { name: "Ik wil een vacature uitzetten" })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("link", { name: "Ik zoek een nieuwe baan" }).click();

      await page.getByLabel("Beroep, vaardigheid of bedrijf").fill("back office");
      await page.getByRole("button", { name: "Zoek" }).click();
      await expect(page).toHaveURL(/q=back\+office/);
      const results = page.getByRole("main").getByRole("heading", { level: 2 });
      await expect(results.first()).toContainText(/backoffice/i);
      if (javaScriptEnabled) await expectAccessible(page);
      await results.first().getByRole("link").click();

      await expect(page.getByRole("heading", { level: 1 })).toContainText(/backoffice/i);
      await expect(page.getByText(/€ .* bij \d+ uur/).first()).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("link", { name: "Solliciteer" }).first().click();

      await page.getByRole("textbox", { name: "Naam" }).fill("Sjoukje Voorbeeld");
      await page.getByLabel("E-mailadres").fill("sjoukje@sollicitant.example");
      await page
        .getByLabel(/^Cv/)
        .setInputFiles(smallPdf("Sjoukje Voorbeeld, backofficemedewerker"));
      await page
        .getByRole("checkbox", { name: /gegevens/ })
        .first()
        .check();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("button", { name: "Verstuur sollicitatie" }).click();

      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je sollicitatie is binnen");
      await expect(page.getByText(/Uiterlijk .* hoor je/)).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
    });

    test("a form that is not right says so at the field and keeps what was typed", async ({
      page,
    }) => {
      await visitPage(page, "/vacatures");
      await page
        .getByRole("main")
        .getByRole("heading", { level: 2 })
        .getByRole("link")
        .first()
        .click();
      await page.getByRole("link", { name: "Solliciteer" }).first().click();
      await page.getByRole("textbox", { name: "Naam" }).fill("Sjoukje Voorbeeld");
      await page.getByLabel("E-mailadres").fill("geen adres");
      await page.getByLabel("Motivatie").fill("Dit is mijn verhaal.");
      await page.locator("form").evaluateAll((forms) => {
        for (const form of forms) form.setAttribute("novalidate", "");
      });
      await page.getByRole("button", { name: "Verstuur sollicitatie" }).click();

      await expect(page.getByRole("heading", { name: "Er is een probleem" })).toBeVisible();
      await expect(page).toHaveTitle(/^Fout: /);
      await expect(page.getByLabel("E-mailadres")).toHaveAttribute("aria-invalid", "true");
      await expect(page.getByRole("textbox", { name: "Naam" })).toHaveValue("Sjoukje Voorbeeld");
      await expect(page.getByLabel("Motivatie")).toHaveValue("Dit is mijn verhaal.");
      if (javaScriptEnabled) {
        await expect(page.getByRole("alert").first()).toBeFocused();
        await expectAccessible(page);
      }
    });
  });
}
