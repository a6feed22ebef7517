import { expect, test } from "vitest";
import { canonicalAddress, keptPage, openPageCache } from "./page-cache.ts";

const MB = 1024 * 1024;
const aPage = (text: string) => keptPage(Buffer.from(text), {});
const place = (address: string, stamp = "monday 1", encoding = "br") => ({
  address,
  encoding,
  stamp,
});

test("a page has one address, whatever else was asked and in whatever order", () => {
  const known = ["q", "beroep", "pagina"];
  const address = canonicalAddress("/vacatures?q=planner&beroep=b&beroep=a", known);
  expect(address).toBe("/vacatures?beroep=b&beroep=a&q=planner");
  const asked = "/vacatures?utm_source=x&beroep=b&q=planner&beroep=a&__proto__=1";
  expect(canonicalAddress(asked, known)).toBe(address);
  expect(canonicalAddress("/vacatures?utm_source=x", known)).toBe("/vacatures");
  expect(canonicalAddress("/werkwijze?q=planner", [])).toBe("/werkwijze");
});

test("an address that no link of ours has is nobody's page", () => {
  expect(canonicalAddress("/Vacatures", [])).toBeNull();
  expect(canonicalAddress("/vacatures/", [])).toBeNull();
  expect(canonicalAddress("/", [])).toBe("/");
});

test("a page is found by its address, encoding and stamp", () => {
  const cache = openPageCache(MB);
  cache.find(place("/vacatures"));
  cache.keep(place("/vacatures"), aPage("maandag"));
  expect(cache.find(place("/vacatures"))?.body.toString()).toBe("maandag");
  expect(cache.find(place("/vacatures", "monday 1", "gzip"))).toBeUndefined();
  expect(cache.find(place("/vacatures?q=planner"))).toBeUndefined();
  expect(cache.find(place("/vacatures", "tuesday 1"))).toBeUndefined();
  expect(cache.bytes()).toBe(0);
});

test("what was begun before a change is not kept after it", () => {
  const cache = openPageCache(MB);
  cache.find(place("/vacatures", "monday 1"));
  cache.find(place("/vacatures", "monday 2"));
  cache.keep(place("/vacatures", "monday 1"), aPage("oud"));
  expect(cache.find(place("/vacatures", "monday 2"))).toBeUndefined();
});

test("100,000 different searches take no more than their room, and the last are there", () => {
  const cache = openPageCache(64 * MB);
  cache.find(place("/"));
  for (let i = 0; i < 100_000; i++) {
    cache.keep(place(`/vacatures?q=woord${i}`), aPage("x".repeat(1_000)));
  }
  expect(cache.bytes()).toBeLessThanOrEqual(64 * MB);
  expect(cache.bytes()).toBeGreaterThan(60 * MB);
  expect(cache.find(place("/vacatures?q=woord99999"))).toBeDefined();
  expect(cache.find(place("/vacatures?q=woord0"))).toBeUndefined();
});
