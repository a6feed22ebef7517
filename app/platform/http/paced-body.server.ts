import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";

/** Resolves when the client can take more: true, or false when it has gone. */
export type Drained = () => Promise<boolean>;

/** The same for one response. */
export function drainedOf(response: ServerResponse): Drained {
  return async () => {
    if (response.writableNeedDrain && !response.destroyed) {
      await Promise.race([once(response, "drain"), once(response, "close")]);
    }
    return !response.destroyed;
  };
}

/**
 * A source read no faster than the client takes it; Remix's adapter writes without waiting, so that a
 * client that reads nothing would have all of a large file in memory.
 */
export function pacedBody(source: Readable, drained: Drained): Readable {
  return Readable.from(paced(source, drained), { objectMode: false });
}

async function* paced(source: Readable, drained: Drained): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    if (!(await drained())) return;
    yield chunk;
  }
}
