import type { ChangeKind, ChangeMark } from "#app/platform/changes.server.ts";

/** A piece of memory and how it follows the database. */
export type FollowerDefinition = {
  kind: ChangeKind;
  /** Fills the memory from the database, at start. */
  rebuild: () => Promise<void>;
  /** Brings what changed up to date; idempotent by id and version. */
  apply: (marks: ChangeMark[]) => Promise<void>;
  /** Whoever needs it waits for it by itself: the house opens while it is still being filled. */
  mayLag?: true;
};
