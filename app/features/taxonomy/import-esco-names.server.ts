import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, worksForBureau } from "#app/platform/actor.ts";
import { db, transaction } from "#app/platform/db.server.ts";
import { Refused } from "#app/platform/errors.ts";
import { type EscoTexts, keepImportedNames, readEscoNames } from "./esco-names.ts";

/** Puts the names of the official files in the place of those imported before; resolves with how many. */
export async function importEscoNames(actor: Actor, texts: EscoTexts): Promise<number> {
  if (!worksForBureau(actor)) throw new Refused();
  const names = readEscoNames(texts);
  await transaction(async (tx) => {
    await tx.importedName.deleteMany();
    await tx.importedName.createMany({ data: names });
    await recordEvent(tx, actor, { verb: "import-esco-names", subject: ["taxonomy", "esco"] });
  });
  keepImportedNames(names);
  return names.length;
}

/** Takes what was imported into memory, before search and title reading are first asked. */
export async function loadImportedNames(): Promise<void> {
  const select = { conceptId: true, name: true };
  const orderBy = [{ conceptId: "asc" }, { name: "asc" }] as const;
  keepImportedNames(await db().importedName.findMany({ select, orderBy: [...orderBy] }));
}
