/**
 * Idea: a job title is a bag of word parts without what does not name the work: gender, seniority,
 * hours, the linking words of "medewerker in een bibliotheek". A closed compound is cut where the
 * names teach it, else before a common last part, so that "tandartsassistent" shows its unknown half.
 * Source: own work; stems by Snowball.
 */
import type { SplitCompound } from "#search/dutch/compounds.ts";
import { stem } from "#search/dutch/stem.ts";
import { wordsOf } from "#search/dutch/words.ts";

/** The parts of a title that name the work, each once, without gender and inflection. */
export function titleParts(title: string, splitCompound: SplitCompound): string[] {
  const bare = title.replace(NOT_THE_WORK, " ");
  const parts = wordsOf(bare)
    .filter(({ word }) => !SAYS_NOTHING.has(word) && !/^\d/.test(word))
    .flatMap(({ word }) => splitCompound(word) ?? splitBeforeLast(word))
    .map((part) => stem(withoutGender(part)));
  return [...new Set(parts.map((part) => SAME.get(part) ?? part))];
}

/** A title as it is told from others that share its parts: its words, in order, by their stems. */
export function titleKey(title: string): string {
  return wordsOf(title.replace(NOT_THE_WORK, " "))
    .filter(({ word }) => !SAYS_NOTHING.has(word) && !/^\d/.test(word))
    .map(({ word }) => stem(word))
    .join(" ");
}

const NOT_THE_WORK =
  /\([^()]*\)|\b[mvxf]\s?\/\s?[mvxf](\s?\/\s?[mvxf])?\b|\b\d+([-–]\d+)?\s?(uur|u)\b/gi;

const SAYS_NOTHING = new Set(
  (
    "in een de het van bij voor op te ter ten der den en of met aan als tot per gezocht vacature " +
    "vacatures functie baan bijbaan job jobs jobstudent vakantiewerk zaterdaghulp gevraagd nieuw " +
    "nieuwe senior junior medior sr jr mr ervaren allround algemeen algemene polyvalent " +
    "polyvalente parttime fulltime deeltijd voltijd part time full zelfstandig zelfstandige " +
    "werkend werkende startend startende starter trainee lead eerste tweede derde i ii iii iv " +
    "stagiair stagiaire stage interim ai tijdelijk tijdelijke vast vaste zzp freelance flexibel " +
    "flexibele enthousiaste enthousiast spontane representatieve gedreven proactieve veelzijdige " +
    "veelzijdig accurate nauwkeurige gastvrije klantgerichte servicegerichte leuke gezellige " +
    "gemotiveerde commercieel-ingestelde hands-on direct per the of for and a an to at meertalig " +
    "meertalige tweetalig tweetalige drietalig drietalige engelstalig engelstalige nederlandstalig " +
    "nederlandstalige duitstalig duitstalige franstalig franstalige mbo hbo wo remote hybride " +
    "thuiswerk thuiswerken onmiddellijk urgent experienced temporary contract"
  ).split(" "),
);

/** Last parts before which a compound may be cut although no name has its first part. */
const LAST_PARTS =
  /^(.{3,}?)s?(medewerker|medewerkster|assistente?|manager|secretaresse|secretaris|administrateur|administratrice|administratie|planner|beheerder|beheer|coordinator|coordinatrice|functionaris|verantwoordelijke|directeur|directrice|bediende|receptioniste?|adviseur|adviseuse|analiste?|leider|leidster|begeleider|begeleidster|ondersteuner|consulent|controleur|hulp|chef|hoofd|meester|specialiste?|operator|auditor|boekhouder|boekhoudster|accountant|klerk|archivaris|roosteraar|inkoper|facturiste?|typiste?|telefoniste?|dispatcher)s?$/;
const FIRST_PARTS = /^(hoofd|hulp|assistent)(.{4,})$/;

function splitBeforeLast(word: string): string[] {
  const [, first, last] = LAST_PARTS.exec(word) ?? FIRST_PARTS.exec(word) ?? [];
  return first === undefined || last === undefined ? [word] : [first, last];
}

const GENDER: [RegExp, string][] = [
  [/(werk|houd|leid|bezorg|verwerk|zoek|speel)ster(s?)$/, "$1er$2"],
  [/trices?$/, "teur"],
  [/aresses?$/, "aris"],
  [/(ist|ent|ant|aal|aat|ief)en?$/, "$1"],
  [/(ag)ente$/, "$1ent"],
  [/euses?$/, "eur"],
];

function withoutGender(word: string): string {
  const rule = GENDER.find(([ending]) => ending.test(word));
  const neutral = rule === undefined ? word : word.replace(rule[0], rule[1]);
  return neutral.endsWith("vrouw") ? neutral.replace(/vrouw$/, "heer") : neutral;
}

/** Stems that mean the same in a title. */
const SAME = new Map<string, string>(
  [
    [
      "medewerker",
      ..."bediende employe employee werker clerk klerk kracht duizendpoot functionaris".split(" "),
      ..."associate representative rep agent medewerkende collega topper talent".split(" "),
    ],
    ["assistent", "assistant", "hulp", "assistentie", "assist"],
    ["coordinator", "coordinateur"],
    ["facturatie", "facturering", "factuur"],
    ["center", "centrum", "centr"],
    ["hr", "hrm", "personeelszak", "p&o", "personel", "personnel", "po"],
    ["manager", "hoofd", "chef", "verantwoord", "direct", "directeur"],
    ["secretaris", "secretariaat", "secretarieel", "secretary"],
    ["financieel", "financ", "finance", "financial"],
    ["juridisch", "legal"],
    ["medisch", "medical"],
    ["inkoop", "aankoop", "procurement", "purchas", "purchasing"],
    ["inkoper", "aankoper"],
    ["boekhouder", "bookkeeper"],
    ["boekhouding", "boekhoudkundig", "boekhoudkundige", "boekhoud", "bookkeeping"],
    ["receptie", "onthaal", "balie", "loket", "frontoffice"],
    ["planner", "dispatcher", "scheduler"],
    ["planning", "dispatch", "dispatching", "scheduling"],
    ["salaris", "loon", "payroll", "verloning"],
    ["klantenservice", "klantendienst"],
    ["administratief", "administratie", "administrative", "admin", "administrati"],
    ["telefonist", "receptionist"],
    ["notaris", "notarieel", "notariaat"],
    ["advocaat", "advocatuur", "advocaten", "advocatenkantoor"],
    ["poli", "polikliniek", "poliklinisch"],
  ].flatMap(([first = "", ...others]) => others.map((other) => [stem(other), stem(first)])),
);
