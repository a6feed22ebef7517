import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { isTest, listFiles, PRODUCT_FILES, SOURCE_FILES } from "./source-files.ts";

const MAX_FILE_LINES = 300;
const MAX_ROUTE_LINES = 200;
const MAX_FOLDER_FILES = 24;
const MAX_COMMENT_SHARE = 0.06;
const MAX_README_LINES = 20;
const MAX_DECISION_LINES = 40;
const VAGUE = /^(index|utils?|helpers?|misc|common|types|services?)$/;
const TOP_FOLDERS = ["app", "docs", "emails", "prisma", "search", "tests"];

describe("names", () => {
  test("files are kebab-case and say what they hold", () => {
    const wrong = SOURCE_FILES.map(({ path }) => path).filter((path) => {
      const stem = basename(path).split(".")[0] ?? "";
      return VAGUE.test(stem) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem);
    });
    expect(wrong).toEqual([]);
  });

  test("a feature holds only the closed list of files, in one level of parts", () => {
    const allowed = [
      /^README\.md$/,
      /^[^/]+\/([a-z-]+\/)?[a-z0-9-]+(\.server|\.worker|\.data)?\.ts$/,
      /^[^/]+\/([a-z-]+\/)?[a-z0-9-]+\.data\.json$/,
      /^[^/]+\/components\/[a-z0-9-]+\.tsx$/,
      /^content\/texts\/(guides|pages)\/[a-z0-9-]+\.md$/,
      /^[^/]+\/([a-z-]+\/)?[a-z0-9-]+(\.server)?\.test\.tsx?$/,
    ];
    const wrong = listFiles("app/features")
      .map((path) => path.replace("app/features/", ""))
      .filter((path) => !allowed.some((pattern) => pattern.test(path)));
    expect(wrong).toEqual([]);
  });

  test("exports have names, but where Remix or a tool asks for a default", () => {
    const mayDefault = /^app\/(routes\/|root\.tsx|routes\.ts|entry\.)/;
    const wrong = PRODUCT_FILES.filter(
      ({ path, text }) => /^export default/m.test(text) && !mayDefault.test(path),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test("no file only passes on what others export", () => {
    const barrels = PRODUCT_FILES.filter(({ path, text }) => {
      const lines = text.split("\n").filter((line) => line.trim());
      return path !== "app/entry.server.tsx" && lines.every((line) => line.startsWith("export *"));
    });
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });
});

describe("sizes", () => {
  test("no hand-written file is longer than 300 lines, no route longer than 200", () => {
    const long = SOURCE_FILES.filter(({ path, lines }) => {
      if (/\.data\.ts$/.test(path)) return false;
      return lines > (path.startsWith("app/routes/") ? MAX_ROUTE_LINES : MAX_FILE_LINES);
    });
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  test("no folder holds more than 24 files; tests, decisions (never deleted) and texts not counted", () => {
    const counts = new Map<string, number>();
    const isText = /^(docs\/decisions|app\/features\/content\/texts|prisma\/seed\/posts)\//;
    const kept = (path: string) => !isTest(path) && !isText.test(path);
    for (const path of TOP_FOLDERS.flatMap(listFiles).filter(kept)) {
      counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
    }
    const full = [...counts].filter(([, count]) => count > MAX_FOLDER_FILES);
    expect(full.map(([folder, count]) => `${folder}: ${count}`)).toEqual([]);
  });

  test("comments outside docstrings stay below 6 % of the lines", () => {
    const lines = PRODUCT_FILES.flatMap(({ text }) => text.split("\n"));
    const comments = lines.filter((line) => /^\s*\/\//.test(line));
    expect(comments.length / lines.length).toBeLessThanOrEqual(MAX_COMMENT_SHARE);
  });

  test("each top folder has a README of at most 20 lines", () => {
    const long = TOP_FOLDERS.filter(
      (folder) =>
        readFileSync(`${folder}/README.md`, "utf8").trimEnd().split("\n").length > MAX_README_LINES,
    );
    expect(long).toEqual([]);
  });

  test("decisions are numbered, at most 40 lines, under the four headings", () => {
    for (const name of readdirSync("docs/decisions")) {
      expect(name).toMatch(/^\d{3}-[a-z0-9-]+\.md$/);
      const text = readFileSync(`docs/decisions/${name}`, "utf8").trimEnd();
      expect(text.split("\n").length, name).toBeLessThanOrEqual(MAX_DECISION_LINES);
      expect(
        [...text.matchAll(/^## (.+)$/gm)].map((match) => match[1]),
        name,
      ).toEqual(["Context", "Decision", "Alternatives", "Price paid"]);
    }
  });
});
