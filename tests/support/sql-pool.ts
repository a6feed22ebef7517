import type pg from "pg";
import type { MatchCandidate } from "#app/features/matching/rules/match-input.ts";
import { educationRank } from "#app/features/taxonomy/education-level.ts";
import { cefrRank } from "#app/features/taxonomy/language-level.ts";

/** Fills a table of candidates and one of their skills. */
export async function fillSqlPool(client: pg.Client, people: Iterable<MatchCandidate>) {
  await client.query(`CREATE UNLOGGED TABLE person (id uuid PRIMARY KEY, complete bool, education int,
    contracts text[], hybrid int, archetype text, hours_min int, hours_max int, pay int, day int,
    roles text[], families text[], lat float8, lon float8, km int, sectors text[], tasks text[],
    nl int, jobs int, months int, family_months jsonb, sector_months jsonb, open_sector bool,
    culture int[], full_culture bool);
    CREATE UNLOGGED TABLE person_skill (person uuid, skill text, level int)`);
  const rows: unknown[] = [];
  const skills: unknown[] = [];
  for (const one of people) {
    rows.push(personRow(one));
    for (const { skillId, level } of one.skills)
      skills.push({ person: one.id, skill: skillId, level });
    if (rows.length === 5000) await flush(client, rows, skills);
  }
  await flush(client, rows, skills);
  await client
    .query(`CREATE INDEX ON person_skill (skill) INCLUDE (person, level);
    VACUUM ANALYZE person; VACUUM ANALYZE person_skill`)
    .catch(() => client.query("ANALYZE"));
}

async function flush(client: pg.Client, rows: unknown[], skills: unknown[]): Promise<void> {
  for (const [table, part] of [
    ["person", rows],
    ["person_skill", skills],
  ] as const) {
    const sql = `INSERT INTO ${table} SELECT * FROM json_populate_recordset(null::${table}, $1)`;
    await client.query(sql, [JSON.stringify(part)]);
    part.length = 0;
  }
}

function personRow({ wishes, ...one }: MatchCandidate) {
  const sum = (key: "roleFamily" | "sector") =>
    one.experience.reduce<Record<string, number>>((months, job) => {
      const name = job[key];
      if (name) months[name] = (months[name] ?? 0) + job.months;
      return months;
    }, {});
  const dutch = one.languages.find(({ language }) => language === "nl");
  return {
    id: one.id,
    complete: one.skillsComplete,
    education: one.education && educationRank(one.education),
    contracts: wishes.contractForms,
    hybrid: wishes.hybridDaysWish,
    archetype: wishes.archetype,
    hours_min: wishes.hoursMin,
    hours_max: wishes.hoursMax,
    pay: wishes.payWishCentsPerHour,
    day: one.availableFromDay,
    roles: wishes.roles.map(({ roleId }) => roleId),
    families: wishes.roles.map(({ roleFamily }) => roleFamily),
    lat: one.lat,
    lon: one.lon,
    km: wishes.maxDistanceKm,
    sectors: wishes.sectors,
    tasks: wishes.taskAreas,
    nl: dutch ? cefrRank(dutch.cefr) : null,
    jobs: one.experience.length,
    months: one.experience.reduce((n, job) => n + job.months, 0),
    family_months: sum("roleFamily"),
    sector_months: sum("sector"),
    open_sector: one.experience.some(({ sector }) => sector === null),
    culture: one.culture?.scores ?? null,
    full_culture: one.culture?.counted.every(Boolean) ?? null,
  };
}
