import { chromium } from "@playwright/test";
import { startDemoServer, DEMO_PASSWORD } from "/work/wt-cv/tests/support/demo-server.ts";
const CV = { name: "mijn-cv.txt", mimeType: "text/plain", buffer: Buffer.from(`Sjoukje Voorbeeld
sjoukje.cv@sollicitant.example

Werkervaring
Januari 2021 - heden
Backofficemedewerker, Voorbeeld Verzekeringen
Verwerkte mutaties in Excel en beantwoordde mail.

2017 - 2020
Secretaresse, Kantoor Proef
Notuleerde vergaderingen en beheerde agenda's.

Opleiding
2013 - 2016 mbo 4 Secretaresse, ROC Midden Nederland

Vaardigheden
Excel, notuleren, agendabeheer

Talen
Nederlands: moedertaal
Engels
`) };
const server = await startDemoServer();
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-dev-shm-usage"] });
for (const [width, scheme] of [[1280,"light"],[360,"dark"]] as const) {
  const ctx = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, locale: "nl-NL" });
  const page = await ctx.newPage();
  const shot = (n: string) => page.screenshot({ path: `/tmp/shots/${n}-${width}.png`, fullPage: true });
  await page.goto(server.url + "/vacatures");
  const href = await page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").first().getAttribute("href");
  const second = await page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").nth(1).getAttribute("href");
  await page.goto(server.url + href); await shot("vacature");
  await page.goto(server.url + href + "/solliciteren"); await shot("apply-empty");
  await page.getByLabel(/^Cv/).setInputFiles(CV);
  await page.getByRole("button", { name: "Lees mijn cv" }).click();
  await page.waitForURL(/solliciteren$/); await page.getByText("Je cv is gelezen").waitFor(); await shot("apply-read");
  for (const s of await page.locator("details.disclosure summary").all()) await s.click();
  await shot("apply-open");
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.locator("form.form").evaluate((f) => f.setAttribute("novalidate", ""));
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.getByText("Er is een probleem").waitFor().catch(() => {}); await shot("apply-error");
  await page.goto(server.url + second + "/solliciteren"); await shot("apply-second");
  await page.goto(server.url + "/inloggen"); 
  await page.getByLabel("E-mailadres").fill("kandidaat@demo.example"); await page.getByLabel("Wachtwoord").fill(DEMO_PASSWORD);
  await shot("signin");
  await page.getByRole("button", { name: "Log in" }).click(); await page.waitForURL(/mijn/);
  await page.goto(server.url + href); await shot("vacature-signedin");
  await page.goto(server.url + "/mijn/profiel"); await shot("profile");
  for (const extra of (process.env.EXTRA ?? "").split(",").filter(Boolean)) { await page.goto(server.url + extra); await shot(extra.replaceAll("/", "_")); }
  await ctx.close();
}
await browser.close(); await server.stop();
