/**
 * Writes the skills of support work and which role asks for which.
 * Source: ESCO v1.2.0 (labels and relations as facts, no descriptions); labels of our own where
 * no Dutch one was at hand. Run once: npx tsx prisma/extract/skills.ts
 */
import { writeFileSync } from "node:fs";
import { z } from "zod";
import { ROLE_ROWS } from "../../app/features/taxonomy/roles.data.ts";
import { OWN_LABELS, OWN_SYNONYMS, TOOL_GROUPS, TOOLS } from "./own-skills.data.ts";
import { readCsv, readJson } from "./read-csv.ts";
import { SKILL_GROUPS, skillGroupOf } from "./skill-groups.ts";
import { slug } from "./slug.ts";

const OUTPUT = new URL("../../app/features/taxonomy/", import.meta.url);
const URI_HEAD = "http://data.europa.eu/esco/skill/";

/** Occupations whose skills describe a role better than its own code alone. */
const SKILL_SOURCES: Record<string, string[]> = {
  planner: ["4323.6", "4323.17"],
  debiteurenbeheerder: ["4214.1", "4311.1"],
  crediteurenadministrateur: ["3313.1", "4311.1"],
  recruitmentassistent: ["2423.6", "4416.1"],
  bestuurssecretaris: ["3343.3", "3343.4"],
  "personal-assistant": ["3343.3", "3343.4"],
  klantenservicemedewerker: ["4222.1", "4225.1"],
  backofficemedewerker: ["4110.1", "4311.2"],
  "facilitair-medewerker": ["4110.1", "3341.7"],
};

/** Relations of ESCO that do not describe the role as Dutch bureaus use it. */
const LEFT_OUT =
  /taxi|bank loan|wear appropriate|radio|cleaning duties|beverages|typists|data warehous|tickets at venue|machine|assembly|manufactur|gambl|food safety|tourism|audio|union officials|pathology|truck driver|monitor drivers|passenger transport|road traffic|\bships?\b|production|hazards|conservation/;
/** Skills outside the roles' own relations that adverts for these roles name often. */
const ALSO = [
  "establish daily priorities",
  "maintain customer service",
  "assist clients with special needs",
  "coordinate operational activities",
  "adapt to changing situations",
  "data protection",
  "act reliably",
  "provide written content",
  "use dictionaries",
  "budget for financial needs",
  "record customers' personal data",
  "supply chain principles",
  "respond to inquiries in written form",
  "keep records of work progress",
  "keep records of merchandise delivery",
  "electronic communication",
  "maintain records of financial transactions",
  "obtain financial information",
  "financial management",
  "comply with legal regulations",
  "use communication devices",
  "use shorthand",
  "compile content",
  "coordinate purchasing activities",
  "inventory management rules",
  "maintain incident reporting records",
  "perform resource planning",
  "tolerate stress",
  "monitor financial accounts",
  "check official documents",
  "supervise staff",
  "manage inventory",
  "recruit personnel",
  "manage logistics",
  "grammar",
  "spelling",
  "organise mail deliveries",
  "analyse business processes",
  "establish collaborative relations",
  "national generally accepted accounting principles",
  "exert expenditure control",
  "audit techniques",
  "corporate law",
  "international trade",
  "financial analysis",
  "evaluate training",
  "marketing principles",
  "identify clients' needs",
  "provide improvement strategies",
  "liaise with local authorities",
];

const roles = z
  .array(z.object({ code: z.string(), uri: z.string() }))
  .parse(readJson("esco/support_roles.json"));
const uriOfCode = new Map(roles.map((role) => [role.code, role.uri]));
const skillRows = new Map(
  readCsv("esco/support_skills_nl_en.csv").map((row) => [row.skill_en ?? "", row]),
);
const relations = readCsv("esco/support_occupation_skill_relations.csv");

