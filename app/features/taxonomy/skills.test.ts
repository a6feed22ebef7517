import { expect, test } from "vitest";
import { ROLES } from "./roles.ts";
import {
  findSkill,
  findSkillByName,
  relatedSkills,
  SKILL_GROUPS,
  SKILLS,
  skillLabel,
  skillsOfRole,
  suggestSkills,
} from "./skills.ts";

test("skill ids are unique, and groups and broader skills exist", () => {
  const groups = new Set(SKILL_GROUPS.map((group) => group.id));
  expect(new Set(SKILLS.map((skill) => skill.id)).size).toBe(SKILLS.length);
  for (const skill of SKILLS) {
    expect(groups).toContain(skill.group);
    if (skill.broader !== null) expect(findSkill(skill.broader)).not.toBeNull();
  }
});

test("every role has skills and every one of them exists", () => {
  for (const role of ROLES) {
    const { essential, optional } = skillsOfRole(role.id);
    expect(essential.length).toBeGreaterThan(4);
    for (const id of [...essential, ...optional]) expect(findSkill(id)).not.toBeNull();
    expect(essential.filter((id) => optional.includes(id))).toEqual([]);
  }
  expect(skillsOfRole("onbekend")).toEqual({ essential: [], optional: [] });
});

test("a tool stands below its ESCO skill and beside its neighbours", () => {
  expect(relatedSkills("excel").slice(0, 2)).toEqual([
    { skillId: "microsoft-office-gebruiken", kind: "broader" },
    { skillId: "spreadsheetsoftware-gebruiken", kind: "broader" },
  ]);
  expect(relatedSkills("microsoft-office-gebruiken")).toContainEqual({
    skillId: "word",
    kind: "narrower",
  });
  expect(relatedSkills("excel")).toContainEqual({ skillId: "outlook", kind: "same-group" });
  expect(relatedSkills("spreadsheetsoftware-gebruiken")[0]).toEqual({
    skillId: "excel",
    kind: "narrower",
  });
  expect(relatedSkills("onbekend")).toEqual([]);
});

test("suggestions come by label and by synonym", () => {
  expect(suggestSkills("exc")[0]?.skill.id).toBe("excel");
  expect(suggestSkills("notul")[0]?.skill.id).toBe("notuleren");
  expect(suggestSkills("avg")[0]?.skill.id).toBe("werken-volgens-de-avg");
  expect(suggestSkills("ms ex")[0]?.matched).toBe("MS Excel");
  expect(suggestSkills("")).toEqual([]);
});

test("an unknown skill is shown as its id", () => {
  expect(skillLabel("excel")).toBe("Excel");
  expect(skillLabel("verdwenen")).toBe("verdwenen");
});

test("a skill is found by what people call it", () => {
  expect(findSkillByName("excel")?.id).toBe("excel");
  expect(findSkillByName(" MS Excel ")?.id).toBe("excel");
  expect(findSkillByName("notulen maken")?.id).toBe("notuleren");
  expect(findSkillByName("koorddansen")).toBeNull();
});
