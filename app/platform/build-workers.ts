import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "esbuild";

/**
 * Bundles every `app/features/<noun>/<name>.worker.ts` into one file each, `<outDir>/<name>.js`; Node
 * starts them by that path. What a package ships as its own files stays outside the bundle.
 */
export async function buildWorkers(outDir = "build/workers", rootDir = "."): Promise<void> {
  const features = join(rootDir, "app/features");
  const entryPoints = readdirSync(features).flatMap((noun) =>
    readdirSync(join(features, noun))
      .filter((file) => file.endsWith(".worker.ts"))
      .map((file) => ({ in: join(features, noun, file), out: basename(file, ".worker.ts") })),
  );
  if (entryPoints.length === 0) return;
  await build({
    entryPoints,
    outdir: outDir,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "warning",
  });
}
