import type { UploadTrouble } from "./upload-trouble.ts";

/** An entry as the central directory of an archive describes it. */
export type ZipEntry = {
  name: string;
  method: number;
  isEncrypted: boolean;
  packedBytes: number;
  declaredBytes: number;
  /** Where its local header starts. */
  offset: number;
};

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
/** Word writes some tens of parts; a document full of pictures some hundreds. */
const MAX_ENTRIES = 2000;

/**
 * The entries of an archive without anything before, between or behind them: what one program would
 * skip, another would read. Source: PKWARE APPNOTE 6.3.10, 4.3.
 */
export function readZipDirectory(bytes: Buffer): ZipEntry[] | UploadTrouble {
  const end = bytes.length - END_BYTES;
  if (end < 0) return "damaged";
  if (bytes.readUInt32LE(end) !== END_SIGNATURE) {
    return bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1") < 0 ? "damaged" : "disguised";
  }
  const count = bytes.readUInt16LE(end + 10);
  const start = bytes.readUInt32LE(end + 16);
  if (count === 0xffff || start === 0xffffffff || count > MAX_ENTRIES) return "bomb";
  if (start + bytes.readUInt32LE(end + 12) !== end) return "disguised";
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_BYTES > end || bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) return "damaged";
    const nameBytes = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString("utf8", at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes),
      method: bytes.readUInt16LE(at + 10),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      packedBytes: bytes.readUInt32LE(at + 20),
      declaredBytes: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += ENTRY_BYTES + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return overlap(entries, start) ?? entries;
}

function overlap(entries: readonly ZipEntry[], directory: number): UploadTrouble | null {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  if (sorted[0]?.offset !== 0) return sorted.length === 0 ? "damaged" : "disguised";
  const wrong = sorted.some(
    (entry, i) =>
      entry.offset + LOCAL_BYTES + entry.packedBytes > (sorted[i + 1]?.offset ?? directory),
  );
  return wrong ? "bomb" : null;
}

/** The packed bytes of an entry, behind its local header; null when that header is not there. */
export function packedBytesOf(bytes: Buffer, entry: ZipEntry): Buffer | null {
  if (bytes.toString("latin1", entry.offset, entry.offset + 4) !== "PK\u0003\u0004") return null;
  const start =
    entry.offset +
    LOCAL_BYTES +
    bytes.readUInt16LE(entry.offset + 26) +
    bytes.readUInt16LE(entry.offset + 28);
  return bytes.subarray(start, start + entry.packedBytes);
}
