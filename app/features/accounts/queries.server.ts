import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { Refused } from "#app/platform/errors.ts";
import { holdReads } from "#app/platform/following/held-reads.server.ts";
import { mayManageAccounts } from "./policy.ts";

const PAGE = 50;

/** A page of accounts, newest first, for the admin. */
export async function listAccounts(actor: Actor, page: number) {
  if (!mayManageAccounts(actor)) throw new Refused();
  const rows = await db().account.findMany({
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * PAGE,
    take: PAGE + 1,
    select: {
      id: true,
      name: true,
      email: true,
      audience: true,
      emailVerified: true,
      disabledAt: true,
      twoFactorEnabled: true,
      createdAt: true,
    },
  });
  return { accounts: rows.slice(0, PAGE), hasMore: rows.length > PAGE };
}

type PublicContact = {
  id: string;
  name: string;
  jobTitle: string | null;
  phone: string | null;
  email: string;
};

const held = holdReads<PublicContact[]>(["pages"], 1);

/** The consultants the public can reach, by name. */
export function listConsultants(): Promise<PublicContact[]> {
  return held("consultants", () =>
    db().account.findMany({
      where: {
        audience: { in: ["consultant", "admin"] },
        disabledAt: null,
        jobTitle: { not: null },
      },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: { id: true, name: true, jobTitle: true, phone: true, email: true },
    }),
  );
}

/** Whether anybody has an account yet. */
export async function hasAccounts(): Promise<boolean> {
  return (await db().account.findFirst({ select: { id: true } })) !== null;
}
