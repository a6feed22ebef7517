/**
 * Idea: a title means a role when it holds all the parts of one of the role's names, and the word
 * that says what the person is belongs to that name. What only looks like the work blocks it.
 * In: names of roles and of look-alikes. Promise: a role only by a name, spelt out, shortened or
 * with one letter wrong; the same title gives the same answer. Source: own work.
 */
import type { SplitCompound } from "#search/dutch/compounds.ts";
import { editDistance } from "#search/dutch/edit-distance.ts";
import { wordsOf } from "#search/dutch/words.ts";
import { spellOut } from "./title-abbreviations.ts";
import { isPlaceWord, titleSegments } from "./title-segments.ts";
import { titleParts } from "./title-words.ts";

/** A name of a role, or (`roleId` null) of work that is none of ours. */
export type KnownName = { roleId: string | null; name: string };
/** A role and how surely: 1 for its name alone, less with other words, with a guess at spelling less still. */
export type RoleInTitle = { roleId: string; confidence: number };

/** `isOther`: the title names somebody whose work is none of ours, or ours only in part of its words. */
export type RolesInTitle = { roles: RoleInTitle[]; isOther: boolean };

const WITH_OTHERS = 0.9;
const SPELLED = 0.8;
const LOOSE_HEAD = 0.75;
/** A role by the other form of a name that another role has in this one: secretaris, secretaresse. */
const LESS_LITERAL = 0.95;
const MIN_CORRECTED = 7;

