import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findPlaceById } from "#app/features/places/place-names.ts";
import { CONTRACT_FORMS } from "#app/features/taxonomy/contract-form.ts";
import { EDUCATION_LEVELS } from "#app/features/taxonomy/education-level.ts";
import { ROLES } from "#app/features/taxonomy/roles.ts";
import { searchConcepts } from "#app/features/taxonomy/search-concepts.ts";
import { SECTORS } from "#app/features/taxonomy/sector.ts";
import { engineQuery } from "#app/features/vacatures/search/vacature-query.server.ts";
import { readVacatureSearch } from "#app/features/vacatures/search/vacature-search.ts";
import { makeDictionary } from "#search/dutch/dictionary.ts";
import { MAX_HITS, type SearchEngine } from "#search/engine.ts";
import type { VacatureDocument } from "#search/vacature-document.ts";
import { contractVacature } from "../search-contract/contract-documents.ts";
import { dice } from "../support/dice.ts";
import { enginesAtHand } from "../support/search-engines.ts";
import { EXCLUDING, MISSPELT, OTHER_WORK, QUESTIONS } from "./questions.data.ts";

const PLACES = (
  "utrecht amersfoort den-haag groningen s-hertogenbosch eindhoven bergen-op-zoom doetinchem " +
  "hilversum enschede apeldoorn haarlem medemblik tiel maastricht rotterdam"
).split(" ");
const corpus = questionCorpus();
const titles = new Map(corpus.map(({ id, title }) => [id, title]));
const ask = (text: string) => readVacatureSearch(new URLSearchParams({ q: text }));

test("there are at least 100 questions, and each address reads without a complaint", () => {
  const all = [...QUESTIONS, ...OTHER_WORK, ...MISSPELT, ...EXCLUDING];
  expect(all.length).toBeGreaterThanOrEqual(100);
  for (const { same } of QUESTIONS)
    expect(readVacatureSearch(new URLSearchParams(same)).ignored, same).toEqual([]);
});

test("a misspelt place is asked back, a well spelt word is not", () => {
  for (const { asked, meant } of MISSPELT) expect(ask(asked).meant?.name, asked).toBe(meant);
  for (const { asked } of QUESTIONS) expect(ask(asked).meant, asked).toBeNull();
});

for (const { engine, remove } of enginesAtHand(makeDictionary(searchConcepts()))) {
  describe(`questions on ${engine.name}`, { timeout: 120_000 }, () => {
    beforeAll(() => engine.put(corpus), 120_000);
    afterAll(remove);

    test("facts among the words find what the fields find", async () => {
      const wrong: string[] = [];
      for (const { asked, same } of QUESTIONS) {
        const expected = await found(engine, new URLSearchParams(same));
        const got = await found(engine, new URLSearchParams({ q: asked }));
        if (expected.length === 0 || got.join() !== expected.join())
          wrong.push(`${asked}: ${got.length}, not ${expected.length}`);
      }
      expect(wrong).toEqual([]);
    });

    test("work outside the field finds nothing", async () => {
      for (const asked of OTHER_WORK)
        expect(await found(engine, new URLSearchParams({ q: asked })), asked).toEqual([]);
    });

    test("what stands behind a minus is left out, the rest is found", async () => {
      let leftOut = 0;
      for (const { asked, base, without } of EXCLUDING) {
        const all = await found(engine, new URLSearchParams({ q: base }));
        const ids = await found(engine, new URLSearchParams({ q: asked }));
        expect(ids, asked).toEqual(all.filter((id) => !without.test(titles.get(id) ?? "")));
        expect(ids.length, asked).toBeGreaterThan(0);
        leftOut += all.length - ids.length;
      }
      expect(leftOut).toBeGreaterThan(0);
    });
  });
}

async function found(engine: SearchEngine<VacatureDocument>, params: URLSearchParams) {
  const query = engineQuery(readVacatureSearch(params).search);
  const { hits } = await engine.search({ ...query, sort: "newest", limit: MAX_HITS });
  return hits.map(({ id }) => id).sort();
}

function questionCorpus(): VacatureDocument[] {
  const { pick, some, below } = dice(31);
  return ROLES.flatMap((role) =>
    PLACES.flatMap((placeId) =>
      [0, 1, 2].map((n) => {
        const place = findPlaceById(placeId);
        const hoursMin = pick([16, 24, 32, 36]);
        const payMin = 1_600 + below(900);
        return contractVacature({
          id: `${role.id}-${placeId}-${n}`,
          title: role.label,
          roles: [role.id],
          roleLabels: [role.label],
          places: [placeId],
          place: place?.name ?? null,
          lat: place?.lat ?? null,
          lon: place?.lon ?? null,
          sectors: [pick(SECTORS)],
          contractForms: some(CONTRACT_FORMS),
          hoursMin,
          hoursMax: hoursMin + pick([0, 4]),
          payMin,
          payMax: payMin + below(600),
          hybridDays: below(4),
          educations: [pick(EDUCATION_LEVELS)],
          description: "Je werkt met collega's aan wat de afdeling nodig heeft.",
        });
      }),
    ),
  );
}
