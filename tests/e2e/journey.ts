import AxeBuilder from "@axe-core/playwright";
import { type Cookie, expect, type Page } from "@playwright/test";
import { DEMO_PASSWORD } from "../support/demo-server.ts";

/** The address of the server the journeys run against. */
export function address(path: string): string {
  return `${process.env.BASE_URL}${path}`;
}

/** Goes to a page of the site. */
export async function visitPage(page: Page, path: string): Promise<void> {
  await page.goto(address(path));
}

/** Sessions that are open already, by account: signing in at every test would meet the limit. */
const sessions = new Map<string, Cookie[]>();

/** Signs in with a demo account, by its name before the @. */
export async function signIn(page: Page, name: string): Promise<void> {
  const open = sessions.get(name);
  if (open) {
    await page.context().addCookies(open);
    await visitPage(page, "/inloggen");
    if (!new URL(page.url()).pathname.startsWith("/inloggen")) return;
  }
  await visitPage(page, "/inloggen");
  await page.getByLabel("E-mailadres").fill(`${name}@demo.example`);
  await page.getByLabel("Wachtwoord").fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Log in" }).click();
  await expect(page).not.toHaveURL(/inloggen/);
  sessions.set(name, await page.context().cookies());
}

/**
 * axe finds nothing on the page as it stands, against WCAG 2.2 A and AA and best practices. Its
 * legacy mode only leaves out frames of other sites, and there are none; it saves a page each time,
 * as not describing what passed does.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target).join(" ")}`);
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

/** A small PDF as a browser would send it: one page that says its text. */
export function smallPdf(text: string) {
  const body = `BT /F1 12 Tf 72 720 Td (${text}) Tj ET`;
  const parts = [
    "%PDF-1.4",
    "1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj",
    "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj",
    "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >> endobj",
    `4 0 obj << /Length ${body.length} >> stream\n${body}\nendstream endobj`,
    "5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj",
    "trailer << /Root 1 0 R >>",
    "%%EOF",
  ];
  return { name: "cv.pdf", mimeType: "application/pdf", buffer: Buffer.from(parts.join("\n")) };
}
