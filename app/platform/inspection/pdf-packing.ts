/** How object streams are packed: what real programs write is unpacked here, anything else is refused. */
import { inflateRawSync } from "node:zlib";
import type { UploadTrouble } from "./upload-trouble.ts";

/** One layer of packing; a predictor comes after it. Source: ISO 32000-2, 7.4. */
export type Packing = {
  filter: string;
  predictor: number;
  columns: number;
  colors: number;
  bits: number;
};

const MAX_OBJECT_STREAM_BYTES = 24 * 1024 * 1024;
const FILTERS: Record<string, (packed: Buffer) => Buffer> = {
  FlateDecode: inflate,
  Fl: inflate,
  ASCIIHexDecode: hexOf,
  AHx: hexOf,
  ASCII85Decode: base85Of,
  A85: base85Of,
};

/** The bytes of an object stream; what cannot be unpacked is a trouble, for nobody has looked at it. */
export function unpackObjects(packed: Buffer, layers: readonly Packing[]): Buffer | UploadTrouble {
  let bytes = packed;
  for (const layer of layers) {
    const filter = FILTERS[layer.filter];
    if (!filter) return "disguised";
    try {
      bytes = filter(bytes);
    } catch (error) {
      return error instanceof RangeError ? "bomb" : "damaged";
    }
    if (layer.predictor > 1) {
      const predicted = layer.predictor >= 10 ? unpredict(bytes, layer) : null;
      if (!predicted) return "disguised";
      bytes = predicted;
    }
  }
  return bytes;
}

/** Without its checksum: readers do not hold a file to it. Stops by itself at the end of the packing. */
function inflate(packed: Buffer): Buffer {
  const [method = 0, flags = 0] = packed;
  if ((method & 15) !== 8 || flags & 0x20) throw new Error("not packed by deflate");
  return inflateRawSync(packed.subarray(2), {
    maxOutputLength: MAX_OBJECT_STREAM_BYTES,
    finishFlush: 2,
  });
}

function hexOf(packed: Buffer): Buffer {
  const end = packed.indexOf(">", 0, "latin1");
  const digits = packed
    .toString("latin1", 0, end < 0 ? packed.length : end)
    .replace(/[\s\0]+/g, "");
  if (/[^0-9A-Fa-f]/.test(digits)) throw new Error("not hexadecimal");
  return Buffer.from(digits.length % 2 ? `${digits}0` : digits, "hex");
}

function base85Of(packed: Buffer): Buffer {
  const end = packed.indexOf("~", 0, "latin1");
  const text = packed.toString("latin1", 0, end < 0 ? packed.length : end).replace(/[\s\0]+/g, "");
  if (/[^!-uz]/.test(text)) throw new Error("not in base 85");
  const bytes: number[] = [];
  for (const [group] of text.replaceAll("z", "!!!!!").matchAll(/.{1,5}/g)) {
    let number = 0;
    for (const sign of group.padEnd(5, "u")) number = number * 85 + sign.charCodeAt(0) - 33;
    bytes.push(...[24, 16, 8, 0].slice(0, group.length - 1).map((by) => (number >>> by) & 255));
  }
  return Buffer.from(bytes);
}

/** Undoes PNG's predictors row by row; null for pixels that are not whole bytes. */
function unpredict(bytes: Buffer, { columns, colors, bits }: Packing): Buffer | null {
  const step = (colors * bits) / 8;
  const width = columns * step;
  if (!Number.isInteger(step) || step < 1 || !Number.isInteger(width) || width < 1) return null;
  const rows = Math.ceil(bytes.length / (width + 1));
  const out = Buffer.alloc(rows * width);
  for (let row = 0; row < rows; row++) {
    const from = row * (width + 1);
    const method = bytes[from] ?? 0;
    for (let i = 0; i < width; i++) {
      const at = row * width + i;
      const left = i >= step ? (out[at - step] ?? 0) : 0;
      const above = row > 0 ? (out[at - width] ?? 0) : 0;
      const corner = row > 0 && i >= step ? (out[at - width - step] ?? 0) : 0;
      out[at] = (bytes[from + 1 + i] ?? 0) + guess(method, left, above, corner);
    }
  }
  return out;
}

function guess(method: number, left: number, above: number, corner: number): number {
  if (method === 1) return left;
  if (method === 2) return above;
  if (method === 3) return (left + above) >> 1;
  return method === 4 ? nearest(left, above, corner) : 0;
}

/** Paeth's choice (PNG, 9.4). */
function nearest(left: number, above: number, corner: number): number {
  const aim = left + above - corner;
  const [a, b, c] = [Math.abs(aim - left), Math.abs(aim - above), Math.abs(aim - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
