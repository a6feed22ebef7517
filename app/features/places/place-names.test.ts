import { expect, test } from "vitest";
import { distanceKm } from "./distance.ts";
import { findPlace, findPlaceById, PLACES, placesNamed, suggestPlaces } from "./place-names.ts";

test("a postcode with or without letters gives its place and its own point", () => {
  const plain = findPlace("3511");
  expect(plain?.name).toBe("Utrecht");
  expect(findPlace(" 3511 ab ")).toEqual(plain);
  expect(findPlace("3511AB")).toEqual(plain);
  expect(distanceKm(plain ?? { lat: 0, lon: 0 }, { lat: 52.0907, lon: 5.1214 })).toBeLessThan(3);
});

test("names are found in any case, accent and usual spelling", () => {
  expect(findPlace("den haag")?.id).toBe("den-haag");
  expect(findPlace("'s-Gravenhage")?.id).toBe("den-haag");
  expect(findPlace("s gravenhage")?.id).toBe("den-haag");
  expect(findPlace("The Hague")?.id).toBe("den-haag");
  expect(findPlace("Den Bosch")?.id).toBe("s-hertogenbosch");
  expect(findPlace("’s-hertogenbosch")?.id).toBe("s-hertogenbosch");
  expect(findPlace("Alphen a/d Rijn")?.id).toBe("alphen-aan-den-rijn");
  expect(findPlace("capelle ad ijssel")?.id).toBe("capelle-aan-den-ijssel");
  expect(findPlace("Nijmegen")?.province).toBe("Gelderland");
});

test("a name of two provinces gives the larger, and a mark chooses", () => {
  expect(findPlace("Hengelo")?.province).toBe("Overijssel");
  expect(findPlace("Bergen (L)")?.id).toBe("bergen-limburg");
  expect(findPlace("Bergen NH")?.id).toBe("bergen-noord-holland");
  expect(findPlace("Bergen, Noord-Holland")?.id).toBe("bergen-noord-holland");
  expect(placesNamed("Bergen")).toHaveLength(2);
});

test("unknown text gives null", () => {
  expect(findPlace("Atlantis")).toBeNull();
  expect(findPlace("0123")).toBeNull();
  expect(findPlace("")).toBeNull();
  expect(findPlaceById("nergens")).toBeNull();
});

test("every id is unique and every name leads to its place", () => {
  expect(new Set(PLACES.map((place) => place.id)).size).toBe(PLACES.length);
  for (const place of PLACES) expect(placesNamed(place.name)).toContainEqual(place);
  for (const place of PLACES) {
    // The country is meant by that word; its hamlet is found by its label.
    if (place.id !== "nederland") expect(findPlace(place.id)).toEqual(place);
  }
});

test("suggestions start with what was typed, the largest first", () => {
  expect(suggestPlaces("amst", 3)[0]?.name).toBe("Amsterdam");
  expect(suggestPlaces("den ha")[0]?.name).toBe("Den Haag");
  expect(suggestPlaces("")).toEqual([]);
});

test("Amsterdam to Rotterdam is about 57 km as the crow flies", () => {
  const km = distanceKm({ lat: 52.3731, lon: 4.8922 }, { lat: 51.9225, lon: 4.4792 });
  expect(km).toBeCloseTo(57.5, 0);
  expect(distanceKm({ lat: 52, lon: 5 }, { lat: 52, lon: 5 })).toBe(0);
});

test("every place is shown by a name that leads back to it, with its province where two have it", () => {
  for (const place of PLACES) expect(findPlace(place.label)?.id).toBe(place.id);
  expect(findPlaceById("bergen-limburg")?.label).toBe("Bergen (L)");
  expect(findPlaceById("hengelo-gelderland")?.label).toBe("Hengelo (Gld)");
  expect(findPlaceById("utrecht")?.label).toBe("Utrecht");
});

test("a postcode with its place, a country behind and a municipality are understood", () => {
  expect(findPlace("3511 AB Utrecht")).toEqual(findPlace("3511"));
  expect(findPlace("3511AB, Utrecht")).toEqual(findPlace("3511"));
  expect(findPlace("Utrecht, Nederland")?.id).toBe("utrecht");
  expect(findPlace("Den Haag (NL)")?.id).toBe("den-haag");
  expect(findPlace("Haarlemmermeer")?.gemeente).toBe("Haarlemmermeer");
  expect(findPlace("gemeente Zaanstad")?.gemeente).toBe("Zaanstad");
});

test("the country is no hamlet, and a number with other words behind it no postcode", () => {
  expect(findPlace("Nederland")).toBeNull();
  expect(findPlace("3511 AB Atlantis")).toBeNull();
  expect(findPlace("1000 dingen te doen")).toBeNull();
});
