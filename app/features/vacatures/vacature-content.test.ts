import { expect, test } from "vitest";
import { vacatureInput } from "#tests/support/builders.ts";
import { vacatureSchema } from "./schema.ts";
import { vacatureColumns, vacatureFormValues } from "./vacature-content.ts";

test("what was filled in comes back into the form as somebody would type it", () => {
  const stored = vacatureColumns({
    ...vacatureInput(),
    tasks: ["Bellen", "Mailen"],
    salaryMin: 320_050,
    salaryMax: 400_000,
    hoursMin: 24,
    hoursMax: 32,
    salaryHours: 40,
    hybridDays: 2,
    travelPerKm: 23,
    educationLevel: "hbo",
    educationHard: "ja",
    experienceYears: 0,
    startsOn: new Date("2026-03-01"),
    closesOn: new Date("2026-02-10"),
  });
  expect(vacatureFormValues(stored)).toMatchObject({
    tasks: "Bellen\nMailen",
    salaryMin: "3200,5",
    salaryMax: "4000",
    hoursMin: "24",
    hoursMax: "32",
    salaryHours: "40",
    hybridDays: "2",
    travelPerKm: "0,23",
    educationLevel: "hbo",
    educationHard: "ja",
    experienceYears: "0",
    startsOn: "2026-03-01",
    closesOn: "2026-02-10",
  });
});

test("what was left open stays open, there and back", () => {
  const { travelPerKm: _, ...input } = vacatureInput();
  const stored = vacatureColumns({
    ...input,
    educationLevel: undefined,
    educationHard: undefined,
    experienceYears: undefined,
    archetype: undefined,
    startsOn: undefined,
    closesOn: undefined,
  });
  const open = {
    travelCentsPerKm: null,
    educationLevel: null,
    educationHard: false,
    experienceYears: null,
    archetype: null,
    startsOn: null,
    closesOn: null,
  };
  expect(stored).toMatchObject(open);
  expect(vacatureFormValues(stored)).toMatchObject({
    travelPerKm: null,
    educationHard: "",
    experienceYears: null,
    startsOn: null,
    closesOn: null,
  });
});

test("pay in the form is read again as the same cents", () => {
  const { salaryMin } = vacatureFormValues(
    vacatureColumns({ ...vacatureInput(), salaryMin: 299_999 }),
  );
  expect(vacatureSchema.shape.salaryMin.parse(salaryMin)).toBe(299_999);
});
