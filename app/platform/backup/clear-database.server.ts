/** Runs one statement on the connection that clears; resolves with its rows. */
type Run = (sql: string) => Promise<{ rows: unknown[] }>;

/** What a migration may make in a schema, and how each is dropped; what an extension made stays. */
const OBJECTS = `
  SELECT 1 AS turn, format('DROP %s IF EXISTS public.%I CASCADE',
    CASE relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END,
    relname) AS sql, oid
  FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'f', 'v', 'm', 'S')
  UNION ALL
  SELECT 2, format('DROP ROUTINE IF EXISTS public.%I(%s) CASCADE', proname, pg_get_function_identity_arguments(oid)), oid
  FROM pg_proc WHERE pronamespace = 'public'::regnamespace
  UNION ALL
  SELECT 3, format('DROP TYPE IF EXISTS public.%I CASCADE', typname), oid
  FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd')`;

/** Drops every table, view, sequence, function and type of the product and of its queue. */
export async function clearDatabase(run: Run): Promise<void> {
  const { rows } = await run(`
    SELECT sql FROM (${OBJECTS}) AS o
    WHERE NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = o.oid AND d.deptype = 'e')
    ORDER BY turn`);
  for (const { sql } of rows as { sql: string }[]) await run(sql);
  await run("DROP SCHEMA IF EXISTS pgboss CASCADE");
}
