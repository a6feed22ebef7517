/**
 * What the scorer reads of candidates, in one statement whatever their number: the parts of each are
 * gathered by the database and come as one text of JSON, which costs a tenth of rows and columns.
 */
import type { Tx } from "#app/platform/db.server.ts";
import type { Candidate, CandidateLanguage, Experience } from "#prisma/client/client.ts";

/**
 * One candidate as it is stored; days as text (2026-06-01). No names are read. `findable` is whether
 * somebody may be found now: allows it, and is neither placed nor not to be approached.
 */
export type CandidateRow = Pick<
  Candidate,
  | "id"
  | "placeId"
  | "postcode"
  | "educationLevel"
  | "payWishCents"
  | "payWishHours"
  | "hoursMin"
  | "hoursMax"
  | "maxDistanceKm"
  | "furtherKm"
  | "furtherFromHomeDays"
  | "distanceHard"
  | "hybridDaysWish"
  | "contractForms"
  | "sectors"
  | "taskAreas"
  | "roleIds"
  | "archetype"
  | "skillsComplete"
  | "findable"
> & {
  availableFrom: string | null;
  skills: [skillId: string, level: number | null, evidence: string][] | null;
  experiences: JobRow[] | null;
  languages: [CandidateLanguage["language"], CandidateLanguage["cefr"]][] | null;
  choices: unknown;
};

export type JobRow = [
  roleId: Experience["roleId"],
  sector: Experience["sector"],
  startsOn: string | null,
  endsOn: string | null,
];

/** The stored candidates with these ids, ordered by id; who is not there is left out. */
export async function readCandidateRows(tx: Tx, ids: readonly string[]): Promise<CandidateRow[]> {
  if (ids.length === 0) return [];
  const [found] = await tx.$queryRaw<{ rows: string }[]>`
    WITH asked AS (SELECT unnest(${[...ids]}::text[]) AS id)
    SELECT coalesce(json_agg(row_to_json(c) ORDER BY c.id), '[]')::text AS rows
    FROM (
      SELECT c.id, c."placeId", c.postcode, c."educationLevel", c."payWishCents", c."payWishHours",
        c."hoursMin", c."hoursMax", c."maxDistanceKm", c."furtherKm", c."furtherFromHomeDays",
        c."distanceHard", c."hybridDaysWish", c.archetype,
        c."skillsComplete", (c.findable AND c.status = 'available') AS findable,
        c."availableFrom",
        coalesce(c."contractForms", '{}') AS "contractForms", coalesce(c.sectors, '{}') AS sectors,
        coalesce(c."taskAreas", '{}') AS "taskAreas", coalesce(c."roleIds", '{}') AS "roleIds",
        s.skills, e.experiences, l.languages, r.choices
      FROM "Candidate" c
      LEFT JOIN (
        SELECT "candidateId", json_agg(json_build_array("skillId", level, evidence)) AS skills
        FROM "CandidateSkill" WHERE "candidateId" IN (SELECT id FROM asked) GROUP BY 1
      ) s ON s."candidateId" = c.id
      LEFT JOIN (
        SELECT "candidateId", json_agg(json_build_array("roleId", sector, "startsOn", "endsOn"))
          AS experiences
        FROM "Experience" WHERE "candidateId" IN (SELECT id FROM asked) GROUP BY 1
      ) e ON e."candidateId" = c.id
      LEFT JOIN (
        SELECT "candidateId", json_agg(json_build_array(language, cefr)) AS languages
        FROM "CandidateLanguage" WHERE "candidateId" IN (SELECT id FROM asked) GROUP BY 1
      ) l ON l."candidateId" = c.id
      LEFT JOIN "CultureResponse" r ON r."candidateId" = c.id
      WHERE c.id IN (SELECT id FROM asked)
    ) c`;
  return rowsIn(found?.rows ?? "[]");
}

/** The statement above names every field of a row under its own name and type. */
function rowsIn(json: string): CandidateRow[] {
  return JSON.parse(json) as CandidateRow[];
}
