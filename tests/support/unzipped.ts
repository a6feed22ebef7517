import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { strFromU8, unzipSync } from "fflate";

/** The files of an archive as text, by path. */
export async function unzipped(archive: Readable): Promise<Record<string, string>> {
  const files = unzipSync(await buffer(archive));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}
