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
import { cvDictionary } from "./role-of-title.ts";
import { infinitiveOf } from "./verb-forms.ts";

const NEGATED =
  /\b(?:geen|niet|nooit|zonder|nog geen|wil(?:len)? (?:graag )?(?:\p{L}+ )?(?:leren|ontwikkelen)|leer graag|graag (?:leren|bekwamen|verdiepen)|te bekwamen|hoop|ambitie|verder ontwikkelen|no (?:experience|knowledge))\b/iu;
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
    for (const id of namedIn(item, true)) claim(id, item);
  }
  for (const sentence of sentences) {
    if (NEGATED.test(sentence)) continue;
    for (const id of namedIn(sentence, false)) claim(id, sentence);
  }
  return [...found.values()];
}

function namedIn(text: string, isListed: boolean): string[] {
  const ids = new Set<string>();
  const words = wordsOf(text);
  const infinitives = words.map((one) => ({ ...one, word: presentForm(one.word) }));
  for (const forms of [words, infinitives]) {
    for (const { from, to, conceptIds } of cvDictionary().conceptSpans(forms)) {
      const span = forms.slice(from, to + 1);
      const id = skillOf(conceptIds, span);
      if (id && isNamedRightly(id, span) && (isListed || isClaimed(id, span, text))) ids.add(id);
    }
  }
  for (const id of looselyNamed(words, isListed)) ids.add(id);
  return [...ids];
}

function presentForm(word: string): string {
  return cvDictionary().knows(word) ? word : infinitiveOf(word);
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
  const stems = words.map(({ word }) =>
    [word, infinitiveOf(word), ...(cvDictionary().splitCompound(word) ?? [])].map(stem),
  );
  return namesApart().flatMap(({ id, stems: wanted }) => {
    if (GENERAL.has(id) && !isListed) return [];
    const places = wanted.map((one) => stems.findIndex((forms) => forms.includes(one)));
    if (places.includes(-1)) return [];
    const spread = Math.max(...places) - Math.min(...places) + 1;
    return spread <= wanted.length + MAX_APART ? [id] : [];
  });
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
    OWN_NAMES.map(([id, name]) => ({ id, stems: wordsOf(name).map(({ word }) => stem(word)) })),
  );
  return looseNames;
}

/** What people write for skills whose label is a noun. */
const OWN_NAMES: [id: string, name: string][] = [
  ["agendabeheer", "agendas beheren"],
  ["agendabeheer", "agenda beheer"],
  ["agendabeheer", "agenda bewaken"],
  ["notuleren", "notulen maken"],
  ["notuleren", "notulen verzorgen"],
  ["verzuim-registreren", "verzuim registreren"],
  ["zakenreizen-regelen", "reizen boeken"],
  ["salarisadministratie", "salarissen verwerken"],
  ["debiteurenbeheer", "debiteuren beheren"],
  ["grootboek-beheren", "grootboek bijhouden"],
  ["kantoorartikelen-beheren", "kantoorartikelen bestellen"],
  ["nieuwe-medewerkers-inwerken", "medewerkers inwerken"],
  ["chauffeurs-inplannen-en-uitsturen", "chauffeurs inplannen"],
  ["receptie-verzorgen", "receptie bemannen"],
];

function shorten(evidence: string): string {
  const text = evidence.replace(/\s+/g, " ").trim();
  return text.length <= MAX_EVIDENCE_CHARS ? text : `${text.slice(0, MAX_EVIDENCE_CHARS - 1)}…`;
}
