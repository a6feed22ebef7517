import { defineConfig, devices } from "@playwright/test";

const desktop = { viewport: { width: 1280, height: 900 }, colorScheme: "light" as const };
const phone = { ...devices["Pixel 7"], viewport: { width: 360, height: 780 } };
const launchOptions = {
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking"],
};

export default defineConfig({
  testDir: "tests/e2e",
  globalSetup: "./tests/e2e/demo-world.ts",
  workers: 1,
  reporter: [[process.env.CI ? "dot" : "list"], ["./tests/support/slow-tests.ts"]],
  timeout: 90_000,
  // A machine that does more at once starts its first CV reader late.
  expect: { timeout: 15_000 },
  use: { launchOptions, locale: "nl-NL" },
  projects: [
    { name: "desktop", use: desktop },
    { name: "phone", use: { ...phone, colorScheme: "dark" } },
  ],
});
