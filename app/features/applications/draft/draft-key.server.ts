import { createHash, randomBytes } from "node:crypto";

/** A day: long enough to apply a second time after a night's sleep, short for a shared computer. */
export const DRAFT_SECONDS = 24 * 3600;

/** A key that only one browser holds; whoever holds it may see and change its draft. */
export function newDraftKey(): string {
  return randomBytes(32).toString("base64url");
}

/** Whether text has the form of a key. */
export function isDraftKey(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text);
}

/** What the database keeps of a key, so that a read of it opens no draft. */
export function hashOfKey(key: string): string {
  return createHash("sha256").update(key).digest("base64url");
}

/**
 * The submission key (a uuid) of this browser's form on one vacature: the same in every tab, so that
 * two tabs make one application.
 */
export function submissionKeyOf(key: string, slug: string): string {
  const hex = createHash("sha256").update(`${key}:${slug}`).digest("hex");
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(18, 20),
    hex.slice(20, 32),
  ].join("-");
}
