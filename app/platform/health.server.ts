import { db, openedDatabase } from "./db.server.ts";
import { hasRoom } from "./files.server.ts";
import { log } from "./log.server.ts";
import { mailKind } from "./mail/mail.server.ts";
import { searchKind, vacatureIndex } from "./search.server.ts";
import { askInTime, searchRests } from "./search-patience.server.ts";
import { siteVersion } from "./site.server.ts";

export type Health = {
  status: "ok" | "unavailable";
  /** What keeps this process from its work, when something does. */
  missing?: "database" | "disk";
  database: "pglite" | "postgresql";
  search: "embedded" | "meilisearch";
  /** Who answers searches at this moment: without its engine the database filters. */
  searching: "engine" | "database";
  mail: ReturnType<typeof mailKind>;
  version: string;
};

/** What this process runs on; `live` says that it answers at all. */
export function live(): Health {
  const { kind } = openedDatabase();
  return {
    status: "ok",
    database: kind,
    search: searchKind(),
    searching: searchRests() ? "database" : "engine",
    mail: mailKind(),
    version: siteVersion(),
  };
}

/** The same after asking database and disk; `unavailable` when one does not answer or is full. */
export async function ready(): Promise<Health> {
  try {
    await db().$queryRaw`SELECT 1`;
    await askInTime(() => vacatureIndex().stats());
  } catch (error) {
    log.error({ err: error }, "database does not answer");
    return { ...live(), status: "unavailable", missing: "database" };
  }
  const room = await hasRoom().catch(() => false);
  return room ? live() : { ...live(), status: "unavailable", missing: "disk" };
}
