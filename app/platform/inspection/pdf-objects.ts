/**
 * Idea: gather every object any reader could come to: each "obj" wherever it stands, inside other
 * streams too, each trailer, and all that object streams hold, at the places they name and in a row.
 * Promise: more than a reader sees, never less; what cannot be unpacked is a trouble.
 */
import { keyWithoutPassword, type PdfKey } from "./pdf-encryption.ts";
import { type Packing, unpackObjects } from "./pdf-packing.ts";
import {
  isRegular,
  type PdfDict,
  type PdfValue,
  readPdfValue,
  skipSpace,
  textOf,
  valuesOf,
} from "./pdf-values.ts";
import type { UploadTrouble } from "./upload-trouble.ts";

export type PdfObjects = {
  /** Every dictionary, at whatever depth. */
  dicts: PdfDict[];
  /** Dictionaries that describe a stream. */
  streams: Set<PdfDict>;
  /** Whether a password is asked for. */
  isEncrypted: boolean;
  /** What a value stands for: itself, or all that is known by that number. */
  resolve: (value: PdfValue) => PdfValue[];
};

const MAX_OBJECTS = 200_000;
const MAX_DICTS = 600_000;
const MAX_PACKED_BYTES = 96 * 1024 * 1024;
/** An object's number and generation stand before "obj", white space and comments between them. */
const NUMBER_BEFORE = /(\d{1,10})(?:[\s\0]|%[^\r\n]*[\r\n])+(\d{1,5})(?:[\s\0]|%[^\r\n]*[\r\n])*$/;
const BEFORE_BYTES = 200;

type Place = { number: number; generation: number };
type Stream = { dict: PdfDict; from: number; place: Place };

/** All objects of a PDF, or why nobody can know them. Throws `TooDeep`. */
export function readPdfObjects(bytes: Buffer): PdfObjects | UploadTrouble {
  const byNumber = new Map<number, PdfValue[]>();
  const found: PdfObjects = {
    dicts: [],
    streams: new Set(),
    isEncrypted: false,
    resolve: (value) => (value.kind === "ref" ? (byNumber.get(value.number) ?? []) : [value]),
  };
  const streams: Stream[] = [];
  const keep = (number: number | null, value: PdfValue) => {
    if (number !== null) byNumber.set(number, [...(byNumber.get(number) ?? []), value]);
    gatherDicts(value, found.dicts);
  };

  const written: [value: PdfValue, place: Place][] = [];
  let objects = 0;
  for (const at of placesOf(bytes, "obj")) {
    const number = NUMBER_BEFORE.exec(bytes.toString("latin1", Math.max(0, at - BEFORE_BYTES), at));
    const { value, end } = readPdfValue(bytes, at + 3);
    const place = { number: Number(number?.[1] ?? 0), generation: Number(number?.[2] ?? 0) };
    keep(number ? place.number : null, value);
    written.push([value, place]);
    const from = value.kind === "dict" ? streamAt(bytes, end) : null;
    if (value.kind === "dict" && from !== null) streams.push({ dict: value, from, place });
    if (++objects > MAX_OBJECTS || found.dicts.length > MAX_DICTS) return "heavy";
  }
  const trailers: PdfValue[] = [];
  for (const at of placesOf(bytes, "trailer")) trailers.push(readPdfValue(bytes, at + 7).value);
  for (const trailer of trailers) gatherDicts(trailer, found.dicts);

  found.streams = new Set(streams.map(({ dict }) => dict));
  const tables = [...found.streams].filter((dict) => isNamed(found, dict, "Type", "XRef"));
  const key = keyOf(found, [...trailers, ...tables]);
  if (key === "asks") return { ...found, isEncrypted: true };
  if (key) for (const [value, place] of written) decryptTexts(value, place, key);
  return unpackAll(bytes, streams, found, keep, key) ?? found;
}

/** Whether a key of a dictionary stands for this name. */
export function isNamed(objects: PdfObjects, dict: PdfDict, key: string, name: string): boolean {
  return valuesOf(dict, key)
    .flatMap(objects.resolve)
    .some((value) => value.kind === "name" && value.name === name);
}

/** The key of a PDF that everybody can open, null where none is needed, "asks" for a password. */
function keyOf(found: PdfObjects, heads: readonly PdfValue[]): PdfKey | "asks" | null {
  const of = (name: string) =>
    heads.flatMap((head) => (head.kind === "dict" ? valuesOf(head, name) : []));
  const named = of("Encrypt").filter(isSomething);
  if (named.length === 0) return null;
  const [dict, ...others] = new Set(named.flatMap(found.resolve));
  const [id] = of("ID").flatMap((value) => (value.kind === "list" ? value.items : []));
  if (dict?.kind !== "dict" || others.length > 0) return "asks";
  const idBytes = Buffer.from(id?.kind === "text" ? id.raw : "", "latin1");
  return keyWithoutPassword(dict, idBytes, found.resolve) ?? "asks";
}

