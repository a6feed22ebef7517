/**
 * Answers that are the same for everybody, kept until what they show changes. A page is found by its
 * canonical address, encoding and stamp (the day and the version of the data); what is written late,
 * under an older stamp, is never found. Promise: whatever is asked, no more than `maxBytes` is held.
 */
import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";

/** An answer as it goes out. */
export type KeptPage = {
  body: Buffer;
  headers: Record<string, string>;
  /** Of the body as it is encoded. */
  etag: string;
};

/** Where a page stands for as long as one request lasts. */
export type PagePlace = { address: string; encoding: string; stamp: string };

export type PageCache = {
  find: (place: PagePlace) => KeptPage | undefined;
  keep: (place: PagePlace, page: KeptPage) => void;
  bytes: () => number;
};

/** What an entry takes beside its body: key, headers, and its place in the cache. */
const ENTRY_BYTES = 1_024;

/** An empty cache; the least recently used page goes first. */
export function openPageCache(maxBytes: number): PageCache {
  const pages = new LRUCache<string, KeptPage>({
    maxSize: maxBytes,
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length + ENTRY_BYTES,
  });
  let current = "";
  return {
    find: ({ stamp, ...place }) => {
      if (stamp !== current) pages.clear();
      current = stamp;
      return pages.get(keyOf(place));
    },
    keep: ({ stamp, ...place }, page) => {
      if (stamp === current) pages.set(keyOf(place), page);
    },
    bytes: () => pages.calculatedSize,
  };
}

/**
 * The one address of a page: its path, and of the query only the words that the page knows, in the
 * order of their names; null for a path that is written in another way than our own links.
 */
export function canonicalAddress(address: string, known: readonly string[]): string | null {
  const at = address.indexOf("?");
  const path = at < 0 ? address : address.slice(0, at);
  if (path !== path.toLowerCase() || (path.length > 1 && path.endsWith("/"))) return null;
  if (at < 0 || known.length === 0) return path;
  const given = [...new URLSearchParams(address.slice(at + 1))];
  const params = new URLSearchParams(given.filter(([name]) => known.includes(name)));
  params.sort();
  return params.size > 0 ? `${path}?${params}` : path;
}

/** A page to keep, with its tag. */
export function keptPage(body: Buffer, headers: Record<string, string>): KeptPage {
  const digest = createHash("sha256").update(body).digest("base64url").slice(0, 27);
  return { body, headers, etag: `"${digest}"` };
}

function keyOf({ address, encoding }: Omit<PagePlace, "stamp">): string {
  return `${encoding} ${address}`;
}
