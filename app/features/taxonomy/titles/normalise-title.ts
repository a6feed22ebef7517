/**
 * Reads a free job title as an occupation and a role. Idea: `match-titles.ts`, over ESCO's Dutch
 * names and our own; titles that only look like support work are names too, of nothing.
 * Promise: "unknown" rather than a guess below the threshold; the same title gives the same answer.
 */

import { compoundSplitter } from "#search/dutch/compounds.ts";
import { importedNames } from "../esco-names.ts";
import { findOccupation, OCCUPATIONS, roleOfOccupation } from "../occupations.ts";
import { OUT_OF_SCOPE_TITLES } from "../roles.data.ts";
import { findRole, ROLES } from "../roles.ts";
import { makeTitleMatcher, type TitleMatch, type TitleName } from "./match-titles.ts";
import { type KnownName, makeRoleReader, type RoleInTitle } from "./role-in-title.ts";
import { titleKey } from "./title-words.ts";

/** One reading; `confidence` is 0 to 1, 1 for a name we know. */
type OccupationReading = { code: string; label: string; confidence: number };
type RoleReading = { roleId: string; label: string; confidence: number };

/**
 * What a title means, best first, at most 5 of each. "known" has an occupation, a role, or both:
 * an occupation outside the 28 roles (recruiter) has no role, a role outside ESCO (planner) at best
 * a neighbouring occupation with less confidence. "unknown" has neither: the work is not ours, or the title says too little.
 */
export type TitleReading = {
  answer: "known" | "unknown";
  confidence: number;
  occupations: OccupationReading[];
  roles: RoleReading[];
  /** Whether it names somebody of another trade, so that sharing a word with ours means nothing. */
  isOther: boolean;
};

/** Below this the answer is "unknown"; chosen on the curve that `npm run eval` prints. */
export const TITLE_THRESHOLD = 0.5;

const MAX_READINGS = 5;
const MAX_TITLE_CHARS = 200;
/** Prefixes of the ids the matcher works with. */
const ROLE = "role:";
const OCCUPATION = "esco:";
const NO_ROLE = "no-role:";
const OUTSIDE = "outside:";

/** The occupations and roles a title stands for. Pure; building the names happens at first use. */
export function normaliseTitle(title: string): TitleReading {
  shipped ??= makeTitleReader(titleNames());
  return shipped(title);
}

let shipped: ((title: string) => TitleReading) | null = null;

/** Every name the shipped reader knows: of occupations, of roles, and of what is neither. */
export function titleNames(): TitleName[] {
  const named = (prefix: string, id: string, names: readonly string[]) =>
    names.map((name) => ({ id: prefix + id, name }));
  return [
    ...OCCUPATIONS.flatMap(({ code, label, english, names }) =>
      named(OCCUPATION, code, [label, english, ...names, ...importedNames(`occupation:${code}`)]),
    ),
    ...ROLES.flatMap(({ id, label, plural, synonymsNl, synonymsEn, outOfScope }) => [
      ...named(ROLE, id, [label, plural, ...synonymsNl, ...synonymsEn]),
      ...named(NO_ROLE, id, outOfScope),
    ]),
    ...named(OUTSIDE, "", OUT_OF_SCOPE_TITLES),
  ];
}

