import { Readable } from "node:stream";
import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Actor } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { readFile } from "#app/platform/files.server.ts";
import { OwnDataDocument } from "./components/own-data-document.tsx";
import { collectOwnData } from "./export-own-data.server.ts";

type Bytes = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
type Part = { path: string; packed: boolean; open: () => Bytes };

/**
 * A ZIP of all that is stored about one candidate, as a stream that is made while it is read: the page, the same as JSON, and every file. `NotFound` for another's, before the first byte.
 * A file whose bytes are not there is named in page and JSON as missing.
 */
export async function zipOwnData(actor: Actor, candidateId: string): Promise<Readable> {
  const { data, bytes } = await collectOwnData(actor, candidateId);
  const page = renderToStaticMarkup(createElement(OwnDataDocument, { data, madeAt: now() }));
  const text = (path: string, content: string): Part => ({
    path,
    packed: true,
    open: () => [Buffer.from(content)],
  });
  const parts = [
    text("gegevens.html", `<!doctype html>\n${page}\n`),
    text("gegevens.json", JSON.stringify(data, null, 2)),
    ...bytes.map(
      ({ path, storageKey }): Part => ({
        path,
        packed: false,
        open: () => readFile(storageKey),
      }),
    ),
  ];
  return Readable.from(zipped(parts), { objectMode: false });
}

/** One part after the other; documents go in as they are, for they are compressed already. */
async function* zipped(parts: Part[]): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    made.push(chunk);
  });
  for (const { path, packed, open } of parts) {
    const entry = packed ? new ZipDeflate(path) : new ZipPassThrough(path);
    zip.add(entry);
    for await (const chunk of open()) {
      entry.push(chunk);
      yield* made.splice(0);
    }
    entry.push(new Uint8Array(0), true);
    yield* made.splice(0);
  }
  zip.end();
  yield* made.splice(0);
}
