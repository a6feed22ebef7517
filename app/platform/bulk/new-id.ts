import { randomUUID } from "node:crypto";

/**
 * An id for a row that is written past Prisma: UUID version 7 as Prisma makes them, so that rows of one
 * time lie together in table and index. Source: RFC 9562, section 5.7.
 */
export function newId(): string {
  const milliseconds = Date.now().toString(16).padStart(12, "0");
  return `${milliseconds.slice(0, 8)}-${milliseconds.slice(8)}-7${randomUUID().slice(15)}`;
}
