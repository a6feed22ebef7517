import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { builtWorkerName } from "./platform/processes/bounded-process.server.ts";

/** Bundles every `*.worker.ts` below `sources` into a folder inside the project, to be started by path. */
export async function buildWorkers(folder: string, sources = "app"): Promise<void> {
  for (const source of workerSources(sources)) {
    await build({
      entryPoints: [source],
      outfile: join(folder, builtWorkerName(source)),
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      external: ["unpdf", "mammoth", "fflate", "@orama/stemmers", "highs", "@resvg/resvg-js"],
      logLevel: "warning",
    });
  }
}

function workerSources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return workerSources(path);
    return entry.name.endsWith(".worker.ts") ? [path] : [];
  });
}
