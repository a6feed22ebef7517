import { expect, test } from "vitest";
import { system } from "#app/platform/actor.ts";
import { shiftClock } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aDraft, anEmployer, aPublishedVacature } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { closeVacature } from "../close-vacature.server.ts";
import { listSitemapPages } from "../public/list-sitemap-pages.server.ts";
import { listFeedVacatures } from "./list-feed-vacatures.server.ts";

withTestDatabase();

test("feeds hold what is online, newest first, and nothing that is closed, past or not yet there", async () => {
  const employer = await anEmployer();
  const first = await aPublishedVacature(employer);
  const second = await aPublishedVacature(employer, { closesOn: new Date("2099-12-30T00:00:00Z") });
  await aDraft(employer);
  const told = await listFeedVacatures();
  expect(told.map(({ url }) => url.split("/").at(-1))).toEqual([second.slug, first.slug]);
  expect(told[1]).toMatchObject({
    employer: "Van Vliet Advies",
    place: "Utrecht",
    skills: ["Excel"],
    requirements: [expect.stringMatching(/^Excel \(/)],
  });
  await closeVacature(system("test"), { id: first.id, outcome: "filled" });
  expect(await listFeedVacatures()).toHaveLength(1);
  shiftClock(Date.parse("2100-01-01T12:00:00Z") - Date.now());
  expect(await listFeedVacatures()).toEqual([]);
  shiftClock(0);
});

test("feeds read on where one statement ends, each vacature once", async () => {
  const employer = await anEmployer();
  const { id } = await aPublishedVacature(employer);
  await db().$executeRaw`
    INSERT INTO "Vacature" (id, slug, "organisationId", "roleId", title, summary, status, sector,
      "salaryMinCents", "salaryMaxCents", "salaryHours", "hoursMin", "hoursMax", "contractForms",
      "placeId", "publishedAt", "updatedAt")
    SELECT id || '-' || n, slug || '-' || n, "organisationId", "roleId", title, summary, status, sector,
      "salaryMinCents", "salaryMaxCents", "salaryHours", "hoursMin", "hoursMax", "contractForms",
      "placeId", "publishedAt" - (n % 7) * interval '1 hour', "updatedAt"
    FROM "Vacature", generate_series(1, 1100) n WHERE id = ${id}`;
  const told = await listFeedVacatures();
  const open = await db().vacature.count({ where: { status: "published" } });
  expect(told.length).toBe(open);
  expect(new Set(told.map(({ url }) => url)).size).toBe(open);
  const times = told.map(({ publishedAt }) => publishedAt.getTime());
  expect(times).toEqual(times.toSorted((a, b) => b - a));
});

test("a sitemap in parts holds every page once, and its last change is the vacature's own", async () => {
  const whole = await listSitemapPages();
  expect(whole.parts).toBe(1);
  const size = 300;
  const parts = Math.ceil(whole.pages.length / size);
  const inParts = [];
  for (let part = 1; part <= parts; part++) inParts.push(await listSitemapPages({ part, size }));
  expect(inParts.map((one) => one.parts)).toEqual(inParts.map(() => parts));
  expect(inParts.flatMap(({ pages }) => pages)).toEqual(whole.pages);
  const paths = whole.pages.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => path.startsWith("/vacatures/beroep/"))).toEqual([
    "/vacatures/beroep/backofficemedewerker",
  ]);
  const [vacature] = await db().vacature.findMany({
    where: { status: "published" },
    orderBy: [{ publishedAt: "desc" }, { id: "asc" }],
    take: 1,
    select: { slug: true, updatedAt: true },
  });
  expect(whole.pages).toContainEqual({
    path: `/vacatures/${vacature?.slug}`,
    changedAt: vacature?.updatedAt,
  });
});
