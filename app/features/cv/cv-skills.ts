/**
 * Idea: a skill is only what the dictionary names. Lists are read item by item; sentences by the
 * names in them, also when the words of a name stand apart or are conjugated ("agenda's van drie
 * directeuren beheerd"). Promise: every skill carries the sentence that claims it; what somebody
 * wants to learn or has no knowledge of is no skill.
 */
import { findSkillByName, SKILLS, skillLabel } from "#app/features/taxonomy/skills.ts";
import { stem } from "#search/dutch/stem.ts";
import { fold, isStopWord, type Word, wordsOf } from "#search/dutch/words.ts";
import type { CvSkill } from "./cv-reading.ts";
import { infinitiveOf } from "./verb-forms.ts";
import { exactSkill, wholeCompounds, withVerbs } from "./work/skill-names.ts";
import { DUTCH_WORDINGS, englishSkills, skillDictionary } from "./work/skill-wordings.ts";

const NEGATED =
  /(?<!\p{L})(?:(?:nog |wil |te )+leren|nog te leren|to learn|learning|not yet|bij te leren|te ontwikkelen|ontwikkelpunt\p{L}*|leerdoel\p{L}*|in opleiding voor|\(?(?:nog )?in opleiding\)?$|[-–:] ?(?:nee|geen|n\.v\.t|no|none|niet)\.?$|bezig met (?:het )?leren|binnenkort|(?:volgend|komend) (?:jaar|kwartaal|voorjaar|najaar)|geen(?! dag| moeite)|niet(?! alleen| enkel| slechts)|nooit|zonder(?! fouten| moeite)|nog geen|wil(?:len)? (?:graag )?(?:\p{L}+ )?(?:leren|ontwikkelen)|leer graag|graag (?:leren|bekwamen|verdiepen)|te bekwamen|hoop|ambitie|verder ontwikkelen|no (?:experience|knowledge))(?!\p{L})/iu;
