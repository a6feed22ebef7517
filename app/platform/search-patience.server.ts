import { log } from "./log.server.ts";

/** What a visitor waits for the search engine before the database answers instead. */
export const SEARCH_PATIENCE_MS = 800;
/** After a failure the engine is left alone this long, so that not every visitor waits in turn. */
const REST_MS = 3_000;

let refused = 0;
const holder = globalThis as typeof globalThis & { rechterhandSearchRest?: number };

/** What the engine answers, or null when it is down, slow, or was so a moment ago. */
export async function askInTime<T>(ask: () => Promise<T>): Promise<T | null> {
  if (searchRests()) {
    refused++;
    return null;
  }
  let timer: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<never>((_, reject) => {
      const slow = () => reject(new Error(`no answer in ${SEARCH_PATIENCE_MS} ms`));
      timer = setTimeout(slow, SEARCH_PATIENCE_MS);
    });
    return await Promise.race([ask(), late]);
  } catch (error) {
    refused++;
    holder.rechterhandSearchRest = performance.now() + REST_MS;
    log.warn({ err: error }, "the search engine does not answer; the database does");
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** How often somebody had to do without the engine, since the start. */
export function countRefused(): number {
  return refused;
}

/** Whether the engine is left alone at this moment. */
export function searchRests(): boolean {
  return performance.now() < (holder.rechterhandSearchRest ?? 0);
}

/** Lets the next search ask the engine again. */
export function endSearchRest(): void {
  holder.rechterhandSearchRest = 0;
}
