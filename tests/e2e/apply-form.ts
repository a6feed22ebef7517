import { expect, type Page } from "@playwright/test";
import { visitPage } from "./journey.ts";

/** A CV as people send it, as text. */
export const CV_TEXT = `Sjoukje Voorbeeld
sjoukje.cv@sollicitant.example
06 12345678

Werkervaring
Januari 2021 - heden
Backofficemedewerker, Voorbeeld Verzekeringen
Verwerkte mutaties in Excel en beantwoordde mail.

Maart 2017 - december 2020
Secretaresse, Kantoor Proef
Notuleerde vergaderingen en beheerde agenda's.

Opleiding
2013 - 2016 mbo 4 Secretaresse, ROC Midden Nederland

Vaardigheden
Excel, notuleren, agendabeheer

Talen
Nederlands: moedertaal
Engels: B2
`;

export const CV = { name: "mijn-cv.txt", mimeType: "text/plain", buffer: Buffer.from(CV_TEXT) };

export const SEND = "Verstuur sollicitatie";

/** The paths of two vacatures that are online. */
export async function vacaturesOf(page: Page): Promise<[string, string]> {
  await visitPage(page, "/vacatures");
  const links = page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link");
  const paths = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute("href") ?? ""),
  );
  return [paths[0] ?? "", paths[1] ?? ""];
}

type Chosen = { name: string; mimeType: string; buffer: Buffer };

/** Chooses a CV; it is read at once, without scripts at the press of its button. */
export async function chooseCv(page: Page, file: Chosen, isRead: boolean): Promise<void> {
  await page.getByLabel(/^Cv/).setInputFiles(file);
  if (!isRead) await page.getByRole("button", { name: "Lees mijn cv" }).click();
}

/** The box that an application cannot do without. */
export function consent(page: Page) {
  return page.getByRole("checkbox", { name: /Jullie mogen mijn gegevens/ });
}

/** Looks for the page after an application. */
export async function expectThanks(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je sollicitatie is binnen");
}
