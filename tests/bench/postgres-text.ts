import pg from "pg";
import type { SearchQuery } from "#search/engine.ts";
import type { VacatureDocument } from "#search/vacature-document.ts";

/**
 * The same corpus and queries on PostgreSQL's full text (Dutch, GIN), with the same filters, total
 * and four facets; it has no typos, prefixes or compounds. Milliseconds per query.
 */
export async function timePostgresText(
  url: string,
  documents: readonly VacatureDocument[],
  queries: readonly (SearchQuery & { text: string })[],
): Promise<{ times: number[]; empty: number }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE TABLE bench (id text PRIMARY KEY, data jsonb, sector text, pay_max int,
    hours_max int, lat float8, lon float8, posted text, words tsvector)`);
  for (let at = 0; at < documents.length; at += 500) {
    const rows = documents.slice(at, at + 500).map((one) => ({ ...one, text: textOf(one) }));
    await client.query(
      `INSERT INTO bench SELECT d->>'id', d, d->'sectors'->>0, (d->>'payMax')::int, (d->>'hoursMax')::int,
         (d->>'lat')::float8, (d->>'lon')::float8, d->>'postedOn', to_tsvector('dutch', d->>'text')
       FROM jsonb_array_elements($1::jsonb) d`,
      [JSON.stringify(rows)],
    );
  }
  await client.query("CREATE INDEX ON bench USING gin (words)");
  await client.query("ANALYZE bench");
  const times: number[] = [];
  let empty = 0;
  for (const query of queries) {
    const started = performance.now();
    const { rows } = await client.query(SEARCH, valuesOf(query));
    times.push(performance.now() - started);
    if (Number(rows[0]?.total ?? 0) === 0) empty++;
  }
  await client.end();
  return { times, empty };
}

const SEARCH = `
  WITH found AS MATERIALIZED (
    SELECT id, data, posted, ts_rank(words, q) AS rank FROM bench, plainto_tsquery('dutch', $1) q
    WHERE words @@ q AND sector = ANY($2) AND pay_max >= $3 AND hours_max >= $4
      AND ($5::float8 IS NULL OR 2 * 6371 * asin(sqrt(power(sin(radians(lat - $5) / 2), 2)
        + cos(radians($5)) * cos(radians(lat)) * power(sin(radians(lon - $6) / 2), 2))) <= $7)
  )
  SELECT (SELECT count(*) FROM found) AS total,
    (SELECT json_agg(id) FROM (SELECT id FROM found ORDER BY rank DESC, posted DESC LIMIT 20) page) AS page,
    (SELECT json_object_agg(v, n) FROM (SELECT data->'roles'->>0 AS v, count(*) AS n FROM found GROUP BY 1) r) AS roles,
    (SELECT json_object_agg(v, n) FROM (SELECT data->'sectors'->>0 AS v, count(*) AS n FROM found GROUP BY 1) s) AS sectors,
    (SELECT json_object_agg(v, n) FROM (SELECT data->'contractForms'->>0 AS v, count(*) AS n FROM found GROUP BY 1) c) AS forms,
    (SELECT json_object_agg(v, n) FROM (SELECT v, count(*) AS n
      FROM found, jsonb_array_elements_text(data->'skills') v GROUP BY 1) k) AS skills`;

function valuesOf({ text, filters = {} }: SearchQuery & { text: string }): unknown[] {
  const { sectors, payAtLeast = 0, hoursAtLeast = 0, near } = filters;
  const place = [near?.lat ?? null, near?.lon ?? null, near?.withinKm ?? null];
  return [text, sectors, payAtLeast, hoursAtLeast, ...place];
}

function textOf({ title, roleLabels, skillLabels, place, tasks, description }: VacatureDocument) {
  return [title, ...roleLabels, ...skillLabels, place, ...tasks, description].join(" ");
}
