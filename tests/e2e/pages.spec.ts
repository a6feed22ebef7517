import { expect, test } from "@playwright/test";
import { expectAccessible, signIn, visitPage } from "./journey.ts";

const PAGES: Record<string, string[]> = {
  anonymous: [
    "/",
    "/vacatures",
    "/vacatures?q=xyzzy",
    "/vacatures/beroep/planner",
    "/zoekopdrachten?zoek=q%3Dplanner",
    "/zoekopdrachten?verstuurd",
    "/zoekopdrachten/stoppen/onbekend",
    "/beroepen",
    "/beroepen/managementassistent",
    "/blog",
    "/blog/categorie/tips-voor-werkgevers",
    "/blog/afwijzen-met-reden",
    "/over-ons",
    "/interim-en-zzp",
    "/werkgevers",
    "/werkgevers/aanvraag",
    "/contact",
    "/contact/bedankt",
    "/salariswijzer",
    "/salariswijzer/planner",
    "/salariswijzer/omrekenen?bedrag=2.900&per=maand&uren=36",
    "/salariswijzer/tarief?bedrag=2.900&uren=36",
    "/werkwijze",
    "/methode",
    "/colofon",
    "/privacy",
    "/inloggen",
    "/inloggen/code",
    "/inloggen/link",
    "/account-maken",
    "/account-maken?voor=werkgever",
    "/wachtwoord-vergeten",
    "/wachtwoord/onbekend",
    "/bevestigen/onbekend",
    "/inloggen/link/onbekend",
    "/e-mailadres/onbekend",
    "/bewaren/onbekend",
    "/bewaren/onbekend?klaar",
    "/bestaat-niet",
  ],
  kandidaat: [
    "/mijn",
    "/mijn/verborgen",
    "/mijn/profiel",
    "/mijn/wensen",
    "/mijn/cultuur",
    "/mijn/cultuur/2",
    "/mijn/sollicitaties",
    "/mijn/zoekopdrachten",
    "/mijn/zichtbaarheid",
    "/mijn/zichtbaarheid/voorbeeld",
    "/mijn/gegevens",
    "/mijn/gegevens/verwijderen",
    "/account",
    "/account/naam",
    "/account/e-mailadres",
    "/account/wachtwoord",
  ],
  werkgever: [
    "/werkgever",
    "/werkgever/vacatures/nieuw",
    "/werkgever/vacatures/nieuw/uit-tekst",
    "/werkgever/cultuur",
    "/werkgever/cultuur/1",
    "/werkgever/cultuur/uitnodigen",
    "/account",
  ],
  consultant: [
    "/werk",
    "/werk/vacatures",
    "/werk/kandidaten",
    "/werk/kandidaten?q=xyzzy",
    "/werk/klanten",
    "/werk/klanten/overdragen",
    "/werk/portfolio",
    "/werk/berichten",
    "/account",
    "/account/twee-stappen",
    "/account/twee-stappen/bevestigen",
  ],
  beheer: [
    "/beheer",
    "/beheer/begin",
    "/beheer/instellingen",
    "/beheer/instellingen/uiterlijk",
    "/beheer/instellingen/mail",
    "/beheer/mail",
    "/beheer/taken",
    "/beheer/vindbaarheid",
    "/beheer/teksten",
    "/beheer/teksten?soort=post",
    "/beheer/teksten/nieuw",
    "/beheer/accounts",
    "/beheer/minimumloon",
    "/beheer/salarissen",
    "/beheer/berichten",
  ],
};

for (const [audience, paths] of Object.entries(PAGES)) {
  test(`pages of ${audience}: axe finds nothing and nothing sticks out`, async ({ page }) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    if (audience !== "anonymous") await signIn(page, audience);
    for (const path of paths) {
      await visitPage(page, path);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expectAccessible(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(width, `${path} is wider than the screen`).toBeLessThanOrEqual(0);
    }
    expect(errors).toEqual([]);
  });
}

test("signing in with a wrong password says so and tells nothing more", async ({ page }) => {
  await visitPage(page, "/inloggen");
  await page.getByLabel("E-mailadres").fill("consultant@demo.example");
  await page.getByLabel("Wachtwoord").fill("niet het goede");
  await page.getByRole("button", { name: "Log in" }).click();
  const known = await page.getByRole("alert").first().textContent();
  await page.getByLabel("E-mailadres").fill("niemand@demo.example");
  await page.getByLabel("Wachtwoord").fill("niet het goede");
  await page.getByRole("button", { name: "Log in" }).click();
  expect(await page.getByRole("alert").first().textContent()).toBe(known);
  await expectAccessible(page);
});
