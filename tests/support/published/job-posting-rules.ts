/**
 * Judges a JobPosting. In: the text of its JSON-LD. Out: what is wrong with it. Promise: an `error` is what
 * its readers would refuse, a `warning` what they advise against or do not know; `by` says whose rule it is. Sources, as published:
 * schema.org/JobPosting and the types it names (what a property takes), and Google's page "Job posting
 * structured data" (what is required and recommended, and which words it reads).
 */
import { DATA_TYPES, GOOGLE_WORDS, NEEDED, TYPES } from "./job-posting-rules.data.ts";

export type Finding = {
  level: "error" | "warning";
  by: "schema.org" | "google";
  path: string;
  says: string;
};
type Node = Record<string, unknown>;

/** What is wrong with the JSON-LD of a JobPosting; nothing where it is whole. */
export function judgeJobPosting(text: string): Finding[] {
  let posting: unknown;
  try {
    posting = JSON.parse(text);
  } catch (error) {
    return [{ level: "error", by: "schema.org", path: "", says: `is no JSON: ${String(error)}` }];
  }
  if (!isNode(posting))
    return [{ level: "error", by: "schema.org", path: "", says: "is no object" }];
  return [
    ...headFindings(posting),
    ...needFindings(posting),
    ...nodeFindings(posting, "JobPosting", ""),
  ];
}

function headFindings(posting: Node): Finding[] {
  const wrong: Finding[] = [];
  if (!/^https?:\/\/schema\.org\/?$/.test(String(posting["@context"])))
    wrong.push({ level: "error", by: "schema.org", path: "@context", says: "is not schema.org" });
  if (posting["@type"] !== "JobPosting")
    wrong.push({ level: "error", by: "schema.org", path: "@type", says: "is not JobPosting" });
  return wrong;
}

/** What Google asks of every posting, and of some. */
function needFindings(posting: Node): Finding[] {
  const missing = Object.entries(NEEDED).flatMap(([path, level]): Finding[] =>
    valuesAt(posting, path).length > 0
      ? []
      : [{ level, by: "google", path, says: level === "error" ? "is required" : "is recommended" }],
  );
  const remote = posting.jobLocationType === "TELECOMMUTE";
  const wrong: Finding[] = [];
  if (remote && !posting.applicantLocationRequirements && !posting.jobLocation)
    wrong.push({
      level: "error",
      by: "google",
      path: "applicantLocationRequirements",
      says: "is required of remote work without a place",
    });
  if (!remote && posting.applicantLocationRequirements)
    wrong.push({
      level: "warning",
      by: "google",
      path: "jobLocationType",
      says: "must be TELECOMMUTE where it says whence one may apply",
    });
  if (posting.experienceInPlaceOfEducation === true) {
    for (const path of ["educationRequirements", "experienceRequirements"]) {
      if (!posting[path])
        wrong.push({
          level: "error",
          by: "google",
          path,
          says: "is required where one may stand for the other",
        });
    }
  }
  const [from, through] = [posting.datePosted, posting.validThrough].map((day) =>
    Date.parse(String(day)),
  );
  if (from !== undefined && through !== undefined && through < from)
    wrong.push({
      level: "error",
      by: "google",
      path: "validThrough",
      says: "lies before datePosted",
    });
  if (posting.description === posting.title && posting.title !== undefined)
    wrong.push({ level: "error", by: "google", path: "description", says: "is the title again" });
  const html = posting.description;
  if (typeof html === "string" && !/<(?:p|br|ul|li)\b|\n/.test(html))
    wrong.push({ level: "warning", by: "google", path: "description", says: "has no paragraphs" });
  return [
    // Work that is wholly remote has no place of its own.
    ...missing.filter(({ path }) => !(remote && path.startsWith("jobLocation"))),
    ...wrong,
  ];
}

/** Each property of a node: does its type have it, may it take this value, is the word one that is read? */
function nodeFindings(node: Node, type: string, at: string): Finding[] {
  const known = { ...TYPES[type], ...TYPES.Thing };
  return Object.entries(node).flatMap(([name, given]): Finding[] => {
    if (name.startsWith("@")) return [];
    const path = at ? `${at}.${name}` : name;
    const takes = known[name];
    if (!takes)
      return [{ level: "warning", by: "schema.org", path, says: `is no property of ${type}` }];
    return [given].flat().flatMap((value) => valueFindings(value, takes, path));
  });
}

function valueFindings(value: unknown, takes: readonly string[], path: string): Finding[] {
  if (isNode(value)) {
    const type = String(value["@type"] ?? "");
    // A node that only names another one.
    if (!type && value["@id"]) return [];
    if (!takes.includes(type))
      return [
        {
          level: "error",
          by: "schema.org",
          path,
          says: `takes ${takes.join(" or ")}, not ${type || "a nameless thing"}`,
        },
      ];
    return [...partFindings(value, type, path), ...nodeFindings(value, type, path)];
  }
  if (!takes.some((one) => DATA_TYPES[one]?.(value)))
    return [
      {
        level: "error",
        by: "schema.org",
        path,
        says: `takes ${takes.join(" or ")}, not ${JSON.stringify(value)}`,
      },
    ];
  const words = GOOGLE_WORDS[path];
  return words && !words.includes(String(value))
    ? [
        {
          level: "warning",
          by: "google",
          path,
          says: `${JSON.stringify(value)} is not one of ${words.join(", ")}`,
        },
      ]
    : [];
}

/** Parts without which a node says nothing. */
function partFindings(node: Node, type: string, path: string): Finding[] {
  const error = (says: string): Finding[] => [{ level: "error", by: "schema.org", path, says }];
  if (type === "Organization" && !node.name) return error("has no name");
  if (type === "MonetaryAmount" && !node.currency) return error("has no currency");
  if (type !== "QuantitativeValue") return [];
  const { value, minValue: min, maxValue: max } = node;
  if (!node.unitText) return error("has no unit");
  if (value === undefined && (min === undefined || max === undefined))
    return error("has no amount");
  return Number(min) > Number(max) ? error("ends below where it begins") : [];
}

/** The values at a path like "jobLocation.address.addressCountry"; an empty one is none. */
function valuesAt(node: Node, path: string): unknown[] {
  return path
    .split(".")
    .reduce<unknown[]>(
      (nodes, name) =>
        nodes
          .flatMap((one) => (isNode(one) ? [one[name]].flat() : []))
          .filter((value) => value !== undefined && value !== null && value !== ""),
      [node],
    );
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
