import type { MatchingCase } from "./case-sides.ts";
import { makeChoices } from "./case-themes.ts";
import { ROLE_FACTS } from "./role-facts.data.ts";

/** Every graded case; each person's id is its place in the case, shuffled so that ties do not help. */
export const MATCHING_CASES: readonly MatchingCase[] = ROLE_FACTS.flatMap((facts) =>
  makeChoices(facts).map((one) => ({
    ...one,
    name: `${facts.roleId}: ${one.name}`,
    people: one.people.map((person, i) => ({
      ...person,
      candidate: { ...person.candidate, id: String((i * 7 + 3) % 23).padStart(2, "0") },
    })),
  })),
);
