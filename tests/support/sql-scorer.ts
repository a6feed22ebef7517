/**
 * The scorer in SQL, as one would write it with care: one row a candidate, facts as plain columns,
 * skills joined once and gathered, one expression. For the bench only; it answers with the same totals.
 */
import type pg from "pg";
import { NORMAL_95 } from "#app/features/culture/culture-fit.ts";
import { employerProfile } from "#app/features/culture/employer-profile.ts";
import type { MatchVacature } from "#app/features/matching/rules/match-input.ts";
import {
  REQUIREMENT_IMPORTANCE as R,
  WISH_IMPORTANCE as W,
} from "#app/features/matching/rules/weights.ts";
import { educationRank } from "#app/features/taxonomy/education-level.ts";
import { cefrRank } from "#app/features/taxonomy/language-level.ts";
import { relatedSkills } from "#app/features/taxonomy/skills.ts";

const EDGE = Math.tanh(NORMAL_95 / Math.sqrt(18));

/** The best k of the pool for a vacature that asks one language, Dutch, without blockers. */
export async function rankInSql(client: pg.Client, vacature: MatchVacature, k: number) {
  const required = requirements(vacature);
  const wished = wishes(vacature);
  const side = (parts: Part[]) => ({
    points: parts.map(({ i, f, when }) => gate(when, `${i} * coalesce(${f}, 500)`)).join(" + "),
    weight: parts.map(({ i, when }) => gate(when, String(i))).join(" + "),
    known: parts
      .map(({ i, f, when }) => gate(`${when} AND (${f}) IS NOT NULL`, String(i)))
      .join(" + "),
  });
  const [e, c] = [side(required), side(wished)];
  const s = vacature.cultureWeightPercent;
  const blocked = required
    .filter(({ hard }) => hard)
    .map(({ f }) => `coalesce(${f}, 500) = 0`)
    .join(" OR ");
  const sql = `WITH asked AS (${skillStates(vacature)}), facts AS (
      SELECT p.*, a.*, ${metres(vacature)} AS metres, ${culture(vacature)} AS band
      FROM person p LEFT JOIN asked a ON a.person = p.id),
    sums AS (SELECT id, ${e.points} AS ep, ${e.weight} AS ew, ${e.known} AS ek,
      ${c.points} AS cp, ${c.weight} AS cw, ${c.known} AS ck, band FROM facts WHERE NOT (${blocked || "false"})),
    sides AS (SELECT id, (${100 - s} * ep + ${s} * ew * coalesce(band, 500))::float8 AS a, 100000.0 * ew AS am,
      (${100 - s} * cp + ${s} * cw * coalesce(band, 500))::float8 AS b, 100000.0 * cw AS bm,
      (${100 - s} * (ek + ck) + CASE WHEN band IS NULL THEN 0 ELSE ${s} * (ew + cw) END)::float8
        / (100 * (ew + cw)) AS coverage FROM sums)
    SELECT id::text, 100 * (2 * a * b / nullif(a * bm + b * am, 0)) AS total, coverage FROM sides
    ORDER BY total DESC NULLS LAST, coverage DESC, id LIMIT ${k}`;
  const { rows } = await client.query<{ id: string; total: number; coverage: number }>(sql);
  return rows.map(({ id, total, coverage }) => ({
    id,
    total: Number(total),
    coverage: Number(coverage),
  }));
}

type Part = { i: number; f: string; when: string; hard?: boolean };

function gate(when: string, value: string): string {
  return when === "true" ? value : `CASE WHEN ${when} THEN ${value} ELSE 0 END`;
}

function thousandths(part: string, whole: number | string): string {
  return `greatest(0, least(1000, floor(1000.0 * (${part}) / ${whole})))::int`;
}

function text(values: readonly string[]): string {
  return `ARRAY[${values.map((value) => `'${value}'`).join(",")}]::text[]`;
}

function steps(short: string, values: readonly number[]): string {
  const cases = values.map((value, i) => `WHEN ${short} <= ${i} THEN ${value}`).join(" ");
  return `CASE WHEN ${short} IS NULL THEN NULL ${cases} ELSE 0 END`;
}

