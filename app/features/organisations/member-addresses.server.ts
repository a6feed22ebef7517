import type { Tx } from "#app/platform/db.server.ts";

/** Names and proven addresses of the people who act for an employer. */
export async function listMemberAddresses(
  tx: Tx,
  organisationId: string,
): Promise<{ name: string; email: string }[]> {
  const members = await tx.member.findMany({
    where: { organisationId, account: { disabledAt: null, emailVerified: true } },
    orderBy: { accountId: "asc" },
    select: { account: { select: { name: true, email: true } } },
  });
  return members.map((member) => member.account);
}
