/**
 * Idea: skills are named by infinitives ("agenda beheren"), tasks are told in the present tense ("je
 * beheert de agenda's", "je neemt de telefoon aan"); the verb goes to the end as its infinitive, its
 * particle before it. Promise: a clause without such a verb gives nothing.
 */
import { skillDictionary } from "#app/features/cv/work/skill-wordings.ts";

const PARTICLES = new Set(
  "aan af bij door in op over uit voor klaar vast terug mee na toe weg rond samen".split(" "),
);
const BEHIND_PARTICLE = new Set("van voor bij met naar als volgens in op".split(" "));
const PRONOUNS = new Set("je jij u en of ook daarnaast verder dan".split(" "));
const NO_VERB = new Set("het dat wat niet met uit tot dit krijgt hebt bent".split(" "));
const TURNED_AUXILIARY = new Set(
  "kun kan ben heb krijg doe ga dat als wat waar hoe wil moet zul zou zal word met van voor bij".split(
    " ",
  ),
);
/** Soft consonants that a stem writes hard: "geef" → "geven". */
const SOFT: Record<string, string> = { f: "v", s: "z" };
const MAX_WORDS = 30;

/** Each clause of a sentence as object and infinitive; empty for a sentence without present verbs. */
export function infinitiveClauses(sentence: string): string[] {
  return sentence
    .toLowerCase()
    .split(/[,;:](?= )|\.$| en | of (?=je )/)
    .flatMap((clause) => infinitiveClause(clause.trim()) ?? []);
}

function infinitiveClause(clause: string): string | null {
  const words = straightened(clause).split(" ").slice(0, MAX_WORDS);
  const from = words.findIndex((word) => !PRONOUNS.has(word));
  const verb = words[from] ?? "";
  if (!/^\p{L}{3,}t$/u.test(verb) || NO_VERB.has(verb)) return null;
  const rest = words.slice(from + 1).filter((word) => !PRONOUNS.has(word));
  if (rest.length === 0) return infinitiveOfPresent(verb);
  const at = rest.findIndex(
    (word, i) =>
      PARTICLES.has(word) && (i === rest.length - 1 || BEHIND_PARTICLE.has(rest[i + 1] ?? "")),
  );
  const particle = at < 0 ? "" : (rest[at] ?? "");
  const object = rest.filter((_, i) => i !== at).join(" ");
  return `${object} ${particle}${infinitiveOfPresent(verb, particle)}`;
}

/** "als secretaresse plan je afspraken in" in the order of "je plant afspraken in". */
function straightened(clause: string): string {
  const turned = /(?:^| )(\p{L}{3,20}) (?:je|jij) (.{3,})$/u.exec(clause);
  return turned && !TURNED_AUXILIARY.has(turned[1] ?? "")
    ? `je ${turned[1]?.replace(/t$/, "")}t ${turned[2]}`
    : clause;
}

/** "notuleert" → "notuleren", "geeft" → "geven"; of several forms the one that the dictionary knows. */
function infinitiveOfPresent(verb: string, particle = ""): string {
  const stem = verb.slice(0, -1);
  const long = /^(.*)([aeou])\2([^aeiou])$/.exec(stem);
  if (long) return `${long[1]}${long[2]}${SOFT[long[3] ?? ""] ?? long[3]}en`;
  const soft = SOFT[stem.at(-1) ?? ""];
  const diphthong = /(?:ij|ui|ei|ie|oe|ou|au)[fs]$/.test(stem);
  const forms = [
    `${stem}en`,
    `${stem}${stem.at(-1)}en`,
    ...(soft && diphthong ? [`${stem.slice(0, -1)}${soft}en`] : []),
  ];
  const { knows } = skillDictionary();
  return (
    forms.findLast((form) => knows(particle + form) || knows(form)) ??
    (diphthong ? forms.at(-1) : null) ??
    `${stem}en`
  );
}
