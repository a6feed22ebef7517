import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lockDataDir } from "#app/platform/data-dir/data-lock.server.ts";
import { db, openDatabase } from "#app/platform/db.server.ts";
import { demoWorld } from "../support/demo-server.ts";

export type OpenWorld = { dataDir: string; remove: () => void };

/** The demo world on the embedded database, with so many open vacatures: its own, told over and over. */
export async function worldWithOpenVacatures(count: number): Promise<OpenWorld> {
  const dataDir = mkdtempSync(join(tmpdir(), "rechterhand-bench-"));
  cpSync(await demoWorld(), dataDir, { recursive: true });
  const lock = lockDataDir(dataDir);
  const database = await openDatabase({ kind: "pglite", directory: dataDir, lock });
  await db().$transaction(async (tx) => {
    await tx.$executeRaw`
      CREATE TEMPORARY TABLE told ON COMMIT DROP AS
      SELECT v.id AS "from", gen_random_uuid()::text AS id, n, row_number() OVER (ORDER BY n, v.number)::int AS at
      FROM "Vacature" v CROSS JOIN generate_series(1, ${count}) n WHERE v.status = 'published'
      ORDER BY n, v.number
      LIMIT ${count} - (SELECT count(*) FROM "Vacature" WHERE status = 'published')`;
    await tx.$executeRaw`
      INSERT INTO "Vacature" SELECT (jsonb_populate_record(NULL::"Vacature", to_jsonb(v) || jsonb_build_object(
        'id', t.id, 'number', m.top + t.at, 'slug', v.slug || '-nog-' || t.n,
        'title', v.title || ' ' || t.n, 'publishedAt', v."publishedAt" - t.n * interval '7 hours'))).*
      FROM told t JOIN "Vacature" v ON v.id = t."from"
      CROSS JOIN (SELECT max(number) AS top FROM "Vacature") m`;
    await tx.$executeRaw`
      INSERT INTO "VacatureSkill" SELECT (jsonb_populate_record(NULL::"VacatureSkill",
        to_jsonb(s) || jsonb_build_object('vacatureId', t.id))).*
      FROM told t JOIN "VacatureSkill" s ON s."vacatureId" = t."from"`;
    await tx.$executeRaw`
      INSERT INTO "VacatureLanguage" SELECT (jsonb_populate_record(NULL::"VacatureLanguage",
        to_jsonb(l) || jsonb_build_object('vacatureId', t.id))).*
      FROM told t JOIN "VacatureLanguage" l ON l."vacatureId" = t."from"`;
  });
  await database.close();
  lock.release();
  return { dataDir, remove: () => rmSync(dataDir, { recursive: true, force: true }) };
}
