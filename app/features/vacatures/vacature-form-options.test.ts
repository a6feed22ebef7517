import { expect, test } from "vitest";
import { candidateFormOptions } from "#app/features/candidates/profile-form.ts";
import { ROLES } from "#app/features/taxonomy/roles.ts";
import { SKILLS } from "#app/features/taxonomy/skills.ts";
import { vacatureFormOptions } from "./vacature-form-options.ts";

test("every skill is offered once, in Dutch alphabetical order, to employers and candidates alike", () => {
  const { skills } = vacatureFormOptions();
  const inOrder = new Intl.Collator("nl");
  expect(skills).toHaveLength(SKILLS.length);
  expect(new Set(skills)).toEqual(new Set(SKILLS.map(({ label }) => label)));
  for (const [i, label] of skills.slice(1).entries())
    expect(inOrder.compare(skills[i] ?? "", label)).toBeLessThan(0);
  expect(candidateFormOptions().skills).toEqual(skills);
});

test("every role is offered once, by its family", () => {
  const offered = vacatureFormOptions().families.flatMap(({ roles }) => roles);
  expect(offered.map(({ value }) => value).toSorted()).toEqual(
    ROLES.map(({ id }) => id).toSorted(),
  );
  expect(candidateFormOptions().roles).toHaveLength(ROLES.length);
});
