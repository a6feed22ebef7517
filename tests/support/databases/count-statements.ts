import pg from "pg";

/** Statements about the transaction itself, and what the queue does by the clock. */
const AROUND = /^\s*(?:BEGIN|COMMIT|ROLLBACK|SAVEPOINT|SET)\b|\bpgboss\./i;

/** The driver's own way in, through which every statement goes. */
const client = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };

/** How many statements of SQL `work` sends, with what it resolves with. */
export async function countStatements<Result>(
  work: () => Promise<Result>,
): Promise<{ statements: number; result: Result }> {
  const { query } = client;
  let statements = 0;
  client.query = function count(this: unknown, ...args: unknown[]) {
    const [first] = args;
    const text =
      typeof first === "object" && first !== null && "text" in first ? first.text : first;
    if (!AROUND.test(String(text))) statements++;
    return query.apply(this, args);
  };
  try {
    return { result: await work(), statements };
  } finally {
    client.query = query;
  }
}
