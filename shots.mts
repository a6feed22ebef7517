import { chromium } from "@playwright/test";
import { startDemoServer } from "./tests/support/demo-server.ts";
const server = await startDemoServer();
const CV = `Sjoukje Voorbeeld
sjoukje.cv@sollicitant.example | 06 12345678 | Utrecht
Beschikbaar voor 28 tot 32 uur, per 1 maart

Werkervaring
Januari 2021 - heden
Backofficemedewerker, Voorbeeld Verzekeringen
Verwerkte mutaties in Excel en beantwoordde mail.

2017 - 2020
Secretaresse, Bakker & Zoon
Notuleerde vergaderingen en beheerde agenda's.

Maart 2014 - december 2016
Receptionist, Hotel De Brug

Opleiding
2013 - 2016 mbo 4 Secretaresse, ROC Midden Nederland

Vaardigheden
Excel, notuleren, agendabeheer, AFAS, telefonie

Talen
Nederlands: moedertaal
Engels
`;
process.on("exit", () => server.child.kill());
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-dev-shm-usage"] });
for (const [width, height] of [[1366, 768], [360, 780]] as const) for (const js of [true, false]) {
  const context = await browser.newContext({ viewport: { width, height }, javaScriptEnabled: js, baseURL: server.url });
  const page = await context.newPage();
  await page.goto("/vacatures");
  const path = await page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").first().getAttribute("href");
  await page.goto(`${path}/solliciteren`);
  if (js) await page.screenshot({ path: `/tmp/apply-${width}-before.png`, fullPage: true });
  await page.getByLabel(/^Cv/).setInputFiles({ name: "mijn-cv.txt", mimeType: "text/plain", buffer: Buffer.from(CV) });
  if (!js) await page.getByRole("button", { name: "Lees mijn cv" }).click();
  await page.getByText("Je cv is gelezen").waitFor({timeout:15000}).catch(async () => console.log((await page.locator("main").innerText()).slice(0,600), server.output().slice(-1500)));
  console.log(width, js, await page.evaluate(() => document.documentElement.scrollHeight).catch(() => "?"), page.url());
  await page.screenshot({ path: `/tmp/apply-${width}-${js ? "js" : "nojs"}.png`, fullPage: true });
  if (js && width === 360) {
    const box = await page.locator(".disclosures").first().boundingBox();
    const last = await page.locator(".disclosures").last().boundingBox();
    console.log("review height", last!.y + last!.height - box!.y, "screens", (last!.y + last!.height - box!.y) / height);
    await page.getByText("Secretaresse, Bakker & Zoon").first().click();
    await page.screenshot({ path: `/tmp/apply-${width}-open.png`, fullPage: true });
  }
}
await browser.close();
await server.stop();
