import { expect, test } from "vitest";
import { type Asked, askedLines } from "./requirement-lines.ts";

const nothing: Asked = {
  skills: [],
  languages: [],
  educationLevel: null,
  educationHard: false,
  experienceYears: null,
};

test("what is a must comes first, in the order given, and each thing says how far it goes", () => {
  const lines = askedLines({
    skills: [
      { skillId: "excel", level: 1, must: false },
      { skillId: "afas", level: 4, must: true },
    ],
    languages: [{ language: "en", cefr: "B2", must: true }],
    educationLevel: "hbo",
    educationHard: true,
    experienceYears: 2,
  });
  expect(lines.map(({ what, must }) => [what, must])).toEqual([
    [expect.stringMatching(/afas/i), true],
    ["Engels", true],
    ["Opleiding", true],
    [expect.stringMatching(/excel/i), false],
    ["Ervaring", false],
  ]);
  expect(lines[1]?.level).toBe("B2");
  expect(lines[2]?.level).toContain("of vergelijkbaar");
  expect(lines[4]?.level).toBe("2 jaar in dit of verwant werk");
  expect(lines[0]?.level).not.toBe(lines[3]?.level);
});

test("what is not asked has no line, and no years of experience are not asked", () => {
  expect(askedLines(nothing)).toEqual([]);
  expect(askedLines({ ...nothing, experienceYears: 0 })).toEqual([]);
  expect(askedLines({ ...nothing, experienceYears: 1 })[0]?.level).toBe(
    "1 jaar in dit of verwant werk",
  );
  expect(askedLines({ ...nothing, educationLevel: "mbo4" })[0]).toMatchObject({ must: false });
});
