/** Building the pool from the embedded database: how long, and the longest pause for a visitor. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import {
  openPool,
  rebuildCandidatePool,
} from "#app/features/matching/pool/candidate-pool.server.ts";
import { syncPlaces } from "#app/features/places/sync-places.server.ts";
import { ROLES } from "#app/features/taxonomy/roles.ts";
import { skillsOfRole } from "#app/features/taxonomy/skills.ts";
import { syncTaxonomy } from "#app/features/taxonomy/sync-taxonomy.server.ts";
import { db, openDatabase } from "#app/platform/db.server.ts";
import { applyMigrations } from "#app/platform/migrate.server.ts";
import { inventChoices, inventTaste } from "#prisma/seed/invent-culture.ts";
import { makeRandom } from "#prisma/seed/random.ts";

const CANDIDATES = 3000;
const MAX_PAUSE_MS = 50;
const RESOLUTION_MS = 2;

const database = await openDatabase({ kind: "pglite", snapshot: null });
await applyMigrations(database, "prisma/migrations");
await syncTaxonomy();
await syncPlaces();
await fill();

const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
await rebuildCandidatePool();
delay.enable();
const started = performance.now();
await rebuildCandidatePool();
const seconds = (performance.now() - started) / 1000;
delay.disable();
const pause = delay.max / 1e6 - RESOLUTION_MS;
const { rows } = await openPool();
console.log(`${rows} candidates read in ${seconds.toFixed(2)} s`);
console.log(`longest pause ${pause.toFixed(1)} ms (at most ${MAX_PAUSE_MS})`);
console.log(`99 of 100 within ${(delay.percentile(99) / 1e6 - RESOLUTION_MS).toFixed(1)} ms`);
await database.close();
process.exit(pause > MAX_PAUSE_MS || rows !== CANDIDATES ? 1 : 0);

async function fill(): Promise<void> {
  const random = makeRandom(3);
  const people = Array.from({ length: CANDIDATES }, () => {
    const role = random.pick(ROLES);
    const skills = random.some(skillsOfRole(role.id).essential, 6);
    return { id: crypto.randomUUID(), role, skills };
  });
  await db().candidate.createMany({
    data: people.map(({ id, role }) => ({
      id,
      name: "Iemand",
      email: `${id}@voorbeeld.example`,
      findable: true,
      placeId: "utrecht",
      payWishCents: 280_000,
      payWishHours: 36,
      hoursMin: 24,
      hoursMax: 36,
      contractForms: ["vast" as const],
      roleIds: [role.id],
    })),
  });
  await db().candidateSkill.createMany({
    data: people.flatMap(({ id, skills }) =>
      skills.map((skillId) => ({ candidateId: id, skillId, level: 2 })),
    ),
  });
  await db().experience.createMany({
    data: people.flatMap(({ id, role }) =>
      [2014, 2019].map((year) => ({
        candidateId: id,
        title: role.label,
        employer: "Een werkgever",
        roleId: role.id,
        sector: "zorg" as const,
        startsOn: new Date(Date.UTC(year, 1, 1)),
        endsOn: new Date(Date.UTC(year + 4, 1, 1)),
      })),
    ),
  });
  await db().candidateLanguage.createMany({
    data: people.map(({ id }) => ({
      candidateId: id,
      language: "nl" as const,
      cefr: "C1" as const,
    })),
  });
  await db().cultureResponse.createMany({
    data: people
      .filter((_, i) => i % 2 === 0)
      .map(({ id }) => ({
        candidateId: id,
        seed: 1,
        choices: inventChoices(random, inventTaste(random)),
      })),
  });
}
