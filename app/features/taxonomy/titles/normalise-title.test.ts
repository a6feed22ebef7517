import fc from "fast-check";
import { expect, test } from "vitest";
import { OCCUPATIONS, roleOfOccupation } from "../occupations.ts";
import { findRole, ROLES } from "../roles.ts";
import { normaliseTitle } from "./normalise-title.ts";
import { TITLE_CASES } from "./title-cases.data.ts";

const roleIds = (title: string) => normaliseTitle(title).roles.map(({ roleId }) => roleId);

test("a title leads to its role and its occupation", () => {
  const reading = normaliseTitle("Managementassistente (m/v/x), 32 uur");
  expect(reading).toMatchObject({ answer: "known", confidence: 1 });
  expect(reading.roles[0]?.roleId).toBe("managementassistent");
  expect(reading.occupations[0]?.code).toBe("3343.4");
  expect(normaliseTitle("medewerkster salarisadministratie").occupations[0]?.code).toBe("4313.1");
  expect(roleIds("Senior HRM medewerker")[0]).toBe("hr-assistent");
  expect(roleIds("transportplanner m/v")[0]).toBe("planner");
});

test("every name and synonym of the 28 roles leads to its role, as surely as can be", () => {
  for (const { id, label, plural, synonymsNl, synonymsEn } of ROLES) {
    for (const name of [label, plural, ...synonymsNl, ...synonymsEn]) {
      const reading = normaliseTitle(name).roles.find(({ roleId }) => roleId === id);
      expect(reading?.confidence ?? 0, name).toBeGreaterThan(0.9);
    }
  }
});

test("a role called by its own name comes before one whose names are like it", () => {
  for (const { id, label, plural } of ROLES) {
    expect(roleIds(label)[0], label).toBe(id);
    expect(roleIds(`Senior ${plural} (m/v)`)[0], plural).toBe(id);
  }
  expect(roleIds("Bestuurssecretaris")[0]).toBe("bestuurssecretaris");
});

test("work outside the field is unknown, whatever a classification calls it", () => {
  for (const title of [
    "tandartsassistent",
    "Logistiek medewerker",
    "vrachtwagenchauffeur",
    "",
    "x",
  ]) {
    expect(normaliseTitle(title), title).toMatchObject({
      answer: "unknown",
      occupations: [],
      roles: [],
    });
  }
});

test("titles as advertisements and CVs have them: cut, shortened, Flemish, or of look-alike work", () => {
  for (const { title, roleId } of TITLE_CASES) {
    expect(roleIds(title)[0] ?? null, title).toBe(roleId);
  }
});

test("places, employers, hours and calls around a name change nothing", () => {
  const around = fc.constantFrom(
    (name: string) => `${name} Hoorn`,
    (name: string) => `${name} - Bakkerij Korenbloem`,
    (name: string) => `Gezocht: ervaren ${name}`,
    (name: string) => `${name} (m/v/x), 24-32 uur per week`,
    (name: string) => `${name} a.i. regio Twente`,
    (name: string) => `2e ${name} bij een ingenieursbureau`,
    (name: string) => `Vacature ${name} | Zwolle | 3 dagen`,
  );
  fc.assert(
    fc.property(fc.constantFrom(...ROLES), around, ({ id, label }, put) => {
      expect(roleIds(put(label))[0], put(label)).toBe(id);
    }),
  );
});

test("an occupation beside the 28 roles is known without a role", () => {
  expect(normaliseTitle("recruiter")).toMatchObject({ answer: "known", roles: [] });
  expect(normaliseTitle("recruiter").occupations[0]).toMatchObject({ code: "2423.6" });
  expect(normaliseTitle("planner").roles[0]).toMatchObject({ roleId: "planner", confidence: 1 });
});

test("the role of an occupation exists", () => {
  expect(new Set(OCCUPATIONS.map(({ code }) => code)).size).toBe(121);
  for (const { code } of OCCUPATIONS) {
    const roleId = roleOfOccupation(code);
    if (roleId !== null) expect(findRole(roleId), code).not.toBeNull();
  }
});

test("any text gets an answer with confidence between 0 and 1, best first", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (title) => {
      const { confidence, occupations, roles } = normaliseTitle(title);
      expect(confidence >= 0 && confidence <= 1).toBe(true);
      for (const list of [occupations, roles]) {
        const scores = list.map((reading) => reading.confidence);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }
    }),
  );
});