/** Parts that say what a person is; a name without one counts only as the whole title. */
const PERSON =
  /(?:medewerker|assistent|secretaris|ist|planner|maker|roosterar|beheerder|administrateur|administrator|houder|payroller|verwerker|officer|coordinator|manager|ondersteuner|typist|invoerder|archivaris|inkoper|buyer|recruiter|resourcer|sourcer|controller|host|processor|keeper|secretary|specialist|paralegal|taker|adviseur|werver|gasther|operator|pmo'?er)$/;
/** People of another kind: before the name they are the head, in English behind it too. */
const OTHER_PERSON =
  /(?:^beleid|leider|manager|adviseur|adviser|advisor|consultant|consulent|docent|lerar|leraar|trainer|coach|chauffeur|monteur|engineer|developer|ontwikkelaar|operator|controller|accountant|auditor|analist|analyst|jurist|advocat|advocaat|notaris|arts|verpleegkundig|kok|supervisor|begeleider|architect|inspecteur|bestuurder|makelaar|bakker|slager|kapper|sorteerder|instructeur|inspector|leader|driver|teacher|ingenieur|technicus|portier|conducteur|recruiter|verkoper|vertegenwoordiger|recherche?ur|officier|bedrijfsleider)$/;
/** Too wide to be any work by itself. */
const ANY_WORK = /(?:manager|adviseur|consultant|leider|operator|coordinator|analist)$/;
/** Kinds of heads that, beside the subject of a role, are the same work under another word. */
const LOOSE = new Set(
  "coordinator ondersteuner support behandelaar technician specialist assistent".split(" "),
);
/** Names with work outside offices too: other words beside them may turn them into that. */
const WEAK = new Set(
  [
    "sales assistent|commercieel medewerker|gasther|gastvrouw|hospitality medewerker|administrator",
    "administrateur|klantadviseur|informatiebeheerder|datamedewerker|projectmedewerker|typist",
    "persoonlijk assistent|PA|MA|EA|AR|AP|documentalist|office medewerker|medewerker polikliniek",
    "teamassistent|sourcer|resourcer|hospitality host|front office host|document controller",
    "company secretary|medewerker planning|order management|FAM|dossierbeheerder",
    "financieel assistent|payroller|projectadministrateur|ordermedewerker",
    "salesassistent|inside sales assistant|team assistant|financieel administrateur",
  ].flatMap((line) => line.split("|")),
);
const JUNIOR = /\b(?:junior|jr)\b/i;
const NEUTRAL = new Set(
  "afdeling team kantoor office dienst divis groep medewerker assistent".split(" "),
);

type Name = {
  roleId: string;
  words: string[];
  parts: string[];
  person: boolean;
  weak: boolean;
  english: boolean;
  junior: boolean;
};

/** A reader of roles over these names. */
export function makeRoleReader(
  known: readonly KnownName[],
  splitCompound: SplitCompound,
): (title: string) => RolesInTitle {
  const partsOf = (text: string) => titleParts(text, splitCompound);
  const weak = new Set([...WEAK].map((name) => partsOf(name).sort().join(" ")));
  const names: Name[] = [];
  const outside: string[][] = [];
  for (const { roleId, name } of known) {
    const parts = partsOf(name);
    if (parts.length === 0) continue;
    if (roleId === null) outside.push(parts);
    else
      names.push({
        roleId,
        words: wordsOf(name).map(({ word }) => word),
        parts,
        person: parts.some((part) => PERSON.test(part)),
        weak: weak.has([...parts].sort().join(" ")),
        junior: JUNIOR.test(name),
        english: /assistant|clerk|officer|agent|secretary/i.test(name),
      });
  }
  const words = new Set(known.flatMap(({ name }) => wordsOf(name).map(({ word }) => word)));

  const inPiece = (piece: string, sure: number): RoleInTitle[] | "other" | null => {
    const parts = partsOf(piece);
    if (parts.length === 0) return null;
    const found =
      named(parts, piece, sure) ??
      named(partsOf(corrected(piece, words)), piece, sure * SPELLED) ??
      [...looseHeads(parts), ...workAlone(parts)].flatMap(
        (loose) => named(loose, piece, sure * LOOSE_HEAD) ?? [],
      );
    if (found.length > 0) return found;
    return isOther(parts) ? "other" : null;
  };
  const subjects = new Set(
    names
      .filter(({ parts, weak: isWeak }) => parts.includes("medewerker") && !isWeak)
      .map(({ parts }) => subjectOf(parts)),
  );
  /** A title that is the work alone ("Receptie"), as that of who does it. */
  const workAlone = (parts: readonly string[]) =>
    subjects.has(subjectOf(parts)) ? [[...parts, "medewerker"]] : [];
  const ownParts = new Set(names.flatMap(({ parts }) => parts));
  const isOther = (parts: readonly string[]) =>
    (parts.some((part) => OTHER_PERSON.test(part)) &&
      (parts.length > 1 || !parts.some((part) => ANY_WORK.test(part)))) ||
    outside.some((other) => other.every((part) => parts.includes(part))) ||
    (parts.some((part) => PERSON.test(part)) && parts.some((part) => !ownParts.has(part)));

  const named = (parts: readonly string[], piece: string, sure: number): RoleInTitle[] | null => {
    const junior = JUNIOR.test(piece);
    const fitting = names.filter((name) => fits(name, parts) && (junior || !name.junior));
    const most = Math.max(0, ...fitting.map((name) => name.parts.length));
    const longest = fitting.filter((name) => name.parts.length === most);
    const first = Math.min(...longest.map((name) => placeIn(name, parts)));
    const best = longest.filter((name) => placeIn(name, parts) === first);
    if (best.length === 0 || isBlocked(best, parts, outside)) return null;
    const whole = most === parts.length;
    const confidence = sure * (whole ? 1 : WITH_OTHERS);
    const typed = new Set(wordsOf(piece).map(({ word }) => word));
    const literal = best.filter((name) => name.words.every((word) => typed.has(word)));
    const ids = new Set([...literal, ...best].map(({ roleId }) => roleId));
    return [...ids].map((roleId) => ({
      roleId,
      confidence:
        literal.length === 0 || literal.some((name) => name.roleId === roleId)
          ? confidence
          : confidence * LESS_LITERAL,
    }));
  };

  const read = (pieces: readonly string[]): RolesInTitle => {
    for (const piece of pieces) {
      const readings = spellOut(piece).map((text, at) => inPiece(text, at === 0 ? 1 : 0.95));
      const found = readings.filter((roles) => Array.isArray(roles));
      if (found.length > 0) {
        const roles = found.reduce((a, b) => (sureness(b) > sureness(a) ? b : a));
        return { roles, isOther: false };
      }
      if (readings.includes("other")) return { roles: [], isOther: true };
    }
    return { roles: [], isOther: false };
  };
  return (title) => {
    const found = read(titleSegments(title));
    return found.roles.length > 0 || !/[([]/.test(title) ? found : read(titleSegments(title, true));
  };
}

/** Whether all parts of the name stand in the title, and nothing that makes it other work. */
function fits({ parts, person, weak }: Name, title: readonly string[]): boolean {
  if (!parts.every((part) => title.includes(part))) return false;
  const others = title.filter(
    (part) => !parts.includes(part) && !NEUTRAL.has(part) && !isPlaceWord(part),
  );
  return others.length === 0 || (person && !weak);
}

function headAt({ parts }: Name, title: readonly string[]): number {
  return Math.min(...parts.map((part) => title.indexOf(part)));
}

/** Earlier names first, and of those the one whose words end first. */
function placeIn(name: Name, title: readonly string[]): number {
  return headAt(name, title) * 100 + Math.max(...name.parts.map((part) => title.indexOf(part)));
}

/** Another person's word in front, or a look-alike that says more than the name does. */
function isBlocked(
  best: readonly Name[],
  title: readonly string[],
  outside: readonly string[][],
): boolean {
  const [name] = best;
  if (name === undefined) return true;
  const start = headAt(name, title);
  const isOther = (part: string, at: number) =>
    !name.parts.includes(part) &&
    OTHER_PERSON.test(part) &&
    (at < start ||
      name.english ||
      /(?:manager|leider|supervisor|trainer|coach|docent)$/.test(part));
  if (title.some(isOther)) return true;
  return outside.some(
    (other) =>
      other.every((part) => title.includes(part)) &&
      !other.every((part) => name.parts.includes(part)) &&
      (other.length > name.parts.length ||
        (other.length > 1 && name.parts.length === 1) ||
        (other.length === name.parts.length && inARow(other, title) && !inARow(name.parts, title))),
  );
}

function inARow(parts: readonly string[], title: readonly string[]): boolean {
  const places = parts.map((part) => title.indexOf(part));
  return Math.max(...places) - Math.min(...places) === parts.length - 1;
}

/** The title with each of its loose heads read as that of a plain worker. */
function looseHeads(parts: readonly string[]): string[][] {
  return parts
    .filter((part) => LOOSE.has(part))
    .map((loose) => parts.map((part) => (part === loose ? "medewerker" : part)));
}

/** Long words that no name has, read as the one name's word a letter away. */
function corrected(piece: string, words: ReadonlySet<string>): string {
  return wordsOf(piece)
    .map(({ word }) => {
      if (word.length < MIN_CORRECTED || words.has(word)) return word;
      const near = [...words].filter((other) => editDistance(word, other, 1) !== null);
      return near[0] ?? word;
    })
    .join(" ");
}

function subjectOf(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "medewerker")
    .sort()
    .join(" ");
}

function sureness(roles: readonly RoleInTitle[]): number {
  return roles[0]?.confidence ?? 0;
}