const toolNames = new Set(
  TOOLS.flatMap((tool) => [tool.label, ...tool.synonyms]).map((name) => slug(name)),
);
const idByEnglish = new Map<string, string>();
const skills = new Map<
  string,
  {
    id: string;
    label: string;
    uri: string | null;
    group: string;
    broader: string | null;
    synonyms: string[];
  }
>();

const roleSkills: Record<string, { essential: string[]; optional: string[] }> = {};
for (const role of ROLE_ROWS) {
  const found = { essential: new Set<string>(), optional: new Set<string>() };
  for (const code of SKILL_SOURCES[role.id] ?? [role.escoCode]) {
    const uri = uriOfCode.get(code);
    if (uri === undefined) throw new Error(`No occupation ${code} for ${role.id}`);
    for (const row of relations.filter((each) => each.occupationUri === uri)) {
      const id = addSkill(row.skill ?? "");
      if (id !== null) found[row.relationType === "essential" ? "essential" : "optional"].add(id);
    }
  }
  for (const tool of TOOLS) if (tool.roles.includes(role.id)) found.optional.add(slug(tool.label));
  roleSkills[role.id] = {
    essential: [...found.essential].sort(),
    optional: [...found.optional].filter((id) => !found.essential.has(id)).sort(),
  };
}
for (const labelEn of ALSO)
  if (addSkill(labelEn) === null) throw new Error(`No Dutch label: ${labelEn}`);
for (const tool of TOOLS) {
  const broader = tool.broader === null ? null : addSkill(tool.broader);
  if (tool.broader !== null && broader === null)
    throw new Error(`No broader skill: ${tool.broader}`);
  const id = slug(tool.label);
  skills.set(id, {
    id,
    label: tool.label,
    uri: null,
    group: tool.group,
    broader,
    synonyms: tool.synonyms,
  });
}

const labels = new Set([...skills.keys()]);
for (const skill of skills.values())
  skill.synonyms = skill.synonyms.filter((text) => !labels.has(slug(text)));

const used = new Set([...skills.values()].map((skill) => skill.group));
const groups = [...SKILL_GROUPS.map(({ id, label }) => ({ id, label })), ...TOOL_GROUPS].filter(
  (group) => used.has(group.id),
);
const sorted = [...skills.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
writeFileSync(
  new URL("skills.data.json", OUTPUT),
  `{\n"groups":${lines(groups)},\n"skills":${lines(sorted)}\n}\n`,
);
writeFileSync(
  new URL("role-skills.data.json", OUTPUT),
  `{\n${Object.entries(roleSkills)
    .map(([id, row]) => `${JSON.stringify(id)}:${JSON.stringify(row)}`)
    .join(",\n")}\n}\n`,
);

function addSkill(labelEn: string): string | null {
  const known = idByEnglish.get(labelEn);
  if (known !== undefined) return known;
  const row = skillRows.get(labelEn);
  const label = (OWN_LABELS[labelEn] ?? row?.skill_nl ?? "").replaceAll("’", "'");
  if (label === "" || LEFT_OUT.test(labelEn)) return null;
  const id = slug(label);
  const earlier = skills.get(id);
  const synonyms = [
    row?.skill_nl ?? "",
    ...(row?.synonyms_nl ?? "").split(";"),
    ...(OWN_SYNONYMS[labelEn] ?? []),
  ]
    .map((text) => text.replaceAll("’", "'").trim())
    .filter(
      (text) =>
        text !== "" &&
        slug(text) !== id &&
        !toolNames.has(slug(text)) &&
        text !== "Word Excel Outlook",
    );
  idByEnglish.set(labelEn, id);
  const merged = [...new Set([...(earlier?.synonyms ?? []), ...synonyms])];
  const uri = earlier?.uri ?? (row?.uri ?? "").replace(URI_HEAD, "");
  skills.set(id, {
    id,
    label,
    uri,
    group: earlier?.group ?? skillGroupOf(labelEn),
    broader: null,
    synonyms: merged,
  });
  return id;
}

function lines(rows: unknown[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]`;
}
