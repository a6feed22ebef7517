import { defineConfig } from "vitest/config";

// Reading a CV needs the server's code and no database: once, with the rules, is enough.
const database =
  "{app/!(features),app/features/!(cv),tests/{access,search-queries,statements}}/**/*.server.test.{ts,tsx}";
const unit = [
  "{app,search,emails}/**/*.test.{ts,tsx}",
  "tests/{architecture,search-queries}/*.test.ts",
];
const setup = "tests/support/migrated-database.ts";

export default defineConfig({
  test: {
    reporters: ["default", "./tests/support/slow-tests.ts"],
    projects: [
      {
        test: {
          name: "unit",
          // As below: reading the dictionaries for each file anew took as long as the tests.
          isolate: false,
          include: unit,
          exclude: [database],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "database",
          // Every file opens a database of its own; loading the house anew for each took twice as long.
          isolate: false,
          testTimeout: 30_000,
          include: [database, "prisma/**/*.test.ts"],
          globalSetup: setup,
        },
      },
      { test: { name: "proof", include: ["tests/proof/*.test.ts"], testTimeout: 600_000 } },
      {
        test: {
          name: "routes",
          isolate: false,
          include: ["tests/{routes,access}/*.test.ts"],
          exclude: [database],
          globalSetup: "tests/access/tell-once.ts",
          // Each file waits for a server of its own most of the time.
          maxWorkers: 2,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
