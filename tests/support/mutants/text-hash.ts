import { createHash } from "node:crypto";
import { SOURCE_FILES } from "../../architecture/source-files.ts";

const FILES = new Map(SOURCE_FILES.map((file) => [file.path, file]));

/** What files say, with everything under `tests/` that they rest on, as one short text. */
export function textHash(paths: readonly string[]): string {
  const seen = new Set<string>();
  const waiting = [...paths];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const imports = FILES.get(path)?.imports ?? [];
    waiting.push(...imports.filter((one) => one.startsWith("tests/")));
  }
  const hash = createHash("sha256");
  for (const path of [...seen].sort()) hash.update(`${path}\n${FILES.get(path)?.text ?? ""}\n`);
  return hash.digest("base64url").slice(0, 22);
}
