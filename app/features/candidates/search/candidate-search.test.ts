import { expect, test } from "vitest";
import { countFilters, readCandidateSearch } from "./candidate-search.ts";

const read = (text: string) => readCandidateSearch(new URLSearchParams(text));

test("an address without words is the whole pool: full-time pay, 25 km, the first page", () => {
  expect(read("").search).toEqual({
    zoek: "",
    beroep: [],
    vaardigheid: [],
    contract: [],
    opleiding: [],
    bij: 36,
    km: 25,
    pagina: 1,
  });
});

test("every word of a search is read, lists with all their values", () => {
  const { search, ignored } = read(
    "zoek=kim&beroep=planner&beroep=receptionist&vaardigheid=excel&vaardigheid=Word&loon=3.000&bij=32&uren=24&urentot=36&plaats=Utrecht&km=10&contract=vast&contract=zzp&opleiding=hbo&opleiding=mbo4&engels=B2&start=2026-03-01&pagina=2",
  );
  expect(ignored).toEqual([]);
  expect(search).toMatchObject({
    zoek: "kim",
    beroep: ["planner", "receptionist"],
    vaardigheid: ["excel", "word"],
    loon: 300_000,
    bij: 32,
    uren: 24,
    urentot: 36,
    km: 10,
    contract: ["vast", "zzp"],
    opleiding: ["hbo", "mbo4"],
    engels: "B2",
    start: "2026-03-01",
    pagina: 2,
  });
  expect(search.plaats).toBeDefined();
});

test.each([
  ["uren", ["1", "40"], ["0", "41", "1.5", "veel"]],
  ["bij", ["1", "40"], ["0", "41"]],
  ["km", ["1", "300"], ["0", "301", "2.5"]],
  ["pagina", ["1", "500"], ["0", "501", "1.5"]],
  ["loon", ["500", "25000"], ["499", "25001", "veel"]],
  ["zoek", ["a".repeat(200)], ["a".repeat(201)]],
  ["beroep", ["planner"], ["geen-beroep"]],
  ["vaardigheid", ["excel", "Excel"], ["geen vaardigheid"]],
  ["engels", ["A1", "C2"], ["D1"]],
  ["contract", ["vast"], ["los"]],
  ["opleiding", ["hbo"], ["school"]],
  ["start", ["2026-12-31"], ["31-12-2026", "2026-02-30"]],
])("%s is read to its edge, and what lies beyond is said", (name, takes, refuses) => {
  const ignored = (value: string) =>
    read(new URLSearchParams({ [name]: value }).toString()).ignored;
  for (const value of takes) expect([value, ignored(value)]).toEqual([value, []]);
  for (const value of refuses) expect(ignored(value), value).not.toEqual([]);
});

test("filters are counted by what they narrow: each value of a list, hours once, words and distance not", () => {
  const count = (text: string) => countFilters(read(text).search);
  expect(count("zoek=kim&km=10&bij=32&pagina=2")).toBe(0);
  expect(count("beroep=planner&beroep=receptionist&vaardigheid=excel")).toBe(3);
  expect(count("uren=24&urentot=36")).toBe(1);
  expect(count("urentot=36")).toBe(1);
  expect(
    count("contract=vast&opleiding=hbo&loon=3000&plaats=Utrecht&engels=B2&start=2026-03-01"),
  ).toBe(6);
});
