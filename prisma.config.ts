import { chmodSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "prisma/config";

const engine = fileURLToPath(new URL("prisma/engine/schema-engine.mjs", import.meta.url));
chmodSync(engine, 0o755);
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= engine;

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations", seed: "tsx prisma/seed/seed.ts" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://embedded@pglite.local/app" },
});
