import type { EducationLevel } from "#app/features/taxonomy/education-level.ts";

/**
 * A line of work and the skills of our dictionary that it claims, parted by spaces. "~" marks a skill
 * that may be read or not; "!" one whose line looks like personal data, is work, and stands nowhere else.
 */
export type Task = string | readonly [text: string, skills: string];

export type WrittenJob = {
  title: string;
  /** The support role that the title names, null for none, "any" where people would differ. */
  role: string | null;
  employer: string;
  city: string;
  /** As the person writes it, and what it says: months as "2019-03". */
  written: string;
  from: string;
  to: string | null;
  /** The text names years only; the months are the person's own and show in nothing but themes. */
  years: boolean;
  tasks: readonly Task[];
};

export type WrittenStudy = {
  /** Null where our list has no such level (havo, vwo, a course). */
  level: EducationLevel | null;
  kind: string;
  field: string;
  /** As the person writes kind and field. */
  name: string;
  school: string;
  written: string;
  from: number;
  year: number;
};

export type WrittenLanguage = { code: string; name: string; written: string; cefr: string };

/** An invented person with all that the CV says, and what of it a right reading finds. */
export type Writer = {
  id: string;
  language: "nl" | "en";
  name: string;
  /** As it stands above the CV, where that differs. */
  shown?: string;
  headline: string;
  email: string;
  phone: string;
  street: string;
  /** Postcode and town as written. */
  town: string;
  /** Names under which our dictionary may know the town; none for a town abroad. */
  places: readonly string[];
  /** Birth date and the like: label, value, and the part that may be stored nowhere. */
  personal: readonly (readonly [label: string, value: string, forbidden: string])[];
  /** Hours and first day as written, with what they say. */
  hours?: { written: string; min: number; max: number };
  available?: { written: string; says: string };
  profile: readonly Task[];
  jobs: readonly WrittenJob[];
  studies: readonly WrittenStudy[];
  skills: readonly Task[];
  languages: readonly WrittenLanguage[];
  hobbies: string;
};

/** A job; a month with "?" in front ("2019?03") is one that the text does not name. */
export function job(
  title: string,
  role: string | null,
  [employer, city]: readonly [string, string],
  [written, from, to]: readonly [string, string, string | null],
  ...tasks: Task[]
): WrittenJob {
  const iso = (stamp: string) => stamp.replace("?", "-");
  return {
    title,
    role,
    employer,
    city,
    written,
    from: iso(from),
    to: to && iso(to),
    years: from.includes("?"),
    tasks,
  };
}

export function study(
  level: EducationLevel | null,
  [kind, field]: readonly [string, string],
  school: string,
  [written, from, year]: readonly [string, number, number],
  name = `${kind} ${field}`.trim(),
): WrittenStudy {
  return { level, kind, field, name, school, written, from, year };
}

/** "en|Engels|vloeiend|C1" and so on, parted by semicolons. */
export function languages(rows: string): WrittenLanguage[] {
  return rows.split("; ").map((row) => {
    const [code = "", name = "", written = "", cefr = ""] = row.split("|");
    return { code, name, written, cefr };
  });
}

export const textOf = (task: Task): string => (typeof task === "string" ? task : task[0]);
export const claimsOf = (task: Task): string[] =>
  typeof task === "string" ? [] : task[1].split(" ").filter(Boolean);
