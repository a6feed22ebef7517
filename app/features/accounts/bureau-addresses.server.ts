import { db, type Tx } from "#app/platform/db.server.ts";

/** Names and addresses of the bureau's consultants, or of its admins while it has none. */
export async function listBureauAddresses(tx: Tx): Promise<{ name: string; email: string }[]> {
  const people = await tx.account.findMany({
    where: { audience: { in: ["consultant", "admin"] }, disabledAt: null },
    orderBy: { id: "asc" },
    select: { name: true, email: true, audience: true },
  });
  const consultants = people.filter((person) => person.audience === "consultant");
  return consultants.length > 0 ? consultants : people;
}

/** Names and addresses of the admins. */
export function listAdmins(tx: Tx): Promise<{ name: string; email: string }[]> {
  return tx.account.findMany({
    where: { audience: "admin", disabledAt: null },
    orderBy: { id: "asc" },
    select: { name: true, email: true },
  });
}

/** The bureau's people who may sign in, by name, to choose one from. */
export function findColleagues(tx: Tx = db()): Promise<{ id: string; name: string }[]> {
  return tx.account.findMany({
    where: { audience: { in: ["consultant", "admin"] }, disabledAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
}
