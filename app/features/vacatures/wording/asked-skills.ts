/**
 * Idea: skills are read by what reads them in CVs, clause by clause, so that a tool that is welcome is not
 * taken for one that must. What the tasks name is asked as well, but unsure. Promise: a skill is only
 * what the dictionary names, with the sentence that names it.
 */
import { readSkills } from "#app/features/cv/cv-skills.ts";
import type { SkillLevel } from "#app/features/taxonomy/skill-level.ts";
import { findSkill } from "#app/features/taxonomy/skills.ts";
import { withoutOtherNames, wordedSkills } from "./asked-wordings.ts";
import { isMust, isNice } from "./nice-words.ts";
import { infinitiveClauses } from "./present-tense.ts";
import { readOf, type Sentence } from "./sentence.ts";
import type { AskedSkill, Read } from "./vacature-reading.ts";

const LEVELS: [SkillLevel, RegExp][] = [
  [4, /\bexpert|van haver tot gort/i],
  [3, /\bgevorderd|\buitstekend|\bzeer goed|\badvanced|\bexcellent|\bruime ervaring|\bstrong\b/i],
  [1, /\bbasis|\benige\b|\bbasic/i],
];
const TOOLS_LABEL = /systemen|software|vaardigheden|skills|tools|programma|applicaties|pakket/i;
/** What a list of wishes says of somebody, and no dictionary of work measures. */
const SOFT_GROUPS = new Set(["samenwerken"]);
const SOFT = new Set(
  "grammatica-en-spellingsregels-toepassen dagelijkse-prioriteiten-stellen stressbestendig-zijn klantenservice informatie-geven vragen-beantwoorden".split(
    " ",
  ),
);
/** What a company says of itself before it says what it asks. */
const OF_COMPANY =
  /^(?:(?:wij|we|ons|onze|our)\b(?! zoek| zoch| vragen| hebben| ask| need| are looking| look)|(?:bij|at) \p{Lu})/iu;
const MAX_SKILLS = 12;
const MAX_ITEM_WORDS = 5;
const ASKED_BEFORE =
  /^(?:(?:je|jij) (?:hebt|kent|kunt|beheerst|werkt|bent) )?(?:(?:een|de|het|andere?|aantoonbare|ruime|goede?|enige|ervaring|kennis|handigheid|vaardigheid|vaardig|bekend|experience|knowledge|familiar|met|van|in|with|of) )*/i;
const ASKED_BEHIND =
  / ?(?:is|zijn|strekt|geldt)? ?(?:een|a|an)? ?(?:pr[eé]|plus|pluspunt|must|vereiste?|noodzakelijk|verplicht|advantage|mooi meegenomen|eis|voordeel|\(pr[eé]\))$/i;

/** The skills asked for, must before nice before what the tasks name; at most twelve. */
export function readAskedSkills(sentences: readonly Sentence[]): Read<AskedSkill>[] {
  const found = new Map<string, Read<AskedSkill>>();
  const claims = sentences.flatMap((one, i) => claimsIn(one, sentences[i + 1]));
  for (const claim of claims.sort((a, b) => rank(a) - rank(b))) {
    const known = found.get(claim.value.skillId);
    if (!known) found.set(claim.value.skillId, claim);
  }
  return [...found.values()].slice(0, MAX_SKILLS);
}

function rank({ value, isSure }: Read<AskedSkill>): number {
  if (value.must) return 0;
  return isSure ? 1 : 2;
}

function claimsIn(one: Sentence, next?: Sentence): Read<AskedSkill>[] {
  const { part, text, label } = one;
  if (part === "head" && OF_COMPANY.test(text)) return [];
  if (part === "legal" || part === "about" || part === "offer" || part === "apply") return [];
  const isAsked = part === "asked" || part === "nice" || TOOLS_LABEL.test(label ?? "");
  return clausesOf(text, isAsked).flatMap((clause) => {
    const answer = text.endsWith("?") && next?.line === one.line ? next.text : "";
    const nice = part === "nice" || isNice(clause) || isNice(answer) || /^pre$/i.test(label ?? "");
    return skillsIn(withoutOtherNames(clause), isAsked, part === "head")
      .filter(isHard)
      .map((skillId) =>
        readOf(
          one,
          { skillId, level: levelIn(clause), must: !nice && (isAsked || isMust(clause)) },
          isAsked,
        ),
      );
  });
}

/** The skills of a clause: as an item of a list, or as a sentence in either tense. */
function skillsIn(clause: string, isAsked: boolean, isHead: boolean): string[] {
  const worded = wordedSkills(clause);
  const bare = bareItem(clause);
  const isShort = bare.split(" ").length <= MAX_ITEM_WORDS;
  if (isAsked) return [...worded, ...idsOf([bare, ...bare.split(/ (?:en|of|and|or|&) /)], [])];
  const items = isHead ? bare.split(/, | en /).filter((one) => one.split(" ").length <= 4) : [];
  const listed = isHead && isShort ? [bare, ...items] : items;
  return [...worded, ...idsOf(listed, [clause, ...infinitiveClauses(clause)])];
}

function idsOf(listed: readonly string[], sentences: readonly string[]): string[] {
  return readSkills(listed, sentences).map(({ skillId }) => skillId);
}

/** An item without the words that ask for it: "ervaring met SAP is een must" is SAP. */
function bareItem(clause: string): string {
  return clause.replace(ASKED_BEFORE, "").replace(ASKED_BEHIND, "").replace(/[.;]$/, "").trim();
}

/** Clauses, so that must and welcome stay apart; in a list of wishes each item is one. */
function clausesOf(text: string, isAsked: boolean): string[] {
  const pieces = text.split(isAsked ? /[,;](?= )|\? | \+ | maar / : /[;](?= )/);
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== "");
}

function isHard(skillId: string): boolean {
  const group = findSkill(skillId)?.group ?? "";
  return !SOFT_GROUPS.has(group) && !SOFT.has(skillId);
}

function levelIn(clause: string): SkillLevel {
  return LEVELS.find(([, words]) => words.test(clause))?.[0] ?? 2;
}
