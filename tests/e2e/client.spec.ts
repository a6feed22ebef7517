import { expect, test } from "@playwright/test";
import { expectAccessible, signIn, visitPage } from "./journey.ts";

test("from a telephone call to a client with a vacature, for a contact without an account", async ({
  page,
}, { project }) => {
  const name = `Molenwiek Advies ${project.name}`;
  await signIn(page, "consultant");
  await visitPage(page, "/werk/klanten?zoek=molenwiek+niets");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Nieuwe klant" }).click();
  await page.getByRole("textbox", { name: "Naam (verplicht)" }).fill(name);
  await page.getByLabel("Sector").selectOption("dienstverlening");
  await page.getByLabel("Plaats", { exact: true }).fill("Utrecht");
  await page.getByLabel("Naam van de contactpersoon").fill("Els Bakker");
  await page.getByLabel("Telefoon van de contactpersoon").fill("bel mij");
  await page.getByRole("button", { name: "Bewaar klant" }).click();
  await expect(page.getByRole("heading", { name: "Er is een probleem" })).toBeVisible();
  await page.getByLabel("Telefoon van de contactpersoon").fill("085 000 03 01");
  await page.getByRole("button", { name: "Bewaar klant" }).click();
  await expect(page.getByRole("status").first()).toContainText("Gelukt");
  await expectAccessible(page);
  const client = new URL(page.url()).pathname;

  await page.getByRole("link", { name: "Nieuwe vacature" }).click();
  await page.getByLabel("Titel").fill("Planner van de binnendienst");
  await page.getByLabel("Beroep").selectOption("planner");
  await page.getByLabel("Laagste loon").fill("2.900");
  await page.getByLabel("Hoogste loon").fill("3.400");
  await page.getByLabel("Minimaal aantal uren").fill("32");
  await page.getByLabel("Maximaal aantal uren").fill("36");
  await page.getByRole("button", { name: "Bewaar vacature" }).click();
  await expect(page.getByText("De beschrijving van de functie ontbreekt nog.")).toBeVisible();
  await expect(page.getByText("voor Els Bakker")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "Wijzig" }).click();
  await page.getByLabel("Korte beschrijving").fill("Je plant de monteurs in en belt met klanten.");
  await page.getByLabel("Taken", { exact: true }).fill("Monteurs inplannen\nKlanten bellen");
  await page.getByLabel("vast", { exact: true }).check();
  await page.getByRole("button", { name: "Bewaar vacature" }).click();
  await page.getByRole("button", { name: "Dien in voor de klant" }).click();
  await expect(page.getByRole("status").first()).toContainText("ingediend");
  await page.getByRole("button", { name: "Publiceer" }).click();
  await expect(page.getByRole("status").first()).toContainText("online");

  await visitPage(page, "/werk/klanten/nieuw");
  await page
    .getByRole("textbox", { name: "Naam (verplicht)" })
    .fill(`Stichting ${name.toUpperCase()} B.V.`);
  await page.getByLabel("Sector").selectOption("dienstverlening");
  await page.getByRole("button", { name: "Bewaar klant" }).click();
  await expect(page.getByRole("heading", { name: "Staat deze klant er al?" })).toBeVisible();
  await expect(page.getByRole("link", { name })).toHaveAttribute("href", client);
  await expectAccessible(page);
});
