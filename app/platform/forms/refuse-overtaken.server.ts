import { createHash } from "node:crypto";
import { Conflict, Overtaken } from "../errors.ts";

/** The Dutch words of codes, by the name of the field or of the part of its rows that holds them. */
export type FormLabels = Record<string, Record<string, string>>;

const PIECE_LENGTH = 6;

/**
 * A short mark of what a form showed: one piece for each value, in the order of their names. Sent along
 * as `seen`, it tells which fields somebody else saved meanwhile.
 */
export function markOf(values: object): string {
  return entriesOf(values)
    .map(([, value]) => pieceOf(value))
    .join("");
}

/**
 * Call where the row is held and before it is written. Throws `Overtaken`, with what is stored now in
 * each field that changed, when the form was made from something else. A form without a mark is old;
 * undefined is no form at all, such as a seed.
 */
export function refuseOvertaken(
  seen: string | undefined,
  stored: object,
  labels: FormLabels = {},
): void {
  const mark = markOf(stored);
  if (seen === undefined || seen === mark) return;
  const sameFields = seen.length === mark.length;
  const fields: Record<string, string> = {};
  for (const [i, [name, value]] of entriesOf(stored).entries()) {
    if (seen.slice(i * PIECE_LENGTH, (i + 1) * PIECE_LENGTH) === pieceOf(value)) continue;
    const text = textOf(value, name, labels);
    if (text) fields[name] = `Intussen is bewaard: ${text}`;
    else if (sameFields) fields[name] = "Intussen is dit leeggemaakt.";
  }
  throw new Overtaken(fields);
}

/** The same for a button, which has no fields to show again. Throws `Conflict`. */
export function refuseStale(seen: string | undefined, stored: object): void {
  if (seen !== undefined && seen !== markOf(stored))
    throw new Conflict(
      "Dit is intussen ergens anders gewijzigd, in een ander venster of door iemand anders. Er is niets gebeurd. Bekijk het opnieuw voordat u verdergaat.",
    );
}

function entriesOf(values: object): [string, unknown][] {
  return Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1));
}

function pieceOf(value: unknown): string {
  const text = JSON.stringify(value ?? null);
  return createHash("sha256").update(text).digest("base64url").slice(0, PIECE_LENGTH);
}

/** A value as a reader would say it: the filled parts of a row, the rows of a list. */
function textOf(value: unknown, name: string, labels: FormLabels): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return joined(value, "; ", (part) => textOf(part, name, labels));
  if (typeof value === "object")
    return joined(Object.entries(value), ", ", ([key, part]) => textOf(part, key, labels));
  return labels[name]?.[String(value)] ?? String(value);
}

function joined<Part>(parts: Part[], between: string, say: (part: Part) => string): string {
  return parts.map(say).filter(Boolean).join(between);
}
