import { administer } from "../migrated-database.ts";

/** Drops a template and the copies of it that tests left which were ended. */
export async function dropCopies(server: string, template: string): Promise<void> {
  const name = new URL(template).pathname.slice(1);
  const rows = await administer(server, "SELECT datname FROM pg_database");
  for (const { datname } of rows)
    if (String(datname).startsWith(name))
      await administer(server, `DROP DATABASE ${datname} WITH (FORCE)`);
}
