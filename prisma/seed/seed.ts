/** `npm run seed -- --vacatures N --candidates M --seed S`: another demo world, into an empty database. */
import { parseArgs } from "node:util";
import { z } from "zod";
import { hasAccounts } from "#app/features/accounts/queries.server.ts";
import { readEnvironment } from "#app/platform/env.server.ts";
import { start } from "#app/start.server.ts";
import { openDemoWorld } from "./open-demo-world.ts";

const sizes = z.object({
  vacatures: z.coerce.number().int().min(28).max(100_000).optional(),
  candidates: z.coerce.number().int().min(1).max(1_000_000).optional(),
  seed: z.coerce.number().int().optional(),
});

const { values } = parseArgs({
  options: {
    vacatures: { type: "string" },
    candidates: { type: "string" },
    seed: { type: "string" },
  },
});
const env = readEnvironment(process.env);
const house = await start({ ...env, DEMO: "off", ADMIN_EMAIL: undefined }, process.cwd(), {
  memory: false,
});
try {
  if (await hasAccounts()) {
    throw new Error("The database is not empty. Set DATA_DIR (or DATABASE_URL) to an empty one.");
  }
  const lines = await openDemoWorld(env.DEMO_PASSWORD, sizes.parse(values));
  for (const { label, text } of lines) console.log(`${label.padEnd(12)} ${text}`);
} finally {
  await house.stop();
}
