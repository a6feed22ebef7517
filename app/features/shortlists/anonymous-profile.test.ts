import { expect, test } from "vitest";
import { findRole } from "#app/features/taxonomy/roles.ts";
import { ANONYMOUS_SELECT, anonymousProfile } from "./anonymous-profile.ts";

const AT = new Date("2026-03-01");

/** A row as if somebody had selected more than may be read. */
const TOO_MUCH = {
  number: 7,
  name: "Kanarienaam",
  headline: "Kanariekop",
  email: "kanarie@voorbeeld.example",
  phone: "0612345678",
  shownFields: [],
  payWishCents: 300_000,
  payWishHours: 36,
  educationLevel: "hbo" as const,
  place: { province: "Utrecht", name: "Kanarieplaats" },
  skills: [{ skillId: "excel", level: 3, evidence: "Kanariebewijs" }],
  experiences: [
    {
      title: "Chef Kanarie",
      roleId: "planner",
      employer: "Kanarie BV",
      startsOn: new Date("2024-03-01"),
      endsOn: null,
    },
    {
      title: "Iets anders",
      roleId: null,
      employer: "Kanarie BV",
      startsOn: new Date("2020-01-01"),
      endsOn: new Date("2020-12-01"),
    },
  ],
  languages: [{ language: "nl" as const, cefr: "C2" as const }],
};

test("an employer reads these parts and nothing that names anybody, whatever the row holds", () => {
  const profile = anonymousProfile(TOO_MUCH, [], AT);
  expect(Object.keys(profile).toSorted()).toEqual([
    "educationLevel",
    "experiences",
    "languages",
    "number",
    "payWish",
    "province",
    "skills",
  ]);
  expect(JSON.stringify(profile)).not.toMatch(/kanarie|0612345678/i);
  expect(profile.payWish).toEqual({ cents: 300_000, hours: 36 });
});

test("a job stands under its role's name; an own title only where no role is known", () => {
  const [first, second] = anonymousProfile(TOO_MUCH, [], AT).experiences;
  expect(first).toEqual({ title: findRole("planner")?.label, months: 25 });
  expect(second?.title).toBe("Iets anders");
});

test("what is selected for it names nobody", () => {
  const { place, skills, experiences, languages, ...columns } = ANONYMOUS_SELECT;
  expect(Object.keys(columns)).toEqual([
    "number",
    "shownFields",
    "payWishCents",
    "payWishHours",
    "educationLevel",
  ]);
  expect(place.select).toEqual({ province: true });
  expect(skills.select).toEqual({ skillId: true, level: true });
  expect(experiences.select).toEqual({ title: true, roleId: true, startsOn: true, endsOn: true });
  expect(languages.select).toEqual({ language: true, cefr: true });
});

test("what a candidate hides is nowhere, one field at a time, and half a pay wish is none", () => {
  const parts = (...hidden: Parameters<typeof anonymousProfile>[1]) =>
    anonymousProfile(TOO_MUCH, hidden, AT);
  expect(parts("payWish").payWish).toBeNull();
  expect(parts("place").province).toBeNull();
  expect(parts("education").educationLevel).toBeNull();
  expect(parts("language").languages).toEqual([]);
  expect(parts("jobTitles").experiences).toEqual([]);
  expect(parts("payWish")).toEqual({ ...parts(), payWish: null });
  for (const half of [{ payWishHours: null }, { payWishCents: null }])
    expect(anonymousProfile({ ...TOO_MUCH, ...half }, [], AT).payWish).toBeNull();
});
