import { z } from "zod";
import { findSkillByName } from "./skills.ts";

/** A skill's name as typed, out as its id; a name outside the dictionary is refused. */
export const skillNameSchema = z
  .string()
  .trim()
  .transform((name, context) => {
    const skill = findSkillByName(name);
    if (skill) return skill.id;
    context.addIssue({
      code: "custom",
      message: `De vaardigheid "${name}" kennen wij niet. Kies er een uit de lijst.`,
    });
    return z.NEVER;
  });
