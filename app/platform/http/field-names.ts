/** A row beyond the fiftieth is in no list of ours. */
const MAX_INDEX = 50;
/** `experiences[0].title` is our deepest name. */
const MAX_DEPTH = 3;
const MAX_NAME_CHARS = 100;

/** How the form reader writes a path: words behind dots, rows between brackets, `[]` at the end only. */
const PATH = /^[A-Za-z]\w*(?:\[\d{1,9}\]|\.[A-Za-z]\w*)*(?:\[\])?$/;
const STEP = /\w+|\[\]/g;
/** Names that mean something to the language itself, and the two by which Conform steers its reader. */
const NO_FIELDS = new Set(["constructor", "prototype", "toString", "valueOf", "hasOwnProperty"]);

export type NameVerdict = "fine" | "not-ours" | "too-large";

/**
 * Judges the names of one form as they come in. A name deeper than three steps or with a row above 50
 * is too large; one that no form of ours writes, or that contradicts an earlier one (`a` and `a.b`), is
 * not ours. Takes time in proportion to the name's length.
 */
export function fieldNames(): (name: string) => NameVerdict {
  const kinds = new Map<string, string>();
  return (name) => {
    if (name.length > MAX_NAME_CHARS) return "too-large";
    if (!PATH.test(name)) return "not-ours";
    const steps = name.match(STEP) ?? [];
    if (steps.some((step) => NO_FIELDS.has(step))) return "not-ours";
    if (steps.length > MAX_DEPTH || steps.some(isHugeRow)) return "too-large";
    return placesOf(steps).every(([place, kind]) => isFree(kinds, place, kind))
      ? "fine"
      : "not-ours";
  };
}

function isHugeRow(step: string): boolean {
  return /^\d/.test(step) && Number(step) > MAX_INDEX;
}

/** Every place on a path with what it must be: something with words, with rows, or a value. */
function placesOf(steps: string[]): [string, string][] {
  return steps.map((_, i) => {
    const next = steps[i + 1];
    const kind = next === undefined ? "value" : /^(?:\d|\[)/.test(next) ? "rows" : "words";
    return [steps.slice(0, i + 1).join("."), kind];
  });
}

function isFree(kinds: Map<string, string>, place: string, kind: string): boolean {
  const taken = kinds.get(place) ?? kind;
  kinds.set(place, taken);
  return taken === kind;
}
