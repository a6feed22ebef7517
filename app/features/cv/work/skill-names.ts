import { findSkillByName } from "#app/features/taxonomy/skills.ts";
import { skillListed } from "./skill-wordings.ts";

/** Verbs that labels of skills end in and that people leave away. */
const LEFT_OUT = ["gebruiken", "uitvoeren", "beheren", "verzorgen", "zijn"];
/** Words for having a skill, before its name. */
const BEFORE =
  /^(?:(?:zeer |heel )?(?:goede?|ruime|uitstekende?|brede|gedegen|basis|enige|gevorderde?) )?(?:kennis van|ervaring met|vaardig(?:heid)? (?:met|in)|werken met|knowledge of|experience (?:with|in)) /iu;
/** How well, behind a name: in words, of ten, in brackets or in stars. */
const LEVEL_BEHIND =
  /[:–-] ?(?:zeer |heel )?(?:goed|gevorderd|basis|expert|uitstekend|redelijk|gemiddeld|beginner|advanced|intermediate|basic|proficient|ervaren|vergevorderd|\d(?:[.,]\d)? ?\/ ?\d{1,2}|\d{1,3} ?%)$/iu;
const STARS_BEHIND = /(?<![●○★☆*•■□])[●○★☆*•■□]{2,}$/u;
const NOUNS: [noun: string, verb: string][] = [
  ["afhandeling", "afhandelen"],
  ["behandeling", "behandelen"],
  ["registratie", "registreren"],
  ["verwerking", "verwerken"],
  ["bewaking", "bewaken"],
  ["planning", "plannen"],
  ["begeleiding", "begeleiden"],
  ["opvolging", "opvolgen"],
  ["organisatie", "organiseren"],
  ["coordinatie", "coördineren"],
  ["coördinatie", "coördineren"],
  ["archivering", "archiveren"],
  ["rapportage", "rapporteren"],
  ["controle", "controleren"],
  ["ontvangst", "ontvangen"],
  ["opmaak", "opmaken"],
  ["invoer", "invoeren"],
  ["voorbereiding", "voorbereiden"],
  ["beantwoording", "beantwoorden"],
  ["bestelling", "bestellen"],
  ["onderhoud", "onderhouden"],
  ["beheer", "beheren"],
  ["boeking", "boeken"],
  ["codering", "coderen"],
  ["inwerking", "inwerken"],
];
/** Last halves that a hanging first half takes over. */
const HEADS = [
  ...NOUNS.map(([noun]) => noun),
  ..."administratie ondersteuning management vaardigheden software systemen".split(" "),
];
const HANGING = /(?<!\p{L})(\p{L}{3,30})-\s(?:en|of|&|and)\s(\p{L}{3,40})(?!\p{L})/giu;

/** The skill that an item of a list names as a whole, also without its verb; or null. */
export function exactSkill(item: string): string | null {
  const bare = withoutLevel(item.replace(/\s+/g, " ").trim());
  if (bare === "" || bare.length > 60) return null;
  const listed = skillListed(bare);
  if (listed) return listed;
  for (const verb of LEFT_OUT) {
    const skill = findSkillByName(`${bare} ${verb}`);
    if (skill) return skill.id;
  }
  return findSkillByName(bare)?.id ?? null;
}

function withoutLevel(item: string): string {
  return item
    .replace(BEFORE, "")
    .replace(/\([^()]*\)$/, "")
    .trim()
    .replace(STARS_BEHIND, "")
    .trim()
    .replace(LEVEL_BEHIND, "")
    .replace(/[:–-]$/, "")
    .trim();
}

/** "debiteuren- en crediteurenadministratie" with both words whole. */
export function wholeCompounds(text: string): string {
  return text.replace(HANGING, (_, first: string, second: string) => {
    const noun = HEADS.find((one) => second.toLowerCase().endsWith(one));
    return noun ? `${first}${noun} ${second}` : `${first} ${second}`;
  });
}

/** An item with its compounds of work as verbs: "Agenda- en reisbeheer" → "agenda beheren reis beheren"; or null. */
export function withVerbs(item: string): string | null {
  const whole = wholeCompounds(item);
  let isChanged = false;
  const words = whole.split(/\s+/).map((word) => {
    const lower = word.toLowerCase().replace(/[^\p{L}-]/gu, "");
    const found = NOUNS.find(([noun]) => lower.endsWith(noun) && lower.length > noun.length + 2);
    if (!found) return word;
    isChanged = true;
    return `${lower.slice(0, -found[0].length).replace(/-$/, "")} ${found[1]}`;
  });
  return isChanged || whole !== item ? words.join(" ") : null;
}
