import { db } from "#app/platform/db.server.ts";

/** Kept beside every change, and seen with it in the footprints. */
const BESIDE = ["Event", "MailMessage", "Change"];
/** Counts what came before too. */
const COUNTERS = ["RateLimit"];
/** Filled once with thousands of rows that no verb writes. */
const FILLED = ["Place", "Role", "Skill", "RoleSkill", "SkillRelation"];
/** How many rows a line tells apart; what goes over every row of the world so far is more than these. */
const COUNTED = 4;
/** Says when, which differs each time. */
const TIMES = new Set(["createdAt", "updatedAt"]);
/** A word of the house, not somebody's text or an id. */
const WORD = /^[a-z]{1,12}([A-Z-][a-z]{1,12})*$/;

type Row = Record<string, unknown>;
type Line = { name: string; key: string; row: Row };

/**
 * What `work` writes, as sorted lines: for each table how many rows it adds, removes or changes, with the
 * columns that got a value, and the value where it is a word, a yes or no, or nothing.
 */
export async function rowsWritten(work: () => Promise<unknown>): Promise<string[]> {
  const before = new Map((await everyRow()).map((line) => [`${line.name} ${line.key}`, line]));
  await work();
  const after = new Map((await everyRow()).map((line) => [`${line.name} ${line.key}`, line]));
  const added = [...after].filter(([key]) => !before.has(key)).map(([, line]) => line);
  const removed = [...before].filter(([key]) => !after.has(key)).map(([, line]) => line);
  const written = [
    ...added.map(({ name, row }) => `adds ${name}: ${valuesOf(row, {})}`),
    ...removed.map(({ name }) => `removes ${name}`),
    ...[...after].flatMap(([key, { name, row }]) => {
      const old = before.get(key)?.row;
      const values = old ? valuesOf(row, old) : "";
      return values ? [`changes ${name}: ${values}`] : [];
    }),
  ];
  const counts = new Map<string, number>();
  for (const line of written) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts]
    .map(([line, count]) => (count > 1 ? `${count > COUNTED ? "many" : count} × ${line}` : line))
    .toSorted();
}

function valuesOf(row: Row, old: Row): string {
  return Object.keys(row)
    .filter((column) => !TIMES.has(column))
    .filter((column) => JSON.stringify(row[column]) !== JSON.stringify(old[column] ?? null))
    .toSorted()
    .map((column) => {
      const value = row[column];
      const isTold = value === null || typeof value === "boolean" || WORD.test(String(value));
      return isTold ? `${column}=${value}` : column;
    })
    .join(" ");
}

async function everyRow(): Promise<Line[]> {
  const tables = await db().$queryRaw<{ name: string; key: string[] }[]>`
    SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS key
    FROM pg_index i
    JOIN pg_class c ON c.oid = i.indrelid AND c.relnamespace = 'public'::regnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
    WHERE i.indisprimary GROUP BY c.relname`;
  const parts = tables
    .filter(
      ({ name }) => ![...BESIDE, ...COUNTERS, ...FILLED].includes(name) && !name.startsWith("_"),
    )
    .map(({ name, key }) => {
      const columns = key.map((column) => `"${column}"`).join(", ");
      return `SELECT '${name}' AS name, concat_ws(' ', ${columns}) AS key, to_jsonb(t) AS row FROM "${name}" t`;
    });
  return db().$queryRawUnsafe<Line[]>(parts.join(" UNION ALL "));
}
