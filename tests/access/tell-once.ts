import { rmSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { type ToldWorld, tellAccessWorld } from "./world.ts";

declare module "vitest" {
  export interface ProvidedContext {
    accessWorld: ToldWorld;
  }
}

/** Tells the world of the access tests once; each file opens a copy of its own. */
export default async function tellOnce(project: TestProject): Promise<() => void> {
  const world = await tellAccessWorld();
  project.provide("accessWorld", world);
  return () => rmSync(world.folder, { recursive: true, force: true });
}