/** A reader over other names or another threshold, for measuring. */
export function makeTitleReader(
  names: readonly TitleName[],
  threshold = TITLE_THRESHOLD,
): (title: string) => TitleReading {
  const match = makeTitleMatcher(names);
  const rolesIn = makeRoleReader(
    names.flatMap(knownName),
    compoundSplitter(names.map(({ name }) => name)),
  );
  const rolesCalled = new Map<string, string[]>();
  for (const { id, name } of names) {
    if (!id.startsWith(ROLE) || /junior/i.test(name)) continue;
    const ids = rolesCalled.get(titleKey(name)) ?? [];
    rolesCalled.set(titleKey(name), [...new Set([...ids, id.slice(ROLE.length)])]);
  }
  return (title) => {
    const typed = title.slice(0, MAX_TITLE_CHARS);
    const found = match(typed);
    const outside = found.find(({ id }) => id.startsWith(OUTSIDE))?.score ?? 0;
    const looks = found.find(({ id }) => id.startsWith(NO_ROLE))?.score ?? 0;
    const occupations = occupationsOf(found).filter(
      ({ confidence }) => confidence > outside && (looks < 1 || confidence === 1),
    );
    const held = rolesIn(typed);
    const called = rolesCalled.get(titleKey(typed)) ?? [];
    const official = looks === 1 ? [] : occupations.flatMap(officialRole);
    const roles = rolesOf(called, held.roles, official).filter(
      (row) => row.confidence >= threshold,
    );
    const confidence = Math.max(occupations[0]?.confidence ?? 0, roles[0]?.confidence ?? 0);
    if (confidence < threshold)
      return { answer: "unknown", confidence, occupations: [], roles: [], isOther: held.isOther };
    return {
      answer: "known",
      confidence,
      occupations: occupations
        .slice(0, MAX_READINGS)
        .map((row) => ({ ...row, label: findOccupation(row.code)?.label ?? row.code })),
      roles: roles.slice(0, MAX_READINGS),
      isOther: held.isOther && roles.length === 0,
    };
  };
}

/** The names that decide on a role: our own of roles, ESCO's of occupations that are one, and look-alikes. */
function knownName({ id, name }: TitleName): KnownName[] {
  if (id.startsWith(ROLE)) return [{ roleId: id.slice(ROLE.length), name }];
  return id.startsWith(NO_ROLE) || id.startsWith(OUTSIDE) ? [{ roleId: null, name }] : [];
}

/** An occupation by its own names, or a little less sure as ESCO's place for a role. */
const BY_ROLE = 0.9;

function occupationsOf(found: readonly TitleMatch[]): { code: string; confidence: number }[] {
  const best = new Map<string, number>();
  const add = (code: string, confidence: number) =>
    best.set(code, Math.max(confidence, best.get(code) ?? 0));
  for (const { id, score } of found) {
    if (id.startsWith(OCCUPATION)) add(id.slice(OCCUPATION.length), score);
    const code = id.startsWith(ROLE) ? findRole(id.slice(ROLE.length))?.escoCode : undefined;
    if (code !== undefined && findOccupation(code) !== null) add(code, score * BY_ROLE);
  }
  return [...best]
    .map(([code, confidence]) => ({ code, confidence }))
    .sort((a, b) => b.confidence - a.confidence || (a.code < b.code ? -1 : 1));
}

/** A name of ESCO's for an occupation that is a role says so, a little less surely than our own names. */
const BY_OCCUPATION = 0.95;

function officialRole({ code, confidence }: { code: string; confidence: number }): RoleInTitle[] {
  const roleId = roleOfOccupation(code);
  return roleId === null || confidence < 1 ? [] : [{ roleId, confidence: BY_OCCUPATION }];
}

/** Beside a role called just so another is less sure. */
const NOT_CALLED = 0.95;

/** Roles called just so first, then by what the title holds, else by an official name. */
function rolesOf(
  called: readonly string[],
  held: readonly RoleInTitle[],
  official: readonly RoleInTitle[],
): RoleReading[] {
  const most = called.length > 0 ? NOT_CALLED : 1;
  const best = new Map<string, number>();
  for (const { roleId, confidence } of held.length > 0 ? held : official)
    best.set(roleId, Math.min(most, confidence));
  for (const roleId of called) best.set(roleId, 1);
  return ROLES.flatMap(({ id, label }) => {
    const confidence = best.get(id);
    return confidence === undefined ? [] : [{ roleId: id, label, confidence }];
  }).sort((a, b) => b.confidence - a.confidence);
}
