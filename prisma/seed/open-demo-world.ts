import { randomBytes } from "node:crypto";
import { type DemoLine, saveDemoLines } from "#app/features/settings/demo-lines.server.ts";
import { type StoryOptions, tellStory } from "./tell-story.ts";

/** Enough of everything to show every page and every stage, small enough to tell in seconds. */
const DEFAULTS = { vacatures: 64, candidates: 300, seed: 2026 };

/** Fills an empty database with the demo bureau; resolves with the lines that name its accounts. */
export async function openDemoWorld(
  password = randomBytes(9).toString("base64url"),
  options: Partial<Omit<StoryOptions, "password">> = {},
): Promise<DemoLine[]> {
  const accounts = await tellStory({
    vacatures: options.vacatures ?? DEFAULTS.vacatures,
    candidates: options.candidates ?? DEFAULTS.candidates,
    seed: options.seed ?? DEFAULTS.seed,
    password,
  });
  const lines = accounts.map(({ audience, email }) => ({
    label: audience,
    text: `${email}  ${password}`,
  }));
  await saveDemoLines(lines);
  return lines;
}
