import { expect, test } from "vitest";
import { readVacatureText } from "./read-vacature-text.ts";
import { plainSource } from "./source-text.ts";

test("a page gives its blocks, without what frames it", () => {
  const page =
    "<!doctype html><title>x</title><nav><li>Menu</li></nav><h1>Planner</h1><ul><li>32&nbsp;uur</li><li>Caf&eacute;</li></ul><table><tr><td>Plaats</td><td>Ede</td></tr></table><footer>Adres</footer>";
  expect(plainSource(page)).toBe("Planner\n• 32 uur\n• Café\nPlaats Ede");
});

test("a posting in a page goes before the page around it", () => {
  const posting = {
    "@type": ["JobPosting"],
    title: "Facturist",
    description: "Je maakt facturen op.",
    jobLocation: { address: { addressLocality: "Emmen", postalCode: "7811 AB" } },
    baseSalary: { currency: "EUR", value: { minValue: 2400, maxValue: 2800, unitText: "MONTH" } },
    workHours: "24-32",
    validThrough: "2027-02-01T00:00",
  };
  const page = `<html><body><h1>Andere banen in Utrecht</h1><script type="application/ld+json">${JSON.stringify({ "@graph": [{ "@type": "Organization" }, posting] })}</script></body></html>`;
  const { title, place, pay, hours, closesOn } = readVacatureText(page, new Date("2026-12-01"));
  expect([title?.value, place?.value]).toEqual(["Facturist", { label: "Emmen", postcode: "7811" }]);
  expect([pay?.value.minCents, pay?.value.maxCents, pay?.value.period]).toEqual([
    240_000,
    280_000,
    "month",
  ]);
  expect([hours?.value, closesOn?.value]).toEqual([{ min: 24, max: 32 }, "2027-02-01"]);
});

test("pay in another currency, broken JSON and JSON of other things are no posting", () => {
  const dollars = {
    "@type": "JobPosting",
    title: "Planner",
    baseSalary: { currency: "USD", value: 100_000 },
  };
  expect(readVacatureText(JSON.stringify(dollars), new Date("2026-12-01")).pay).toBeNull();
  for (const text of ['{"@type": "JobPosting"', "[1, 2]", '{"@type":"Event"}'])
    expect(plainSource(text)).toBe(text);
});
