import pg from "pg";

/** How many SQL statements reach the database while `work` runs; nothing else may use it meanwhile. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const { query } = pg.Client.prototype;
  let count = 0;
  pg.Client.prototype.query = function counted(this: pg.Client, ...words: unknown[]) {
    count++;
    return Reflect.apply(query, this, words);
  } as typeof query;
  try {
    await work();
    return count;
  } finally {
    pg.Client.prototype.query = query;
  }
}
