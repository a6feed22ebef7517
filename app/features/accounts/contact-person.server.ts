import { bureauIn } from "#app/features/settings/bureau.server.ts";
import type { Tx } from "#app/platform/db.server.ts";

/** The person at the bureau to call: the consultant with this id, or the bureau itself. */
export async function findContact(
  tx: Tx,
  consultantId: string | null,
): Promise<{ name: string; phone: string; email: string }> {
  const bureau = await bureauIn(tx);
  const consultant = consultantId
    ? await tx.account.findFirst({
        where: { id: consultantId, disabledAt: null },
        select: { name: true, phone: true, email: true },
      })
    : null;
  return { ...(consultant ?? bureau), phone: consultant?.phone ?? bureau.phone };
}
