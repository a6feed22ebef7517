import { expect, type Page, test } from "@playwright/test";
import { address, expectAccessible, signIn, visitPage } from "./journey.ts";

test("a post is written, looked at, scheduled, published, corrected and put back", async ({
  browser,
  page,
}, { project }) => {
  const visitor = await (await browser.newContext()).newPage();
  const title = `Een goede start op ${project.name}`;
  const path = `/blog/een-goede-start-op-${project.name}`;
  const read = async () => (await visitor.goto(address(path)))?.status();
  await signIn(page, "beheer");

  await visitPage(page, "/beheer/teksten");
  await page.getByRole("link", { name: "Schrijf een bericht" }).click();
  await page.getByLabel("Titel").fill(title);
  await page.getByLabel("Korte beschrijving").fill("Wat je de eerste week doet.");
  await page.getByLabel("Categorie").selectOption({ label: "Tips voor assistenten" });
  await page.getByLabel("Schrijver").fill("Noor Haverkort");
  await page
    .getByRole("textbox", { name: /^Tekst/ })
    .fill("Kom **op tijd**.\n\n## Vraag door\n\n<img src=x onerror=alert(1)>");
  await page.getByRole("button", { name: "Bekijk voorbeeld" }).click();
  await expect(page.getByRole("article").getByRole("heading", { level: 2 })).toHaveText(
    "Vraag door",
  );
  await expect(page).not.toHaveTitle(/Fout/);
  await expect(page.getByRole("article")).toContainText("<img src=x onerror=alert(1)>");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Bewaar als concept" }).click();
  await expect(page.getByRole("status").first()).toContainText("bewaard als concept");
  await expectAccessible(page);
  const editor = new URL(page.url()).pathname;
  expect(await read()).toBe(404);

  await page.getByRole("link", { name: "Plan in" }).click();
  await page.getByLabel("Dag").fill("2020-01-01");
  await page.getByRole("button", { name: "Plan in" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Dit moment is voorbij");
  await expectAccessible(page);
  await page.getByLabel("Dag").fill("2090-01-02");
  await page.getByRole("button", { name: "Plan in" }).click();
  await expect(page.getByRole("main")).toContainText("2 januari 2090 om 09:00");
  expect(await read()).toBe(404);

  await page.getByRole("button", { name: "Zet nu online" }).click();
  await expect(page.getByRole("status").first()).toContainText("staat online");
  expect(await read()).toBe(200);
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText(title);
  await expectAccessible(visitor);
  await visitor.goto(address("/blog"));
  await expect(visitor.getByRole("link", { name: title })).toBeVisible();

  await correct(page, "Kom vijf minuten eerder.");
  await read();
  await expect(visitor.getByRole("article")).toContainText("Kom op tijd.");
  await page.getByRole("button", { name: "Zet versie 2 online" }).click();
  await read();
  await expect(visitor.getByRole("article")).toHaveText("Kom vijf minuten eerder.");

  await page.getByRole("link", { name: "Eerdere versies" }).click();
  await page.getByRole("link", { name: "Versie 1" }).click();
  await expect(page.getByRole("article")).toContainText("Kom op tijd.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Zet deze versie terug" }).click();
  await page.getByRole("button", { name: "Zet versie 3 online" }).click();
  await read();
  await expect(visitor.getByRole("article")).toContainText("Kom op tijd.");

  await visitPage(page, editor);
  await page.getByRole("button", { name: "Haal offline" }).click();
  await expect(page.getByRole("status").first()).toContainText("niet meer online");
  expect(await read()).toBe(404);
});

test("of two editors the second sees what the first saved, beside what was typed", async ({
  page,
  context,
}) => {
  await signIn(page, "beheer");
  await visitPage(page, "/beheer/teksten?soort=page");
  await page.getByRole("link", { name: "Over ons" }).first().click();
  const other = await context.newPage();
  await other.goto(page.url());
  await correct(page, "Wij zijn met z'n drieën.");
  await other.getByRole("textbox", { name: /^Tekst/ }).fill("Wij zijn met z'n vieren.");
  await other.getByRole("button", { name: "Bewaar als concept" }).click();
  await expect(other).toHaveTitle(/^Fout/);
  await expect(other.getByRole("textbox", { name: /^Tekst/ })).toHaveValue(
    "Wij zijn met z'n vieren.",
  );
  await expect(
    other.getByRole("region", { name: "De tekst die intussen is bewaard" }),
  ).toContainText("Wij zijn met z'n drieën.");
  await expectAccessible(other);
});

async function correct(page: Page, body: string): Promise<void> {
  await page.getByRole("textbox", { name: /^Tekst/ }).fill(body);
  await page.getByRole("button", { name: "Bewaar als concept" }).click();
  await expect(page.getByRole("status").first()).toContainText("bewaard als concept");
}
