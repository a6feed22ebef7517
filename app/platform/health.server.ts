import { db, openedDatabase } from "./db.server.ts";
import { log } from "./log.server.ts";
import { mailKind } from "./mail/mail.server.ts";
import { searchKind, vacatureIndex } from "./search.server.ts";
import { askInTime, searchRests } from "./search-patience.server.ts";
import { siteVersion } from "./site.server.ts";

export type Health = {
  status: "ok" | "unavailable";
  database: "pglite" | "postgresql";
  search: "embedded" | "meilisearch";
  /** Who answers searches at this moment: without its engine the database filters. */
  searching: "engine" | "database";
  mail: "stored" | "resend";
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

/** The same after asking the database; `unavailable` when it does not answer. */
export async function ready(): Promise<Health> {
  try {
    await db().$queryRaw`SELECT 1`;
    await askInTime(() => vacatureIndex().stats());
    return live();
  } catch (error) {
    log.error({ err: error }, "database does not answer");
    return { ...live(), status: "unavailable" };
  }
}