function requirements(v: MatchVacature): Part[] {
  const part = (i: number, f: string, hard = false): Part => ({ i, f, when: "true", hard });
  const asked = Math.round((v.experienceYears ?? 0) * 12);
  const family = `coalesce((family_months->>'${v.roleFamily}')::int, 0)`;
  const counting = `least(${asked}, ${family} + least(floor((months - ${family}) / 4.0), ${Math.floor(asked / 2)}))::int`;
  const inSector = `coalesce((sector_months->>'${v.sector}')::int, 0)`;
  return [
    ...v.skills.map((skill, i) => part(skill.importance, skillState(skill, i), skill.hard)),
    ...(asked > 0
      ? [
          part(
            v.experienceImportance,
            `CASE WHEN jobs > 0 THEN ${thousandths(`${counting} * (${2 * asked} - ${counting})`, asked * asked)} END`,
          ),
        ]
      : []),
    ...(v.education
      ? [
          part(
            v.education.importance,
            steps(
              `${educationRank(v.education.level)} - education`,
              v.education.hard ? [1000] : [1000, 600, 300],
            ),
            v.education.hard,
          ),
        ]
      : []),
    ...v.languages.map((l) =>
      part(
        l.importance,
        steps(`${cefrRank(l.cefr)} - nl`, l.hard ? [1000, 600] : [1000, 600, 250]),
        l.hard,
      ),
    ),
    part(R.hours, hours(v)),
    ...(v.startsOnDay === null
      ? []
      : [
          part(
            R.availability,
            `CASE WHEN day IS NOT NULL THEN ${thousandths(`90 - (day - ${v.startsOnDay})`, 90)} END`,
          ),
        ]),
    ...(v.taskAreas.length === 0
      ? []
      : [
          part(
            R.tasks,
            `CASE WHEN cardinality(tasks) > 0 THEN ${thousandths(shared("tasks", v.taskAreas), v.taskAreas.length)} END`,
          ),
        ]),
    ...(v.sector === null
      ? []
      : [
          part(
            R.sector,
            `CASE WHEN ${inSector} > 0 THEN ${thousandths(inSector, 12)} WHEN jobs = 0 OR open_sector THEN NULL ELSE 0 END`,
          ),
        ]),
    ...(v.archetype === null
      ? []
      : [
          part(
            R.archetype,
            `CASE WHEN archetype IS NOT NULL THEN CASE WHEN archetype = '${v.archetype}' THEN 1000 ELSE 0 END END`,
          ),
        ]),
  ];
}

function wishes(v: MatchVacature): Part[] {
  const lengthened = `floor(km * 5000.0 / ${Math.max(1, 5 - v.hybridDays)})`;
  const travel = `CASE WHEN km IS NULL OR metres IS NULL THEN NULL WHEN metres <= ${lengthened} THEN 1000
    ELSE ${thousandths(`2 * ${lengthened} - metres`, `nullif(${lengthened}, 0)`)} END`;
  return [
    {
      i: W.pay,
      when: "true",
      f: `CASE WHEN pay IS NOT NULL THEN ${thousandths(`${6 * v.payMaxCentsPerHour} - 5 * pay`, v.payMaxCentsPerHour)} END`,
    },
    { i: W.hours, when: "true", f: hours(v) },
    { i: W.distance, when: "true", f: travel },
    {
      i: W.contract,
      when: "true",
      f: `CASE WHEN cardinality(contracts) = 0 THEN NULL WHEN contracts && ${text(v.contractForms)} THEN 1000 ELSE 0 END`,
    },
    {
      i: W.hybrid,
      when: "true",
      f: `CASE WHEN hybrid IS NULL THEN NULL WHEN hybrid <= ${v.hybridDays} THEN 1000 ELSE ${thousandths(String(v.hybridDays), "nullif(hybrid, 0)")} END`,
    },
    {
      i: W.role,
      when: "cardinality(roles) > 0",
      f: `CASE WHEN '${v.roleId}' = ANY(roles) THEN 1000 WHEN '${v.roleFamily}' = ANY(families) THEN 500 ELSE 0 END`,
    },
    {
      i: W.sector,
      when: "cardinality(sectors) > 0",
      f: `CASE WHEN '${v.sector}' = ANY(sectors) THEN 1000 ELSE 0 END`,
    },
    {
      i: W.tasks,
      when: "cardinality(tasks) > 0",
      f:
        v.taskAreas.length === 0
          ? "NULL::int"
          : thousandths(shared("tasks", v.taskAreas), "nullif(cardinality(tasks), 0)"),
    },
    {
      i: W.archetype,
      when: "archetype IS NOT NULL",
      f:
        v.archetype === null
          ? "NULL::int"
          : `CASE WHEN archetype = '${v.archetype}' THEN 1000 ELSE 0 END`,
    },
  ];
}

