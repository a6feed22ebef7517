import { describe, expect, test } from "vitest";
import { FACET_NAMES, type SearchEngine } from "#search/engine.ts";
import type { VacatureDocument } from "#search/vacature-document.ts";
import { contractVacature, contractVacatures } from "./contract-documents.ts";

type Engine = SearchEngine<VacatureDocument>;

/** The part of the contract about writing: versions, removals, rebuilds. In: a maker of a filled engine. */
export function describeUpkeep(
  name: string,
  engineWith: (documents: VacatureDocument[]) => Promise<Engine>,
  timeout: number,
): void {
  const idsOf = async (engine: Engine, text: string) => {
    const { hits } = await engine.search({ text });
    return hits.map(({ id }) => id);
  };

  describe(`${name}: upkeep`, { timeout }, () => {
    const first = contractVacature({ id: "a", title: "Planner", version: 5 });

    test("an older version never takes the place of a newer one", async () => {
      const engine = await engineWith([first]);
      await engine.put([{ ...first, title: "Receptionist", version: 4 }]);
      expect(await idsOf(engine, "planner")).toEqual(["a"]);
      await engine.put([{ ...first, title: "Receptionist", version: 6 }]);
      expect(await idsOf(engine, "planner")).toEqual([]);
      expect(await idsOf(engine, "receptionist")).toEqual(["a"]);
      expect(await engine.versions()).toEqual(new Map([["a", 6]]));
    });

    test("a removal stays, against an older and the same version", async () => {
      const engine = await engineWith([first]);
      await engine.remove([{ id: "a", version: 4 }]);
      expect(await engine.count({})).toBe(1);
      await engine.remove([
        { id: "a", version: 5 },
        { id: "never-seen", version: 5 },
      ]);
      await engine.remove([{ id: "a", version: 5 }]);
      await engine.put([first]);
      expect(await engine.count({ text: "planner" })).toBe(0);
      await engine.put([{ ...first, version: 6 }]);
      expect(await engine.count({ text: "planner" })).toBe(1);
    });

    test("the same writes twice in any order end the same", async () => {
      const documents = contractVacatures(40).flatMap((document) => [
        document,
        { ...document, title: "Receptionist", version: document.version + 1 },
      ]);
      const forward = await engineWith([...documents, ...documents]);
      const backward = await engineWith([...documents].reverse());
      const query = { sort: "newest", limit: 2_000, facets: FACET_NAMES } as const;
      expect(await forward.search(query)).toEqual(await backward.search(query));
      expect(await forward.versions()).toEqual(await backward.versions());
    });

    test("a rebuild drops what is gone and keeps what arrived meanwhile", async () => {
      const documents = contractVacatures(60);
      const engine = await engineWith([...documents, { ...first, id: "gone" }]);
      const arriving = { ...first, id: "arrived" };
      const [newer, removed] = [documents[0], documents[1]];
      if (newer === undefined || removed === undefined) throw new Error("No documents");
      await engine.replaceAll(
        (async function* () {
          await engine.put([arriving, { ...newer, title: "Roosteraar", version: 99 }]);
          await engine.remove([{ id: removed.id, version: 99 }]);
          expect(await engine.count({ text: "planner" })).toBeGreaterThan(0);
          yield* documents;
        })(),
      );
      const versions = await engine.versions();
      expect(versions.get("arrived")).toBe(5);
      expect(versions.get(newer.id)).toBe(99);
      expect(versions.has(removed.id)).toBe(false);
      expect(versions.has("gone")).toBe(false);
      expect(await engine.stats()).toMatchObject({ documents: 60, rebuilding: null });
    });

    test("a rebuild that fails leaves the old index", async () => {
      const engine = await engineWith([first]);
      const failing = engine.replaceAll(
        (function* (): Iterable<VacatureDocument> {
          yield { ...first, id: "b" };
          throw new Error("Database gone");
        })(),
      );
      await expect(failing).rejects.toThrow("Database gone");
      expect(await engine.versions()).toEqual(new Map([["a", 5]]));
      await engine.replaceAll([{ ...first, id: "c" }]);
      expect([...(await engine.versions()).keys()]).toEqual(["c"]);
    });
  });
}
