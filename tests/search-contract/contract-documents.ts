/** Made-up vacatures, a small dictionary and filter combinations for the engine contract; all from one seed. */
import { type Concept, makeDictionary } from "#search/dutch/dictionary.ts";
import type { Filters } from "#search/engine.ts";
import type { VacatureDocument } from "#search/vacature-document.ts";

const CONCEPTS: Concept[] = [
  {
    id: "role:backofficemedewerker",
    names: [
      "Backofficemedewerker",
      "back office medewerker",
      "medewerker backoffice",
      "back office employee",
    ],
  },
  { id: "role:hr-assistent", names: ["HR-assistent", "HRM-medewerker", "medewerker P&O"] },
  { id: "role:planner", names: ["Planner", "transportplanner", "transport planner", "roosteraar"] },
  {
    id: "role:directiesecretaresse",
    names: ["Directiesecretaresse", "directieassistent", "executive assistant", "EA"],
  },
  { id: "role:receptionist", names: ["Receptionist", "baliemedewerker", "telefonist"] },
  { id: "role:facturist", names: ["Facturist", "facturatiemedewerker", "medewerker facturatie"] },
  { id: "skill:excel", names: ["Excel", "MS Excel", "spreadsheets"] },
  { id: "skill:notuleren", names: ["notuleren", "notulen maken"] },
  { id: "skill:c", names: ["C++"] },
];

/** The dictionary the contract searches with. */
export const CONTRACT_DICTIONARY = makeDictionary(CONCEPTS);

const ROLES = CONCEPTS.filter(({ id }) => id.startsWith("role:"));
const SKILLS = ["excel", "notuleren", "outlook", "sap", "exact", "afas"];
const SECTORS = ["zorg", "overheid", "bouw", "juridisch"];
const FORMS = ["vast", "interim", "zzp"];
const EDUCATIONS = ["mbo3", "mbo4", "hbo", "wo"];
const STATUSES = ["available", "placed", "notToApproach"];
const PLACES = [
  { id: "utrecht", name: "Utrecht", lat: 52.0907, lon: 5.1214 },
  { id: "amersfoort", name: "Amersfoort", lat: 52.1561, lon: 5.3878 },
  { id: "den-haag", name: "Den Haag", lat: 52.0705, lon: 4.3007 },
  { id: "groningen", name: "Groningen", lat: 53.2194, lon: 6.5665 },
];

/** Random numbers in [0, 1) that are the same for the same seed. Source: mulberry32. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A vacature with nothing particular, changed by what is given. */
export function contractVacature(
  change: Partial<VacatureDocument> & { id: string },
): VacatureDocument {
  return {
    version: 1,
    roles: [],
    sectors: [],
    places: [],
    skills: [],
    contractForms: ["vast"],
    educations: ["mbo4"],
    languages: {},
    payMin: 1_800,
    payMax: 2_200,
    hoursMin: 24,
    hoursMax: 36,
    hybridDays: null,
    lat: null,
    lon: null,
    startsOn: null,
    postedOn: "2026-03-01",
    title: "Medewerker",
    roleLabels: [],
    skillLabels: [],
    employer: null,
    place: null,
    sectorLabels: [],
    tasks: [],
    description: "",
    ...change,
  };
}

/** `count` vacatures with random facts, some of them unknown, and a title of their role. */
export function contractVacatures(count: number, seed = 1): VacatureDocument[] {
  const { random, pick, some } = dice(seed);
  return Array.from({ length: count }, (_, i) => {
    const role = pick(ROLES);
    const place = random() < 0.95 ? pick(PLACES) : null;
    const payMin = 1_500 + Math.floor(random() * 1_500);
    const hoursMin = pick([8, 16, 24, 32]);
    return contractVacature({
      id: `v${String(i).padStart(5, "0")}`,
      version: 1 + Math.floor(random() * 5),
      title: pick(role.names),
      roles: [role.id.slice("role:".length)],
      sectors: random() < 0.9 ? [pick(SECTORS)] : [],
      places: place === null ? [] : [place.id],
      place: place?.name ?? null,
      lat: place === null ? null : place.lat + random() / 5,
      lon: place === null ? null : place.lon + random() / 5,
      skills: some(SKILLS),
      contractForms: some(FORMS),
      educations: [pick(EDUCATIONS)],
      ...(random() < 0.8 && { statuses: [pick(STATUSES)] }),
      languages: { nl: 2 + Math.floor(random() * 4), ...(random() < 0.5 ? { en: 3 } : {}) },
      payMin,
      payMax: payMin + Math.floor(random() * 600),
      hoursMin,
      hoursMax: hoursMin + pick([0, 4, 8]),
      hybridDays: random() < 0.7 ? Math.floor(random() * 5) : null,
      startsOn: random() < 0.5 ? day(90 + Math.floor(random() * 60)) : null,
      postedOn: day(Math.floor(random() * 90)),
      description: `Wij zoeken iemand voor ${pick(["ons team", "de afdeling", "het kantoor"])}.`,
    });
  });
}

/** `count` random combinations of filters over `contractVacatures`. */
export function contractFilters(count: number, seed = 2): Filters[] {
  const { random, pick, some } = dice(seed);
  const maybe = <K extends keyof Filters>(key: K, value: () => Filters[K]): Filters =>
    random() < 0.22 ? { [key]: value() } : {};
  return Array.from({ length: count }, () => ({
    ...maybe("skillsAll", () => some(SKILLS).slice(0, 2)),
    ...maybe("skillsAny", () => some(SKILLS)),
    ...maybe("roles", () => some(ROLES.map(({ id }) => id.slice("role:".length)))),
    ...maybe("sectors", () => some(SECTORS)),
    ...maybe("places", () => some(PLACES.map(({ id }) => id))),
    ...maybe("contractForms", () => some(FORMS)),
    ...maybe("educations", () => some(EDUCATIONS)),
    ...maybe("statuses", () => some(STATUSES)),
    ...maybe("payAtLeast", () => 1_500 + Math.floor(random() * 2_000)),
    ...maybe("payAtMost", () => 1_500 + Math.floor(random() * 2_000)),
    ...maybe("hoursAtLeast", () => pick([16, 24, 32, 36])),
    ...maybe("hoursAtMost", () => pick([16, 24, 32, 36])),
    ...maybe("languagesAtMost", () => ({ [pick(["nl", "en"])]: Math.floor(random() * 6) })),
    ...maybe("languagesAtLeast", () => ({ [pick(["nl", "en"])]: Math.floor(random() * 6) })),
    ...maybe("hybridDaysAtLeast", () => Math.floor(random() * 5)),
    ...maybe("hybridDaysAtMost", () => Math.floor(random() * 5)),
    ...maybe("near", () => ({ ...pick(PLACES), withinKm: pick([5, 10, 20, 50]) })),
    ...maybe("startsBefore", () => day(90 + Math.floor(random() * 60))),
    ...maybe("postedSince", () => day(Math.floor(random() * 90))),
  }));
}

function dice(seed: number) {
  const random = seededRandom(seed);
  const pick = <T>(values: readonly T[]): T => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new Error("Nothing to pick from");
    return value;
  };
  const some = <T>(values: readonly T[]): T[] => values.filter(() => random() < 0.35);
  return { random, pick, some };
}

function day(offset: number): string {
  return new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);
}
