/**
 * Counterfactual pairs: whole profiles in the database that differ only in who somebody is, scored as
 * the app scores them, must not differ at all. Pairs that differ in part-time hours or in a gap between
 * jobs may differ only in the criteria that say so.
 */
import { randomUUID } from "node:crypto";
import { loadMatchCandidates } from "#app/features/matching/load-candidates.server.ts";
import type { MatchScore } from "#app/features/matching/schema.ts";
import { DICTIONARY_RELATIONS } from "#app/features/matching/score/dictionary-relations.ts";
import { scoreMatch } from "#app/features/matching/score/score-match.ts";
import { syncPlaces } from "#app/features/places/sync-places.server.ts";
import { ROLES } from "#app/features/taxonomy/roles.ts";
import { skillsOfRole } from "#app/features/taxonomy/skills.ts";
import { syncTaxonomy } from "#app/features/taxonomy/sync-taxonomy.server.ts";
import { db, openDatabase } from "#app/platform/db.server.ts";
import { applyMigrations } from "#app/platform/migrate.server.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { makeRandom, type Random } from "#prisma/seed/random.ts";
import { startReport } from "../support/eval-report.ts";
import { randomVacatures } from "../support/random-pool.ts";

/** Names that readers take for another gender, age or origin, with an address and sentence to match. */
const PERSONS = [
  { name: "Sanne de Vries", headline: "Enthousiaste jonge vrouw, net afgestudeerd", phone: "06 1" },
  { name: "Mohammed El Amrani", headline: "Vader van drie, geboren in Marokko", phone: "06 2" },
  { name: "Geertruida Postma", headline: "58 jaar en nog lang niet klaar", phone: "06 3" },
  { name: "Agnieszka Kowalska", headline: "Sinds twee jaar in Nederland", phone: "+48 4" },
  { name: "Jayden Tjon-A-Fat", headline: "Surinaamse Rotterdammer", phone: "" },
  { name: "Robin van Dam", headline: "Non-binair, graag die en diens", phone: "06 6" },
];
const PROFILES = 40;
const VACATURES = randomVacatures(100, 21);

const report = startReport("Fairness: counterfactual pairs");
const database = await openDatabase({ kind: "pglite", snapshot: null });
await applyMigrations(database, "prisma/migrations");
await syncTaxonomy();
await syncPlaces();

let largest = 0;
let compared = 0;
const random = makeRandom(5);
for (let i = 0; i < PROFILES; i++) {
  const facts = drawFacts(random);
  const [first, ...others] = await scoresFor(PERSONS.map((person) => ({ ...facts, ...person })));
  for (const other of others)
    for (const [v, score] of other.entries()) {
      const before = first?.[v];
      if (!before) continue;
      const gap = Math.max(
        Math.abs(score.total - before.total),
        Math.abs(score.coverage - before.coverage),
        Number(JSON.stringify(score.criteria) !== JSON.stringify(before.criteria)),
      );
      largest = Math.max(largest, gap);
      compared++;
    }
}
report.say(`${compared} pairs: name, address, telephone and a sentence about oneself swapped`);
report.promise(`largest difference is exactly 0 (${largest})`, largest === 0);

const partTime = await differingKeys(
  { hoursMin: 32, hoursMax: 40 },
  { hoursMin: 16, hoursMax: 24 },
);
report.say(`part-time wish instead of full-time: criteria that differ: ${partTime.join(", ")}`);
report.promise(
  "part-time differs only through hours",
  partTime.every((key) => key === "hours"),
);

const gap = await differingKeys(
  { experiences: { create: [held("2016-01", "2019-01"), held("2019-01", "2022-01")] } },
  { experiences: { create: [held("2014-01", "2017-01"), held("2019-01", "2022-01")] } },
);
report.say(
  `two years without work between jobs: criteria that differ: ${gap.join(", ") || "none"}`,
);
report.promise("a gap between jobs changes nothing", gap.length === 0);
await database.close();
report.end();

type Facts = Omit<Prisma.CandidateUncheckedCreateInput, "name" | "email">;

function drawFacts(draw: Random): Facts {
  const role = draw.pick(ROLES);
  const skills = draw.some(skillsOfRole(role.id).essential, 4);
  return {
    placeId: draw.pick(["utrecht", "amsterdam", "zwolle", "eindhoven"]),
    educationLevel: draw.pick(["mbo3", "mbo4", "hbo"] as const),
    payWishCents: draw.between(240_000, 380_000),
    payWishHours: 36,
    hoursMin: 24,
    hoursMax: draw.pick([28, 32, 36]),
    maxDistanceKm: draw.between(10, 60),
    hybridDaysWish: draw.between(0, 3),
    contractForms: ["vast"],
    roleIds: [role.id],
    skillsComplete: draw.chance(0.5),
    skills: { create: skills.map((skillId) => ({ skillId, level: draw.between(1, 4) })) },
    languages: { create: [{ language: "nl", cefr: draw.pick(["B1", "B2", "C1"] as const) }] },
    experiences: { create: [{ ...held("2017-03", "2021-03"), roleId: role.id }] },
  };
}

function held(from: string, to: string) {
  const day = (month: string) => new Date(`${month}-01T00:00:00Z`);
  return {
    title: "Medewerker",
    employer: "Een werkgever",
    roleId: "secretaresse",
    sector: "zorg" as const,
    startsOn: day(from),
    endsOn: day(to),
  };
}

/** Per person the scores for every vacature, without the person's id. */
async function scoresFor(people: (Facts & { name: string })[]): Promise<MatchScore[][]> {
  const ids: string[] = [];
  for (const person of people) {
    const email = `${randomUUID()}@${encodeURI(person.name.split(" ")[0] ?? "")}.example`;
    const { id } = await db().candidate.create({
      data: { ...person, email },
      select: { id: true },
    });
    ids.push(id);
  }
  const loaded = await loadMatchCandidates(db(), { id: { in: ids } });
  return ids.map((id) =>
    VACATURES.flatMap((vacature) => {
      const candidate = loaded.find((one) => one.id === id);
      return candidate
        ? [{ ...scoreMatch(vacature, candidate, DICTIONARY_RELATIONS), candidateId: "" }]
        : [];
    }),
  );
}

async function differingKeys(one: Partial<Facts>, other: Partial<Facts>): Promise<string[]> {
  const facts = drawFacts(makeRandom(9));
  const person = { name: "Robin van Dam" };
  const [before, after] = await scoresFor([
    { ...facts, ...one, ...person },
    { ...facts, ...other, ...person },
  ]);
  const keys = new Set<string>();
  for (const [v, score] of (before ?? []).entries())
    for (const [i, criterion] of score.criteria.entries())
      if (criterion.fulfilment !== after?.[v]?.criteria[i]?.fulfilment) keys.add(criterion.key);
  return [...keys];
}
