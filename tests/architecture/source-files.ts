import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

export type SourceFile = { path: string; text: string; lines: number; imports: string[] };

const ROOTS = ["app", "search", "emails", "prisma", "tests"];
const MADE = new Set(["client", "migrations", "node_modules"]);
const ALIAS = /^#(app|search|emails|prisma|tests)\//;

/** Every hand-written source file of the house, with the paths it imports from within the house. */
export const SOURCE_FILES: SourceFile[] = ROOTS.flatMap(listFiles)
  .filter((path) => /\.(tsx?|mjs)$/.test(path))
  .map((path) => {
    const text = readFileSync(path, "utf8");
    return { path, text, lines: text.split("\n").length - 1, imports: importsOf(path, text) };
  });

/** The same without tests and data. */
export const PRODUCT_FILES = SOURCE_FILES.filter(
  ({ path }) => !path.startsWith("tests/") && !isTest(path) && !isData(path),
);

/** Whether a path is a test. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}

/** Whether a path holds data only. */
function isData(path: string): boolean {
  return /\.data\.(ts|json)$/.test(path);
}

/** Every file under a folder, as paths from the project's root. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return MADE.has(entry.name) ? [] : listFiles(path);
  });
}

function importsOf(path: string, text: string): string[] {
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g)].map(
    (match) => match[1] ?? "",
  );
  return specifiers.map((specifier) => {
    if (specifier.startsWith(".")) return normalize(join(dirname(path), specifier));
    if (ALIAS.test(specifier)) return specifier.slice(1);
    return `npm:${specifier}`;
  });
}
