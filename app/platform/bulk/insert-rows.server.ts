import { Prisma } from "#prisma/client/client.ts";
import type { Tx } from "../db.server.ts";

type Table = Prisma.ModelName;

/**
 * Writes many rows of one table in one statement with one argument: several times faster than
 * `createMany` from some hundred rows on. In: rows that all give the same columns, with moments as Date;
 * a column that is left out takes the database's own default, so that an id is given here.
 */
export async function insertRows<Row extends object>(
  tx: Tx,
  table: Table,
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Prisma.raw(
    Object.keys(first)
      .map((name) => `"${name}"`)
      .join(", "),
  );
  const into = Prisma.raw(`"${table}"`);
  const given = JSON.stringify(rows);
  await tx.$executeRaw`INSERT INTO ${into} (${columns})
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::${into}, ${given}::jsonb)`;
}
