import { openFirstAccount } from "#app/features/accounts/open-first-account.server.ts";
import { hasAccounts } from "#app/features/accounts/queries.server.ts";
import { syncArticles } from "#app/features/content/shipped/sync-articles.server.ts";
import { syncPlaces } from "#app/features/places/sync-places.server.ts";
import { replayDeletions } from "#app/features/retention/replay-deletions.server.ts";
import { findDemoLines } from "#app/features/settings/demo-lines.server.ts";
import { loadImportedNames } from "#app/features/taxonomy/import-esco-names.server.ts";
import { syncTaxonomy } from "#app/features/taxonomy/sync-taxonomy.server.ts";
import { system } from "#app/platform/actor.ts";

/** A line for the person at the terminal. */
export type Announcement = { label: string; text: string };

type Preparation = {
  demo: boolean;
  /** The folder with the guides and pages that ship. */
  texts: string;
  demoPassword?: string;
  adminEmail?: string;
};

/** What must be in the database before the doors open: reference data, and the first people. */
export async function prepareHouse(options: Preparation): Promise<Announcement[]> {
  await syncTaxonomy();
  await syncPlaces();
  await loadImportedNames();
  await syncArticles(options.texts);
  await replayDeletions(system("start"));
  if (await hasAccounts()) return findDemoLines();
  if (options.demo) {
    const { openDemoWorld } = await import("#prisma/seed/open-demo-world.ts");
    return openDemoWorld(options.demoPassword);
  }
  return options.adminEmail ? openFirstAccount(options.adminEmail) : [];
}
