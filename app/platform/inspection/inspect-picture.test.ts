import { expect, test } from "vitest";
import { fileKindOf } from "../file-kind.ts";
import { inspectPicture } from "./inspect-picture.ts";

const box = (kind: string, body: Buffer) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + body.length);
  head.write(kind, 4, "latin1");
  return Buffer.concat([head, body]);
};
const chunk = (kind: string, body: Buffer) => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length);
  head.write(kind, 4, "latin1");
  return Buffer.concat([head, body, Buffer.alloc(4)]);
};
const JPEG = Buffer.from("ffd8ffe0000400 00ffda0004000012345678ffd9".replaceAll(" ", ""), "hex");
const PNG = Buffer.concat([
  Buffer.from("89504e470d0a1a0a", "hex"),
  chunk("IHDR", Buffer.alloc(13)),
  chunk("IEND", Buffer.alloc(0)),
]);
const HEIC = Buffer.concat([
  box("ftyp", Buffer.from("heic\0\0\0\0mif1heic", "latin1")),
  box("meta", Buffer.alloc(20)),
  box("mdat", Buffer.alloc(40)),
]);
const ZIP = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), Buffer.alloc(2000)]);

test.each([
  ["jpg", JPEG],
  ["png", PNG],
  ["heic", HEIC],
] as const)("a whole %s is known by its content and passes", (extension, bytes) => {
  expect(fileKindOf(bytes)?.extension).toBe(extension);
  expect(inspectPicture(bytes, extension)).toBeNull();
});

test.each([
  ["jpg", JPEG],
  ["png", PNG],
  ["heic", HEIC],
] as const)(
  "a %s that is cut off, or has another file behind it, is refused",
  (extension, bytes) => {
    expect(inspectPicture(bytes.subarray(0, -3), extension)).not.toBeNull();
    expect(inspectPicture(Buffer.concat([bytes, ZIP]), extension)).not.toBeNull();
  },
);
