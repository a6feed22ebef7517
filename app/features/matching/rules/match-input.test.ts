import { expect, expectTypeOf, test } from "vitest";
import { sampleCandidate } from "#tests/support/sample-match.ts";
import type { MatchCandidate, MatchVacature } from "./match-input.ts";

type Item<T> = T extends readonly (infer Element)[] ? Element : T;
/** Every field name at any depth, through lists and optional parts. */
type FieldsOf<T> = T extends object
  ? { [Key in keyof T]: Key | FieldsOf<Item<NonNullable<T[Key]>>> }[keyof T]
  : never;

type Personal =
  | "name"
  | "firstName"
  | "lastName"
  | "gender"
  | "age"
  | "birthDate"
  | "photo"
  | "image"
  | "nationality"
  | "email"
  | "phone";

test("neither side has a field for who somebody is", () => {
  expectTypeOf<Extract<FieldsOf<MatchCandidate>, Personal>>().toBeNever();
  expectTypeOf<Extract<FieldsOf<MatchVacature>, Personal>>().toBeNever();
  expectTypeOf<Extract<FieldsOf<MatchCandidate>, "payWishCentsPerHour">>().not.toBeNever();
});

test("a candidate is exactly these facts", () => {
  expect(Object.keys(sampleCandidate()).toSorted()).toEqual([
    "availableFromDay",
    "culture",
    "education",
    "experience",
    "id",
    "languages",
    "lat",
    "lon",
    "skills",
    "skillsComplete",
    "wishes",
  ]);
});
