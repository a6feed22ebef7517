import { expect, test } from "vitest";
import { CONTRACT_FORMS } from "#app/features/taxonomy/contract-form.ts";
import { EDUCATION_LEVELS } from "#app/features/taxonomy/education-level.ts";
import { CEFR_LEVELS } from "#app/features/taxonomy/language-level.ts";
import { ROLES } from "#app/features/taxonomy/roles.ts";
import { searchConcepts } from "#app/features/taxonomy/search-concepts.ts";
import { SECTORS } from "#app/features/taxonomy/sector.ts";
import { filterInDatabase } from "#app/features/vacatures/search/filter-in-database.server.ts";
import { vacatureFollowing } from "#app/features/vacatures/search/vacature-index.server.ts";
import { db } from "#app/platform/db.server.ts";
import { distanceKm } from "#search/distance.ts";
import { makeDictionary } from "#search/dutch/dictionary.ts";
import type { Filters } from "#search/engine.ts";
import { anEmployer } from "../support/builders.ts";
import { dice } from "../support/dice.ts";
import { enginesAtHand } from "../support/search-engines.ts";
import { withTestDatabase } from "../support/test-database.ts";

const VACATURES = 300;
/** PostgreSQL answers the statement that the embedded database answers: a quarter tells whether it does so alike. */
const COMBINATIONS = process.env.TEST_DATABASE_URL ? 500 : 2_000;
const SKILLS = ["excel", "notuleren", "outlook", "agendabeheer"];
const PLACES = ["utrecht", "amersfoort", "den-haag", "groningen"];
const POINTS = [
  { lat: 52.0907, lon: 5.1214 },
  { lat: 52.1561, lon: 5.3878 },
];

withTestDatabase();

test(`${COMBINATIONS} filter combinations give on every engine what a plain database query gives`, {
  timeout: 600_000,
}, async () => {
  await fillDatabase();
  const documents = [];
  for await (const document of vacatureFollowing.documents()) documents.push(document);
  expect(documents).toHaveLength(VACATURES);
  const wrong: string[] = [];
  let found = 0;
  for (const { engine, remove } of enginesAtHand(makeDictionary(searchConcepts()))) {
    await engine.replaceAll(documents);
    for (const filters of combinations()) {
      const { near } = filters;
      const onTheEdge =
        near &&
        documents.some(({ lat, lon }) => {
          const km = distanceKm(near, { lat: lat ?? 0, lon: lon ?? 0 });
          return Math.abs(km / near.withinKm - 1) <= 0.01;
        });
      if (onTheEdge) continue;
      const expected = await filterInDatabase(filters, { offset: 0, limit: 2_000 });
      const { hits, total } = await engine.search({ filters, limit: 2_000, sort: "newest" });
      const ids = hits.map(({ id }) => id);
      if (ids.join() !== expected.ids.join() || total !== expected.total) {
        wrong.push(`${engine.name} ${JSON.stringify(filters)}`);
      }
      found += total;
    }
    await remove();
  }
  expect(wrong).toEqual([]);
  expect(found).toBeGreaterThan(COMBINATIONS);
});

async function fillDatabase(): Promise<void> {
  const { organisationId } = await anEmployer();
  const { pick, some, below } = dice(7);
  for (let i = 0; i < VACATURES; i++) {
    const salaryMinCents = 200_000 + below(300_000);
    const hoursMin = pick([8, 16, 24, 32]);
    await db().vacature.create({
      select: { id: true },
      data: {
        organisationId,
        slug: `v-${i}`,
        status: "published",
        title: "Medewerker",
        summary: "",
        roleId: pick(ROLES).id,
        sector: pick(SECTORS),
        placeId: pick(PLACES),
        salaryMinCents,
        salaryMaxCents: salaryMinCents + below(100_000),
        salaryHours: pick([32, 36, 38, 40]),
        hoursMin,
        hoursMax: hoursMin + pick([0, 4, 8]),
        contractForms: some(CONTRACT_FORMS),
        hybridDays: below(5),
        educationLevel: pick([null, ...EDUCATION_LEVELS]),
        startsOn: pick([null, new Date(Date.UTC(2026, 3, 1 + below(60)))]),
        publishedAt: new Date(Date.UTC(2026, 0, 1 + below(90), below(24), below(60))),
        skills: { create: some(SKILLS).map((skillId) => ({ skillId, level: 2, must: true })) },
        languages: {
          create: some(["nl", "en"] as const).map((language) => ({
            language,
            cefr: pick(CEFR_LEVELS),
            must: true,
          })),
        },
      },
    });
  }
}

function* combinations(): Generator<Filters> {
  const { pick, some, below } = dice(11);
  const day = (from: number) =>
    new Date(Date.UTC(2026, 0, from + below(60))).toISOString().slice(0, 10);
  const maybe = <Value>(value: () => Value): Value | undefined =>
    below(100) < 20 ? value() : undefined;
  for (let i = 0; i < COMBINATIONS; i++) {
    yield {
      skillsAll: maybe(() => some(SKILLS).slice(0, 2)),
      skillsAny: maybe(() => some(SKILLS)),
      roles: maybe(() => some(ROLES.map(({ id }) => id))),
      sectors: maybe(() => some(SECTORS)),
      places: maybe(() => some(PLACES)),
      contractForms: maybe(() => some(CONTRACT_FORMS)),
      educations: maybe(() => some(EDUCATION_LEVELS)),
      payAtLeast: maybe(() => 1_200 + below(2_000)),
      payAtMost: maybe(() => 1_200 + below(2_000)),
      hoursAtLeast: maybe(() => pick([16, 24, 32, 36])),
      hoursAtMost: maybe(() => pick([16, 24, 32, 36])),
      languagesAtMost: maybe(() => ({ [pick(["nl", "en"])]: below(6) })),
      languagesAtLeast: maybe(() => ({ [pick(["nl", "en"])]: below(6) })),
      hybridDaysAtLeast: maybe(() => below(5)),
      hybridDaysAtMost: maybe(() => below(5)),
      near: maybe(() => ({ ...pick(POINTS), withinKm: pick([5, 15, 30, 70]) })),
      startsBefore: maybe(() => day(91)),
      postedSince: maybe(() => day(1)),
    };
  }
}
