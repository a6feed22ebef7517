import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import type { Facility } from "./facility.ts";

/** The shell without a screen first: the journeys take half the time in it. */
const USUAL_PLACES = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A browser for the journeys: found, else installed when that is possible, else said to be missing. */
export async function findBrowser(): Promise<Facility> {
  const path = look() ?? install();
  if (!path) {
    const missing =
      "no browser: set CHROME_PATH, or install Chromium (npx playwright install chromium)";
    return { label: "", missing, env: {}, stop: async () => {} };
  }
  const version = spawnSync(path, ["--version"], { encoding: "utf8" }).stdout?.trim() ?? path;
  return { label: version, missing: null, env: { CHROME_PATH: path }, stop: async () => {} };
}

function look(): string | null {
  const given = process.env.CHROME_PATH;
  const places = [...(given ? [given] : []), ...USUAL_PLACES, chromium.executablePath()];
  return places.find((path) => existsSync(path)) ?? null;
}

function install(): string | null {
  const asRoot = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (asRoot) {
    spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    const install = ["install", "-y", "-qq"];
    const { status } = spawnSync("apt-get", [...install, "chromium-headless-shell"], {
      stdio: "inherit",
    });
    if (status !== 0) spawnSync("apt-get", [...install, "chromium"], { stdio: "inherit" });
  } else {
    spawnSync("npx", ["playwright", "install", "chromium"], { stdio: "inherit" });
  }
  return look();
}
