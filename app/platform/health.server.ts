import { db, openedDatabase } from "./db.server.ts";
import { log } from "./log.server.ts";
import { mailKind } from "./mail/mail.server.ts";
import { searchKind } from "./search.server.ts";
import { siteVersion } from "./site.server.ts";

export type Health = {
  status: "ok" | "unavailable";
  database: "pglite" | "postgresql";
  search: "embedded" | "meilisearch";
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
    mail: mailKind(),
    version: siteVersion(),
  };
}

/** The same after asking the database; `unavailable` when it does not answer. */
export async function ready(): Promise<Health> {
  try {
    await db().$queryRaw`SELECT 1`;
    return live();
  } catch (error) {
    log.error({ err: error }, "database does not answer");
    return { ...live(), status: "unavailable" };
  }
}
