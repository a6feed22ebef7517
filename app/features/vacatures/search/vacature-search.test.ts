import { expect, test } from "vitest";
import { readVacatureSearch } from "./vacature-search.ts";
import { activeFilters, tidyHref, vacaturesHref } from "./vacature-search-href.ts";

const read = (query: string) => readVacatureSearch(new URLSearchParams(query));

test("a URL comes back from its own search", () => {
  const query =
    "q=secretaresse&beroep=planner&vaardigheid=excel&salaris=3000&bij=32&uren=24&urentot=32&plaats=Utrecht&km=40&contract=vast&contract=zzp&sector=zorg&sorteer=afstand&pagina=2";
  const { search, ignored } = read(query);
  expect(ignored).toEqual([]);
  expect(vacaturesHref(search)).toBe(`/vacatures?${query}`);
});

test("a wrong value is left out with a sentence, the rest counts", () => {
  const { search, ignored, typed } = read(
    "q=hr&salaris=abc&plaats=Atlantis&contract=vast&contract=slaaf&pagina=-3&uren=30&urentot=20",
  );
  expect(search).toMatchObject({ q: "hr", contract: ["vast"], pagina: 1, uren: 30 });
  expect(search.salaris).toBeUndefined();
  expect(search.urentot).toBeUndefined();
  expect(ignored.join(" ")).toMatch(/abc.*Atlantis/);
  expect(ignored).toHaveLength(5);
  expect(typed).toMatchObject({ salaris: "abc", plaats: "Atlantis" });
});

test("absurd input is read without an error", () => {
  for (const query of [
    `q=${"x".repeat(5000)}`,
    "beroep[]=__proto__&__proto__=1",
    "beroep=__proto__&vaardigheid=constructor",
    Array.from({ length: 500 }, (_, i) => `vaardigheid=${i}`).join("&"),
    "km=1e309&bij=NaN&uren=&pagina=999999999999",
    "plaats=%00&q=%F0%9F%98%80",
  ]) {
    expect(read(query).search.pagina).toBe(1);
  }
});

test("distance as an order needs a place", () => {
  expect(read("sorteer=afstand").ignored).toHaveLength(1);
  expect(read("sorteer=afstand&plaats=3511").ignored).toEqual([]);
});

test("every active filter leads to the list without it, from the first page", () => {
  const { search } = read("q=hr&beroep=planner&beroep=receptionist&salaris=3000&pagina=3");
  expect(activeFilters(search)).toEqual([
    { label: "Planner", href: "/vacatures?q=hr&beroep=receptionist&salaris=3000" },
    { label: "Receptionist", href: "/vacatures?q=hr&beroep=planner&salaris=3000" },
    {
      label: "vanaf € 3.000 bij 36 uur",
      href: "/vacatures?q=hr&beroep=planner&beroep=receptionist",
    },
  ]);
});

test("what a form sends along for nothing falls off the URL", () => {
  expect(tidyHref(new URLSearchParams("q=hr&plaats=&bij=36&km=25"))).toBe("/vacatures?q=hr");
  expect(tidyHref(new URLSearchParams("q=&plaats="))).toBe("/vacatures");
  expect(tidyHref(new URLSearchParams("q=hr&plaats=Utrecht&km=10"))).toBeNull();
});

test.each([
  "opleiding=hbo&opleiding=mbo4",
  "nederlands=B2",
  "engels=C1",
  "thuis=2",
  "start=2026-03-01",
  "sinds=7",
  "sorteer=nieuwste",
  "salaris=3000",
  "plaats=Utrecht",
])("%s stands in the URL of its own search, and nothing else does", (query) => {
  const { search, ignored } = read(query);
  expect(ignored).toEqual([]);
  expect(vacaturesHref(search)).toBe(`/vacatures?${query}`);
  expect(vacaturesHref({ ...search, pagina: 2 })).toBe(`/vacatures?${query}&pagina=2`);
});
