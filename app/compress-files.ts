import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const TEXTS = /\.(?:js|css|svg|json|txt|webmanifest)$/;
/** One packet holds this much anyway. */
const MIN_BYTES = 1_000;

/** Lays a `.br` and a `.gz` beside every text in a folder, as small as they get. */
export async function compressFiles(folder: string): Promise<void> {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, name);
    if (!TEXTS.test(path) || statSync(path).size < MIN_BYTES) continue;
    const bytes = readFileSync(path);
    writeFileSync(`${path}.br`, await brotli(bytes));
    writeFileSync(`${path}.gz`, await zip(bytes, { level: 9 }));
  }
}
