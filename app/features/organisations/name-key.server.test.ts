import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { db } from "#app/platform/db.server.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { nameKey } from "./name-key.ts";

withTestDatabase();

const SQL = readFileSync("prisma/migrations/20261201170000_clients/migration.sql", "utf8");
const NAMES = [
  "Kompas Roos B.V.",
  "Stichting Kómpas-Roos",
  "Palm & Duin V.O.F.",
  "Advocatenkantoor Palm en Duin",
  "Bed & Breakfast 't Hof",
  "Bvlgaria Reizen N.V.",
  "Coöperatie Zuid U.A.",
  "Stichting",
  "Enschede Energie",
];

test("the migration gives organisations of before the key that the code gives", async () => {
  const [update = ""] = /^UPDATE "Organisation" SET "nameKey"[\s\S]*?;$/m.exec(SQL) ?? [];
  await db().organisation.createMany({
    data: NAMES.map((name) => ({ name, slug: randomUUID(), sector: "dienstverlening" })),
  });
  await db().$executeRawUnsafe(update);
  const rows = await db().organisation.findMany({ select: { name: true, nameKey: true } });
  expect(rows.length).toBe(NAMES.length);
  for (const { name, nameKey: stored } of rows)
    expect([name, stored]).toEqual([name, nameKey(name)]);
});
