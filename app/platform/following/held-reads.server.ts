import { LRUCache } from "lru-cache";
import { type ChangeKind, seenVersion } from "../changes.server.ts";
import { db } from "../db.server.ts";

type Held<Value> = (key: string, read: () => Promise<Value>) => Promise<Value>;

/**
 * Holds what was read, by a key, until rows of these kinds change; the `max` last asked for. What is
 * read must be the same for every reader, and marked as changed by whoever writes it.
 */
export function holdReads<Value>(kinds: readonly ChangeKind[], max: number): Held<Value> {
  const held = new LRUCache<string, Promise<Value>>({ max });
  let client: unknown = null;
  let version = -1;
  return (key, read) => {
    const seen = seenVersion(kinds);
    if (seen !== version || db() !== client) held.clear();
    version = seen;
    client = db();
    const known = held.get(key);
    if (known) return known;
    const value = read();
    held.set(key, value);
    value.catch(() => {
      if (held.peek(key) === value) held.delete(key);
    });
    return value;
  };
}
