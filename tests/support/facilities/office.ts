import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";

const USUAL_PLACES = [
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
];

/** LibreOffice's program, or null where there is none: it is too large to fetch for one evaluation. */
export function findOffice(): string | null {
  const given = process.env.SOFFICE_PATH;
  return [...(given ? [given] : []), ...USUAL_PLACES].find((path) => existsSync(path)) ?? null;
}

/** Writes each document again as PDF to the folder, under its own name. Throws when the program fails. */
export function convertToPdf(office: string, documents: readonly string[], folder: string): void {
  const profile = pathToFileURL(`${folder}/office-profile`).href;
  const { status, stderr } = spawnSync(
    office,
    [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      ...documents,
    ],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
}