/** Names of tools that are also everyday Dutch words: they count in a list, or with a maker's name. */
const EVERYDAY = new Set(
  "word teams exact zoom coda loket oracle visma corsa visio epd canva hix raet".split(" "),
);
const ALSO_DUTCH = new Set("word teams exact zoom loket".split(" "));
/** Names so general that a sentence with them claims nothing; they count as an item of a list only. */
const GENERAL = new Set(
  "gegevensbescherming statistiek wiskunde typen spelling grammatica strafrecht arbeidsrecht verkoopactiviteiten productkennis organisatiestructuur geografische-gebieden relatiebeheer procesrecht internationale-handel klantenservice inkoopproces bankactiviteiten".split(
    " ",
  ),
);
/** Work that others do: whom something was reported to, agreed with or passed on to. */
const OF_OTHERS =
  /\b(?:(?:gemeld|melden|doorgezet|doorgespeeld|uitgezet|verwezen|gestuurd|verzonden|ingediend|teruggekoppeld|geescaleerd|geëscaleerd|doorzetten|doorsturen|doorgegeven|doorgestuurd|doorverbonden|doorverwezen|overgedragen|aangeleverd|aangemeld|gerapporteerd|verantwoording|rapportage|reported|forwarded|transferred|handed over)\s+(?:bij|aan|naar|to)|(?:afgestemd|afstemmen|overlegd|overleg|overleggen|contact|samengewerkt|samenwerking|samenwerken|in samenwerking|schakelen|geschakeld|coordinated|collaborated|liaised|worked together)\s+(?:met|tussen|with))\s+(?:(?:de|het|een|onze|the|our)\s+)?(?:(?:afdeling|team|collega's van|department)\s+)?[\p{L}-]+(?:\s(?:beheer|zaken|administratie|support|afdeling|team))?/giu;
const MAX_EVIDENCE_CHARS = 240;
/** Words of a name may stand so many words further apart than in the name itself. */
const MAX_APART = 5;

type LooseName = { id: string; stems: string[] };
let looseNames: LooseName[] | null = null;

/**
 * The skills claimed in lists of skills and in sentences; each once, with the first claim as
 * evidence of at most 240 characters.
 */
export function readSkills(listed: readonly string[], sentences: readonly string[]): CvSkill[] {
  const found = new Map<string, CvSkill>();
  const claim = (skillId: string, evidence: string) => {
    if (!found.has(skillId)) found.set(skillId, { skillId, evidence: shorten(evidence) });
  };
  for (const item of listed) {
    if (NEGATED.test(item)) continue;
    for (const id of itemSkills(item)) claim(id, item);
  }
  for (const whole of sentences) {
    const sentence = wholeCompounds(whole.replace(OF_OTHERS, " "));
    if (NEGATED.test(sentence)) continue;
    for (const id of namedIn(sentence, false)) claim(id, whole);
  }
  return [...found.values()];
}

/** An item that is a skill's name as a whole is that skill and no other. */
function itemSkills(item: string): string[] {
  const exact = exactSkill(item);
  if (exact) return [exact];
  const found = namedIn(item, true);
  const verbs = withVerbs(item);
  return verbs === null ? found : [...new Set([...found, ...namedIn(verbs, true)])];
}

/** Whether a line denies all that it lists ("Nog te leren: Excel, SAP"; "Geen ervaring met SAP, AFAS"). */
export function deniesAll(line: string): boolean {
  const label = /^[^:]{1,40}:/.exec(line)?.[0];
  if (label) return NEGATED.test(label);
  return /^\W*(?:nog )?(?:geen|no|not|niet)\b/iu.test(line) || /^\W*leerdoel/iu.test(line);
}

function namedIn(text: string, isListed: boolean): string[] {
  const ids = new Set<string>();
  const words = wordsOf(text);
  const infinitives = words.map((one) => ({ ...one, word: presentForm(one.word) }));
  for (const forms of [words, infinitives]) {
    for (const { from, to, conceptIds } of skillDictionary().conceptSpans(forms)) {
      const span = forms.slice(from, to + 1);
      const id = skillOf(conceptIds, span);
      if (id && isNamedRightly(id, span) && (isListed || isClaimed(id, span, text))) ids.add(id);
    }
  }
  for (const id of [...looselyNamed(words, isListed), ...englishSkills(text)]) ids.add(id);
  return [...ids];
}

function presentForm(word: string): string {
  return skillDictionary().knows(word) ? word : infinitiveOf(word);
}

/** Of skills that share a name, the one whose own label it is, or else the first. */
function skillOf(conceptIds: readonly string[], words: readonly Word[]): string | null {
  const ids = conceptIds.flatMap((id) =>
    id.startsWith("skill:") ? [id.slice("skill:".length)] : [],
  );
  const name = words.map(({ word }) => word).join(" ");
  return ids.find((id) => id.includes(name)) ?? ids[0] ?? null;
}

/** A tool's name is no word to conjugate: "team" is not Teams. */
function isNamedRightly(id: string, words: readonly Word[]): boolean {
  const [only, more] = words;
  if (id === "hix" && words.every(({ word }) => word === "epd")) return false;
  const isTool = /^\p{Lu}/u.test(skillLabel(id));
  return !isTool || !only || more !== undefined || findSkillByName(only.word)?.id === id;
}

/** Whether a name in a sentence means the skill, and not the everyday word it also is. */
function isClaimed(id: string, words: readonly Word[], text: string): boolean {
  if (GENERAL.has(id)) return false;
  const [first] = words;
  if (words.length > 1 || !first || !EVERYDAY.has(first.word)) return true;
  const written = text.slice(first.start, first.end);
  const opens = /(?:^|[.!?]\s+)$/.test(text.slice(0, first.start));
  return /^\p{Lu}/u.test(written) && !(opens && ALSO_DUTCH.has(first.word));
}

function looselyNamed(words: readonly Word[], isListed: boolean): string[] {
  const stems = words.map(({ word }) => [word, infinitiveOf(word), ...partsOf(word)].map(stem));
  return namesApart().flatMap(({ id, stems: wanted }) => {
    if (GENERAL.has(id) && !isListed) return [];
    const places = wanted.map((one) => stems.findIndex((forms) => forms.includes(one)));
    if (places.includes(-1)) return [];
    const spread = Math.max(...places) - Math.min(...places) + 1;
    return spread <= wanted.length + MAX_APART ? [id] : [];
  });
}

/** The parts of a compound that is not itself the name of something else. */
function partsOf(word: string): string[] {
  const { splitCompound, conceptsNamed } = skillDictionary();
  return conceptsNamed(word).length > 0 ? [] : (splitCompound(word) ?? []);
}

/** Names of two or three telling words, as stems, of which one is a verb's. */
function namesApart(): LooseName[] {
  looseNames ??= SKILLS.flatMap((skill) =>
    [skill.label, ...skill.synonyms].flatMap((name): LooseName[] => {
      const words = wordsOf(name).filter(({ word }) => !isStopWord(word));
      const hasVerb = words.length > 1 && /(?:en|eren)$/.test(words.at(-1)?.word ?? "");
      if (!hasVerb || words.length > 3 || fold(name).includes("gebruiken")) return [];
      return [{ id: skill.id, stems: words.map(({ word }) => stem(word)) }];
    }),
  ).concat(
    DUTCH_WORDINGS.flatMap(([id, name]) => {
      const words = wordsOf(name).filter(({ word }) => !isStopWord(word));
      return words.length > 1 ? [{ id, stems: words.map(({ word }) => stem(word)) }] : [];
    }),
  );
  return looseNames;
}

function shorten(evidence: string): string {
  const text = evidence.replace(/\s+/g, " ").trim();
  return text.length <= MAX_EVIDENCE_CHARS ? text : `${text.slice(0, MAX_EVIDENCE_CHARS - 1)}…`;
}
