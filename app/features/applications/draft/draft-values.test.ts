import { expect, test } from "vitest";
import {
  draftValuesSchema,
  mergeReading,
  readValuesSchema,
  unreadParts,
  valuesFor,
} from "./draft-values.ts";

const read = readValuesSchema.parse({
  name: "Kim de Lezer",
  email: "kim@lezer.example",
  skills: [{ name: "Excel", level: "2" }],
});

test("an empty field takes what was read, a typed one keeps its words", () => {
  const merged = mergeReading(draftValuesSchema.parse({ name: "Kim" }), null, read);
  expect(merged).toMatchObject({ name: "Kim", email: "kim@lezer.example" });
  expect(merged.skills).toEqual([{ name: "Excel", level: "2" }]);
});

test("what an earlier CV filled in gives way to a newer one, corrected fields do not", () => {
  const earlier = readValuesSchema.parse({ name: "Oude Naam", email: "oud@lezer.example" });
  const typed = draftValuesSchema.parse({ name: "Oude Naam", email: "eigen@lezer.example" });
  const merged = mergeReading(typed, earlier, read);
  expect(merged).toMatchObject({ name: "Kim de Lezer", email: "eigen@lezer.example" });
});

test("a field that the new CV lacks stays as it is", () => {
  const typed = draftValuesSchema.parse({ phone: "06 12345678" });
  expect(mergeReading(typed, null, read).phone).toBe("06 12345678");
});

test("motivation and consents stay with the vacature they were given for", () => {
  const values = draftValuesSchema.parse({
    slug: "a",
    name: "Kim",
    motivation: "x",
    consent: "ja",
  });
  expect(valuesFor(values, "a")).toBe(values);
  expect(valuesFor(values, "b")).toMatchObject({ name: "Kim", motivation: "", consent: "" });
});

test("empty rows are left out and endless text is cut", () => {
  const values = draftValuesSchema.parse({
    name: "x".repeat(1000),
    skills: [{ name: "", level: "2" }, { level: "2" }, { name: "Word", level: "3" }],
  });
  expect(values.name).toHaveLength(120);
  expect(values.skills).toEqual([{ name: "Word", level: "3" }]);
});

test("the parts that a CV lacks are named", () => {
  expect(unreadParts(read)).toEqual([
    "je telefoonnummer",
    "je woonplaats",
    "je banen",
    "je opleidingen",
    "je talen",
  ]);
});