function shared(column: string, areas: readonly string[]): string {
  return `(${areas.map((area) => `CASE WHEN '${area}' = ANY(${column}) THEN 1 ELSE 0 END`).join(" + ")})`;
}

function hours(v: MatchVacature): string {
  const gap = `greatest(0, coalesce(hours_min, 0) - ${v.hoursMax}, ${v.hoursMin} - coalesce(hours_max, 168))`;
  return `CASE WHEN hours_min IS NULL AND hours_max IS NULL THEN NULL ELSE ${thousandths(`8 - ${gap}`, 8)} END`;
}

function metres(v: MatchVacature): string {
  if (v.lat === null || v.lon === null) return "NULL::int";
  return `round(2 * 6371009 * asin(least(1, sqrt(power(sin(radians(${v.lat} - lat) / 2), 2)
    + cos(radians(lat)) * cos(radians(${v.lat})) * power(sin(radians(${v.lon} - lon) / 2), 2)))))::int`;
}

/** Culture over the whole questionnaire; a partly answered one counts as unknown here. */
function culture(v: MatchVacature): string {
  if (v.culture.length < 2) return "NULL::int";
  const { scores } = employerProfile(v.culture);
  const squares = scores.reduce((sum, score) => sum + score * score, 0);
  const terms = (other: (i: number) => string) =>
    scores.map((_, i) => `culture[${i + 1}] * ${other(i)}`).join(" + ");
  const r = `((${terms((i) => String(scores[i]))}) / sqrt(nullif(${squares}.0 * (${terms((i) => `culture[${i + 1}]`)}), 0)))`;
  return `CASE WHEN full_culture THEN CASE WHEN ${r} > ${EDGE} THEN 1000 WHEN ${r} < -${EDGE} THEN 0 ELSE 500 END END`;
}

function skillStates(v: MatchVacature): string {
  const columns = v.skills.map(({ skillId }, i) => {
    const related = relatedSkills(skillId);
    const names = (near: boolean) =>
      text(
        related.filter(({ kind }) => (kind !== "same-group") === near).map((one) => one.skillId),
      );
    return `max(level) FILTER (WHERE skill = '${skillId}') AS own${i},
      bool_or(level > 0) FILTER (WHERE skill = ANY(${names(true)})) AS near${i},
      bool_or(level > 0) FILTER (WHERE skill = ANY(${names(false)})) AS group${i}`;
  });
  const all = v.skills.flatMap(({ skillId }) => [
    skillId,
    ...relatedSkills(skillId).map((r) => r.skillId),
  ]);
  return `SELECT person, ${columns.join(", ")} FROM person_skill
    WHERE skill = ANY(${text([...new Set(all)])}) GROUP BY person`;
}

function skillState({ level, hard }: MatchVacature["skills"][number], i: number): string {
  const missing = `(own${i} IS NOT NULL OR complete)`;
  return `CASE WHEN own${i} >= ${level} THEN 1000
    WHEN own${i} > 0 THEN 500 + ${thousandths(`own${i}`, 2 * level)}
    WHEN near${i} THEN 500 WHEN group${i} AND NOT ${missing} THEN 500
    WHEN group${i} AND ${hard ? "false" : "true"} THEN 250
    WHEN ${missing} THEN 0 END`;
}
