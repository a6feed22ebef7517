import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { PRODUCT_FILES, SOURCE_FILES, type SourceFile } from "./source-files.ts";

/** The nouns downhill, as `app/features/README.md` lists them; a noun sees those above it. */
const FEATURES = readFileSync("app/features/README.md", "utf8");
const FEATURE_ORDER = [...FEATURES.matchAll(/^\d+\. `([a-z-]+)`/gm)].map((line) => line[1] ?? "");
const SHARED_FEATURES = [...FEATURES.matchAll(/^- `([a-z-]+)`/gm)].map((line) => line[1] ?? "");

/** Every import of files under `from` that `isWrong`, as "file → import". */
function wrongArrows(
  from: RegExp,
  isWrong: (imported: string, file: SourceFile) => boolean,
  files = PRODUCT_FILES,
): string[] {
  return files
    .filter((file) => from.test(file.path))
    .flatMap((file) =>
      file.imports.filter((one) => isWrong(one, file)).map((one) => `${file.path} → ${one}`),
    );
}

const isNpm = (path: string) => path.startsWith("npm:");
const featureOf = (path: string) => /^app\/features\/([^/]+)\//.exec(path)?.[1];

describe("arrows of the house", () => {
  test("nothing outside routes imports routes, but root and the route table", () => {
    const outside = /^(?!app\/routes\/|app\/root\.tsx|app\/routes\.ts|tests\/)/;
    expect(wrongArrows(outside, (one) => one.startsWith("app/routes/"))).toEqual([]);
  });

  test("only start imports jobs", () => {
    const others = /^(?!app\/jobs\/|app\/start\.server\.ts)/;
    expect(wrongArrows(others, (one) => one.startsWith("app/jobs/"))).toEqual([]);
  });

  test("start imports jobs, platform and search engines only", () => {
    const allowed = /^(app\/(jobs|platform)\/|search\/|npm:node:)/;
    expect(wrongArrows(/^app\/start\.server\.ts$/, (one) => !allowed.test(one))).toEqual([]);
  });

  test("jobs import features and platform only", () => {
    const allowed = /^(app\/(jobs|features|platform)\/|prisma\/seed\/|npm:zod$)/;
    expect(wrongArrows(/^app\/jobs\//, (one) => !allowed.test(one))).toEqual([]);
  });

  test("routes import screens, features, platform and ui only", () => {
    const allowed = /^(app\/(routes|screens|features|platform|ui)\/|app\/root\.tsx$|search\/|npm:)/;
    expect(wrongArrows(/^app\/routes\//, (one) => !allowed.test(one))).toEqual([]);
  });

  test("only routes import screens, and screens import features, platform, ui and the client's types", () => {
    const others = /^app\/(?!routes\/|screens\/)/;
    expect(wrongArrows(others, (one) => one.startsWith("app/screens/"))).toEqual([]);
    const allowed = /^(app\/(features|platform|ui)\/|search\/|prisma\/client\/|npm:)/;
    const wrong = wrongArrows(/^app\/screens\//, (one, file) => {
      return !allowed.test(one) && dirname(one) !== dirname(file.path);
    });
    expect(wrong).toEqual([]);
  });

  test("a screen is a file per page in its audience's folder, and writes nothing", () => {
    const audiences =
      /^app\/screens\/(public|candidate|employer|consultant|admin)\/[a-z-]+\.server\.ts$/;
    const screens = PRODUCT_FILES.filter(({ path }) => path.startsWith("app/screens/"));
    expect(screens.map(({ path }) => path).filter((path) => !audiences.test(path))).toEqual([]);
    const writes =
      /\.(create|createMany|update|updateMany|upsert|delete|deleteMany|\$executeRaw)\b|recordEvent|inTransaction|enqueue/;
    expect(screens.filter(({ text }) => writes.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test("features import features, platform, search, mail types and the client's types", () => {
    const allowed = /^(app\/(features|platform)\/|search\/|emails\/|prisma\/client\/|npm:)/;
    const withoutPages = /^app\/features\/(?!.*\/components\/)/;
    expect(wrongArrows(withoutPages, (one) => !allowed.test(one))).toEqual([]);
  });

  test("features never see a Request nor Remix's server package", () => {
    const server = /^npm:(@remix-run\/(?!react)|express|react-router)/;
    expect(wrongArrows(/^app\/features\//, (one) => server.test(one))).toEqual([]);
    const mentions = PRODUCT_FILES.filter(
      ({ path, text }) => path.startsWith("app/features/") && /\brequest: Request\b/.test(text),
    );
    expect(mentions.map(({ path }) => path)).toEqual([]);
  });

  test("feature components import no server file", () => {
    const isServer = (one: string) => one.includes(".server");
    expect(wrongArrows(/^app\/features\/.*\/components\//, isServer)).toEqual([]);
  });

  test("between features imports run downhill only", () => {
    const wrong = wrongArrows(/^app\/features\//, (one, file) => {
      const from = featureOf(file.path) ?? "";
      const to = featureOf(one);
      if (!to || to === from || SHARED_FEATURES.includes(to)) return false;
      if (SHARED_FEATURES.includes(from)) return true;
      return FEATURE_ORDER.indexOf(to) > FEATURE_ORDER.indexOf(from);
    });
    expect(wrong).toEqual([]);
  });

  test("every feature folder is a noun with a place in the order, and every noun there a folder", () => {
    const nouns = new Set(PRODUCT_FILES.flatMap(({ path }) => featureOf(path) ?? []));
    expect([...nouns].sort()).toEqual([...FEATURE_ORDER, ...SHARED_FEATURES].sort());
  });

  test("platform imports platform, search engines, mail rendering and the client only", () => {
    const allowed = /^(app\/platform\/|search\/|emails\/|prisma\/client\/|npm:)/;
    expect(wrongArrows(/^app\/platform\//, (one) => !allowed.test(one))).toEqual([]);
  });

  test("ui imports itself and npm only, and no server file", () => {
    expect(wrongArrows(/^app\/ui\//, (one) => !one.startsWith("app/ui/") && !isNpm(one))).toEqual(
      [],
    );
    expect(wrongArrows(/^app\/ui\//, (one) => one.includes(".server"))).toEqual([]);
  });

  test("search and emails import only themselves and npm, without Remix or Prisma", () => {
    for (const folder of ["search", "emails"]) {
      const wrong = (one: string) =>
        isNpm(one)
          ? /npm:(@remix-run|@prisma|node:process)/.test(one)
          : !one.startsWith(`${folder}/`);
      expect(wrongArrows(new RegExp(`^${folder}/`), wrong)).toEqual([]);
    }
  });

  test("only platform/db opens a database in the app", () => {
    const opens = /^npm:(pg$|@electric-sql\/pglite|@prisma\/adapter-pg)/;
    const others = /^app\/(?!platform\/db\.server\.ts)/;
    const typeOnly = (file: SourceFile) => /import type [^;]*from "pg"/.test(file.text);
    expect(wrongArrows(others, (one, file) => opens.test(one) && !typeOnly(file))).toEqual([]);
  });

  test("only server files in screens, features and platform query", () => {
    const quiet = PRODUCT_FILES.filter(
      ({ path, text }) =>
        path.startsWith("app/") &&
        path !== "app/start.server.ts" &&
        !/^app\/(screens|features|platform)\/.*\.server\.tsx?$/.test(path) &&
        /platform\/db\.server\.ts"/.test(text),
    );
    expect(quiet.map(({ path }) => path)).toEqual([]);
  });

  test("the environment is read at the door only", () => {
    const readers = SOURCE_FILES.filter(
      ({ path, text }) =>
        path.startsWith("app/") &&
        ![
          "app/server.ts",
          "app/worker.ts",
          "app/launch.ts",
          "app/backup.ts",
          "app/restore.ts",
          "app/platform/log.server.ts",
        ].includes(path) &&
        /process\.env\b/.test(text) &&
        !/\.test\.tsx?$/.test(path),
    );
    expect(readers.map(({ path }) => path)).toEqual([]);
  });
});
