/**
 * Idea: a photograph of a CV is walked through from mark to mark and must end where its format ends.
 * Promise: what passes is one whole picture with nothing behind it, so no other kind of file hides in it.
 * Source: ITU T.81 (JPEG), ISO 15948 (PNG), ISO 14496-12 (the boxes of HEIC).
 */
import type { UploadTrouble } from "./upload-trouble.ts";

const PNG_HEAD = 8;
/** Phones write a little of their own behind a JPEG; more is another file. */
const MAX_BEHIND = 512;
const HEIC_BOXES = new Set([
  "ftyp",
  "meta",
  "mdat",
  "free",
  "skip",
  "moov",
  "uuid",
  "wide",
  "idat",
]);

/** What is wrong with a picture of this kind, or null. */
export function inspectPicture(
  bytes: Buffer,
  extension: "jpg" | "png" | "heic",
): UploadTrouble | null {
  switch (extension) {
    case "jpg":
      return jpegTrouble(bytes);
    case "png":
      return pngTrouble(bytes);
    case "heic":
      return heicTrouble(bytes);
  }
}

function jpegTrouble(bytes: Buffer): UploadTrouble | null {
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return "damaged";
    const mark = bytes[at + 1];
    if (mark === 0xda) {
      const end = bytes.lastIndexOf(Buffer.from([0xff, 0xd9]));
      if (end < at) return "damaged";
      return bytes.length - end - 2 > MAX_BEHIND ? "disguised" : null;
    }
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return "damaged";
}

function pngTrouble(bytes: Buffer): UploadTrouble | null {
  let at = PNG_HEAD;
  while (at + 12 <= bytes.length) {
    const kind = bytes.toString("latin1", at + 4, at + 8);
    at += 12 + bytes.readUInt32BE(at);
    if (kind === "IEND") return at === bytes.length ? null : "disguised";
  }
  return "damaged";
}

function heicTrouble(bytes: Buffer): UploadTrouble | null {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const kind = bytes.toString("latin1", at + 4, at + 8);
    if (!HEIC_BOXES.has(kind)) return "disguised";
    const size = bytes.readUInt32BE(at);
    const wide = size === 1 && at + 16 <= bytes.length;
    const whole = wide ? Number(bytes.readBigUInt64BE(at + 8)) : size;
    if (size === 0) return null;
    if (whole < 8) return "damaged";
    at += whole;
  }
  return at === bytes.length ? null : "damaged";
}
