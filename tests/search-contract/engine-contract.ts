import { describe, expect, test } from "vitest";
import { distanceKm } from "#search/distance.ts";
import type { Dictionary } from "#search/dutch/dictionary.ts";
import { FACET_NAMES, type SearchEngine, type SearchQuery } from "#search/engine.ts";
import type { IndexSettings } from "#search/facts.ts";
import { VACATURE_INDEX, type VacatureDocument } from "#search/vacature-document.ts";
import {
  CONTRACT_DICTIONARY,
  contractFilters,
  contractVacature,
  contractVacatures,
} from "./contract-documents.ts";
import { describeUpkeep } from "./contract-upkeep.ts";
import { naiveFacet, naiveFilter, withoutFilter } from "./naive-search.ts";

export type MakeEngine = (
  settings: IndexSettings<VacatureDocument>,
  dictionary: Dictionary,
) => Promise<SearchEngine<VacatureDocument>>;

/**
 * The tests every engine passes. In: a maker of an empty engine for vacatures; called once a test.
 * Order by relevance is only tested where a better answer is beyond dispute.
 */
export function describeEngineContract(
  name: string,
  makeEngine: MakeEngine,
  { timeout = 20_000 }: { timeout?: number } = {},
): void {
  const engineWith = async (documents: VacatureDocument[]) => {
    const engine = await makeEngine(VACATURE_INDEX, CONTRACT_DICTIONARY);
    await engine.put(documents);
    return engine;
  };
  const titled = (titles: Record<string, string>) =>
    engineWith(Object.entries(titles).map(([id, title]) => contractVacature({ id, title })));
  const idsOf = async (engine: SearchEngine<VacatureDocument>, query: SearchQuery | string) => {
    const found = await engine.search(typeof query === "string" ? { text: query } : query);
    return found.hits.map(({ id }) => id);
  };

  describe(`${name}: words`, { timeout }, () => {
    test("one spelling of a compound finds all others", async () => {
      const engine = await titled({
        a: "Backofficemedewerker",
        b: "Back office medewerker",
        c: "Medewerker back-office",
        d: "Receptionist",
      });
      for (const text of [
        "backofficemedewerker",
        "back office medewerker",
        "medewerker backoffice",
        "back-office medewerkers",
        "Back Office Employee",
      ]) {
        expect((await idsOf(engine, text)).sort(), text).toEqual(["a", "b", "c"]);
      }
    });

    test("a synonym finds the role, also where only its id says so", async () => {
      const engine = await engineWith([
        contractVacature({ id: "a", title: "Executive assistant" }),
        contractVacature({ id: "b", title: "Rechterhand", roles: ["directiesecretaresse"] }),
        contractVacature({ id: "c", title: "Planner" }),
      ]);
      expect((await idsOf(engine, "directieassistent")).sort()).toEqual(["a", "b"]);
      expect((await idsOf(engine, "EA")).sort()).toEqual(["a", "b"]);
    });

    test("a typo in 4 to 7 letters, two in 8 or more, none in 3", async () => {
      const engine = await titled({ a: "Zoöloog", b: "Kwartiermaker", c: "Arts" });
      expect(await idsOf(engine, "zoolog extra")).toEqual(["a"]);
      expect(await idsOf(engine, "zulooq")).toEqual([]);
      expect(await idsOf(engine, "kwartirmakr")).toEqual(["b"]);
      expect(await idsOf(engine, "kwrtirmakr")).toEqual([]);
      expect(await idsOf(engine, "ats x")).toEqual([]);
    });

    test("the last word may be unfinished, the others may not", async () => {
      const engine = await titled({ a: "Kwartiermaker Zuid", b: "Kwartaalplanner" });
      expect(await idsOf(engine, "kwartierm")).toEqual(["a"]);
      expect(await idsOf(engine, "zuid kwart")).toEqual(["a"]);
      expect((await engine.search({ text: "kwart zuid" })).words).toBe("some");
    });

    test("accents, case and hyphens make no difference", async () => {
      const engine = await titled({ a: "Privé-assistent Coördinatie" });
      for (const text of ["prive assistent", "PRIVÉ", "coordinatie", "coördinatie"]) {
        expect(await idsOf(engine, text), text).toEqual(["a"]);
      }
    });

    test("every word is required, and it says so when no vacature has them all", async () => {
      const engine = await titled({
        a: "Planner Utrecht",
        b: "Planner Arnhem",
        c: "Receptionist Utrecht",
      });
      const all = await engine.search({ text: "planner utrecht" });
      expect(all).toMatchObject({ total: 1, words: "all", wordsNotFound: [] });
      const some = await engine.search({ text: "planner kwantumfysica" });
      expect(some.words).toBe("some");
      expect(some.wordsNotFound).toEqual(["kwantumfysica"]);
      expect(some.hits.map(({ id }) => id).sort()).toEqual(["a", "b"]);
      expect((await engine.search({ text: "vacature planner in utrecht" })).total).toBe(1);
      expect((await engine.search({ text: "  " })).words).toBe("none");
    });

    test("filters never turn words into a fallback", async () => {
      const engine = await engineWith([
        contractVacature({ id: "a", title: "Planner", sectors: ["zorg"] }),
        contractVacature({ id: "b", title: "Receptionist", sectors: ["bouw"] }),
      ]);
      const found = await engine.search({ text: "planner", filters: { sectors: ["bouw"] } });
      expect(found).toMatchObject({ total: 0, words: "all" });
      expect(found.relaxations).toEqual([{ filter: "sectors", total: 1 }]);
    });

    test("filters narrow what a fallback found, and it says what to take off", async () => {
      const engine = await engineWith([
        contractVacature({ id: "a", title: "Kwartiermaker", sectors: ["zorg"] }),
        contractVacature({ id: "b", title: "Kwartiermaker", sectors: ["bouw"] }),
      ]);
      const query = { text: "kwartiermaker kwantumfysica", filters: { sectors: ["zorg"] } };
      expect(await engine.search(query)).toMatchObject({ words: "some", total: 1 });
      const none = { ...query, filters: { sectors: ["juridisch"] }, facets: FACET_NAMES };
      const found = await engine.search(none);
      expect(found).toMatchObject({ words: "some", total: 0, hits: [] });
      expect(found.relaxations).toEqual([{ filter: "sectors", total: 2 }]);
      expect(found.facets.sectors).toHaveLength(2);
    });

    test("quoted words stand in a row", async () => {
      const engine = await titled({ a: "Hoofd interne dienst", b: "Interne hoofd dienst" });
      expect(await idsOf(engine, '"interne dienst"')).toEqual(["a"]);
      expect((await idsOf(engine, "interne dienst")).sort()).toEqual(["a", "b"]);
    });

    test("a minus before a word or quoted words leaves out what holds it, and nothing else", async () => {
      const engine = await titled({
        a: "Planner Zuid",
        b: "Planner Noord",
        c: "Roosteraar zuidelijke ringweg",
        d: "Receptionist interne dienst",
        e: "Receptionist dienst interne",
      });
      expect((await idsOf(engine, "planner -zuid")).sort()).toEqual(["b", "c"]);
      expect(await idsOf(engine, 'receptionist -"interne dienst"')).toEqual(["e"]);
      expect((await idsOf(engine, "-planner")).sort()).toEqual(["d", "e"]);
      expect((await idsOf(engine, "planner - zuid")).sort()).toEqual(["a", "c"]);
      expect(await idsOf(engine, "planner -planner")).toEqual([]);
    });

    test("a role's name of a few letters means the role, with or without full stops", async () => {
      const engine = await titled({
        a: "Directieassistent",
        b: "Easystaff medewerker",
        c: "Planner ea zaken",
      });
      expect((await idsOf(engine, "EA")).sort()).toEqual(["a", "c"]);
      expect((await idsOf(engine, "E.A.")).sort()).toEqual(["a", "c"]);
    });

    test("a name is found by what stands behind its apostrophe, ahead of guesses", async () => {
      const engine = await titled({
        a: "Receptionist",
        b: "Zoë d'Planer",
        c: "Planner",
        d: "Planner",
      });
      expect((await idsOf(engine, "planer"))[0]).toBe("b");
      expect((await idsOf(engine, "d'planer"))[0]).toBe("b");
    });

    test("letters without an accent to drop are folded too", async () => {
      const engine = await titled({ a: "Øresund Weiß", b: "Planner" });
      for (const text of ["oresund", "weiss", "WEISS", "Øresund"]) {
        expect(await idsOf(engine, text), text).toEqual(["a"]);
      }
    });

    test("signs that carry meaning are read", async () => {
      const engine = await titled({ a: "Tester C++", b: "Tester C", c: "Medewerker P&O" });
      expect(await idsOf(engine, "c++")).toEqual(["a"]);
      expect(await idsOf(engine, "HR-assistent")).toEqual(["c"]);
    });

    test("a title weighs more than a description", async () => {
      const engine = await engineWith([
        contractVacature({ id: "a", description: "Je werkt samen met de receptionist." }),
        contractVacature({ id: "b", title: "Receptionist" }),
      ]);
      expect(await idsOf(engine, "receptionist")).toEqual(["b", "a"]);
    });

    test("what was found is marked, in pieces that join to the text", async () => {
      const engine = await titled({ a: "Ervaren planner (m/v) <b>" });
      const [hit] = (await engine.search({ text: "planners" })).hits;
      expect(hit?.highlights.title).toEqual([
        { text: "Ervaren ", hit: false },
        { text: "planner", hit: true },
        { text: " (m/v) <b>", hit: false },
      ]);
    });
  });

  describe(`${name}: filters and order`, { timeout }, () => {
    test("generated filter combinations equal a naive filter, with facets and relaxations", async () => {
      const documents = contractVacatures(300);
      const engine = await engineWith(documents);
      for (const filters of contractFilters(400)) {
        const near = filters.near;
        const clear = near
          ? documents.every(({ lat, lon }) => {
              if (lat === null || lon === null) return true;
              return Math.abs(distanceKm(near, { lat, lon }) / near.withinKm - 1) > 0.01;
            })
          : true;
        if (!clear) continue;
        const found = await engine.search({
          filters,
          limit: 2_000,
          facets: FACET_NAMES,
          relaxations: true,
        });
        const expected = naiveFilter(documents, filters).map(({ id }) => id);
        expect(found.hits.map(({ id }) => id).sort(), JSON.stringify(filters)).toEqual(expected);
        expect(found.total).toBe(expected.length);
        for (const facet of FACET_NAMES) {
          const counts = (found.facets[facet] ?? []).map(({ value, count }) => [value, count]);
          expect(Object.fromEntries(counts), facet).toEqual(naiveFacet(documents, filters, facet));
        }
        for (const { filter, total } of found.relaxations) {
          expect(naiveFilter(documents, withoutFilter(filters, filter)).length, filter).toBe(total);
        }
      }
    });

    test("filters narrow what words found", async () => {
      const documents = contractVacatures(200);
      const engine = await engineWith(documents);
      const filters = { sectors: ["zorg"], contractForms: ["vast", "zzp"] };
      const worded = await idsOf(engine, { text: "planner", limit: 2_000 });
      const both = await idsOf(engine, { text: "planner", filters, limit: 2_000 });
      const allowed = new Set(naiveFilter(documents, filters).map(({ id }) => id));
      expect(both).toEqual(worded.filter((id) => allowed.has(id)));
    });

    test("newest, pay and distance order, with ties by newest and then id", async () => {
      const at = { lat: 52, lon: 5 };
      const engine = await engineWith([
        contractVacature({ id: "a", postedOn: "2026-01-02", payMax: 2_000, lat: 52.2, lon: 5 }),
        contractVacature({ id: "b", postedOn: "2026-01-03", payMax: 3_000 }),
        contractVacature({ id: "c", postedOn: "2026-01-02", payMax: 3_000, lat: 52.1, lon: 5 }),
      ]);
      expect(await idsOf(engine, { sort: "newest" })).toEqual(["b", "a", "c"]);
      expect(await idsOf(engine, {})).toEqual(["b", "a", "c"]);
      expect(await idsOf(engine, { sort: "pay" })).toEqual(["b", "c", "a"]);
      const near = await engine.search({ sort: "distance", from: at });
      expect(near.hits.map(({ id }) => id)).toEqual(["c", "a", "b"]);
      expect(near.hits[0]?.distanceKm).toBeCloseTo(11.12, 1);
      expect(near.hits[2]?.distanceKm).toBeNull();
    });

    test("pages join to the whole, without overlap", async () => {
      const engine = await engineWith(contractVacatures(120));
      for (const query of [{ text: "planner" }, { sort: "pay" as const }, {}]) {
        const whole = await idsOf(engine, { ...query, limit: 2_000 });
        const pages: string[] = [];
        for (let offset = 0; offset < whole.length; offset += 7) {
          pages.push(...(await idsOf(engine, { ...query, offset, limit: 7 })));
        }
        expect(pages).toEqual(whole);
        expect(await engine.count(query)).toBe(whole.length);
      }
    });
  });

  describeUpkeep(name, engineWith, timeout);
}
