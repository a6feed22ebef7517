import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { refuseOvertaken } from "#app/platform/forms/refuse-overtaken.server.ts";
import type { MaybeSeen } from "#app/platform/forms/seen.ts";
import type { OwnNameInput } from "../schema.ts";

/**
 * Changes the name under which somebody signs in, and of a job seeker the profile's with it: it is one
 * person. Throws `NotFound` for who is not signed in, `Overtaken`.
 */
export function changeName(actor: Actor, { name, seen }: MaybeSeen<OwnNameInput>): Promise<void> {
  const accountId = accountIdOf(actor);
  if (!accountId) throw new NotFound();
  return transaction(async (tx) => {
    await tx.$executeRaw`SELECT id FROM "Account" WHERE id = ${accountId} FOR NO KEY UPDATE`;
    const stored = await tx.account.findUniqueOrThrow({
      where: { id: accountId },
      select: { name: true, candidate: { select: { id: true } } },
    });
    refuseOvertaken(seen, { name: stored.name });
    await tx.account.update({ where: { id: accountId }, data: { name }, select: { id: true } });
    if (stored.candidate) {
      const { id } = stored.candidate;
      await tx.candidate.update({ where: { id }, data: { name }, select: { id: true } });
      await markChanged(tx, "candidate", id);
    }
    await recordEvent(tx, actor, { verb: "change-name", subject: ["account", accountId] });
  });
}