/** Strings as a reader sees them, in place. */
function decryptTexts(value: PdfValue, place: Place, key: PdfKey): void {
  const inner =
    value.kind === "list"
      ? value.items
      : value.kind === "dict"
        ? value.entries.map(([, one]) => one)
        : [];
  for (const one of inner) decryptTexts(one, place, key);
  if (value.kind !== "text") return;
  const bytes = key.text(Buffer.from(value.raw, "latin1"), place.number, place.generation);
  Object.assign(value, textOf(bytes.toString("latin1")));
}

function unpackAll(
  bytes: Buffer,
  streams: readonly Stream[],
  found: PdfObjects,
  keep: (number: number | null, value: PdfValue) => void,
  key: PdfKey | null,
): UploadTrouble | null {
  let total = 0;
  for (const { dict, from, place } of streams) {
    const isPacked = isNamed(found, dict, "Type", "ObjStm") || valuesOf(dict, "First").length > 0;
    if (!isPacked) continue;
    const packed = bytes.subarray(from, streamEnd(bytes, dict, from, key !== null));
    const content = unpackObjects(
      key ? key.stream(packed, place.number, place.generation) : packed,
      packingsOf(found, dict),
    );
    if (typeof content === "string") return content;
    total += content.length;
    if (total > MAX_PACKED_BYTES || found.dicts.length > MAX_DICTS) return "heavy";
    readPacked(content, numberOf(found, dict, "First"), numberOf(found, dict, "N"), keep);
  }
  return null;
}

/** Pairs of number and place, then the objects: read where the pairs say, and once in a row. */
function readPacked(
  content: Buffer,
  first: number,
  count: number,
  keep: (number: number | null, value: PdfValue) => void,
): void {
  let at = 0;
  for (let i = 0; i < Math.min(count, MAX_OBJECTS); i++) {
    const number = readPdfValue(content, at);
    const place = readPdfValue(content, number.end);
    at = place.end;
    if (number.value.kind !== "number" || place.value.kind !== "number") break;
    keep(number.value.number, readPdfValue(content, first + place.value.number).value);
  }
  at = 0;
  while (at < content.length) {
    const { value, end } = readPdfValue(content, at);
    if (value.kind !== "number" && value.kind !== "word") keep(null, value);
    at = Math.max(end, at + 1);
  }
}

/** Where a word stands as a token of its own. */
function* placesOf(bytes: Buffer, word: string): Generator<number> {
  for (
    let at = bytes.indexOf(word, 0, "latin1");
    at >= 0;
    at = bytes.indexOf(word, at + 1, "latin1")
  ) {
    const before = bytes[at - 1];
    const isDigit = before !== undefined && before > 0x2f && before < 0x3a;
    if (at === 0 || isDigit || !isRegular(before)) yield at;
  }
}

function streamAt(bytes: Buffer, end: number): number | null {
  const at = skipSpace(bytes, end);
  if (bytes.toString("latin1", at, at + 6) !== "stream") return null;
  const isReturn = bytes[at + 6] === 13;
  return at + 6 + (isReturn && bytes[at + 7] === 10 ? 2 : isReturn || bytes[at + 6] === 10 ? 1 : 0);
}

/** Packings end by themselves, so that the later of both ends loses nothing. */
function streamEnd(bytes: Buffer, dict: PdfDict, from: number, isExact: boolean): number {
  const named = bytes.indexOf("endstream", from, "latin1");
  const lengths = valuesOf(dict, "Length").map((value) =>
    value.kind === "number" ? value.number : bytes.length,
  );
  const told = from + Math.max(0, ...lengths);
  return isExact && lengths.length > 0 ? told : Math.max(told, named < 0 ? bytes.length : named);
}

function packingsOf(objects: PdfObjects, dict: PdfDict): Packing[] {
  const filters = listOf(objects, dict, ["Filter", "F"]);
  const options = listOf(objects, dict, ["DecodeParms", "DP"]);
  return filters.map((filter, i) => {
    const option = options[i];
    const of = (key: string, usual: number) =>
      option?.kind === "dict" && valuesOf(option, key).length > 0
        ? numberOf(objects, option, key)
        : usual;
    return {
      filter: filter.kind === "name" ? filter.name : "",
      predictor: of("Predictor", 1),
      columns: of("Columns", 1),
      colors: of("Colors", 1),
      bits: of("BitsPerComponent", 8),
    };
  });
}

function listOf(objects: PdfObjects, dict: PdfDict, keys: readonly string[]): PdfValue[] {
  const values = keys.flatMap((key) => valuesOf(dict, key)).flatMap(objects.resolve);
  return values.flatMap((value) =>
    value.kind === "list" ? value.items.flatMap(objects.resolve) : [value],
  );
}

function numberOf(objects: PdfObjects, dict: PdfDict, key: string): number {
  const [value] = valuesOf(dict, key).flatMap(objects.resolve);
  return value?.kind === "number" ? value.number : 0;
}

function isSomething(value: PdfValue): boolean {
  return value.kind !== "word" || value.word !== "null";
}

function gatherDicts(value: PdfValue, into: PdfDict[]): void {
  if (value.kind === "list") for (const item of value.items) gatherDicts(item, into);
  if (value.kind !== "dict") return;
  into.push(value);
  for (const [, inner] of value.entries) gatherDicts(inner, into);
}
