import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { aPdf } from "#tests/support/uploads/a-pdf.ts";
import { inspectPdf } from "./inspect-pdf.ts";

const PAD = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");
const OWNER = Buffer.alloc(32, 7);
const ID = Buffer.from("0123456789abcdef");

function md5(...parts: Buffer[]): Buffer {
  return createHash("md5").update(Buffer.concat(parts)).digest();
}

function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = [...Array(256).keys()];
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    [state[i], state[j]] = [state[j] ?? 0, state[i] ?? 0];
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    [...bytes].map((byte) => {
      i = (i + 1) & 255;
      j = (j + (state[i] ?? 0)) & 255;
      [state[i], state[j]] = [state[j] ?? 0, state[i] ?? 0];
      return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
    }),
  );
}

/** A PDF that everybody opens and only its owner may change (RC4, 40 bits), with this as its sixth object. */
function ownersPdf(sixth: (hide: (bytes: Buffer) => Buffer) => string): Buffer {
  const rights = Buffer.alloc(4);
  rights.writeInt32LE(-44);
  const key = md5(PAD, OWNER, rights, ID).subarray(0, 5);
  const own = md5(key, Buffer.from([6, 0, 0, 0, 0])).subarray(0, 10);
  const user = rc4(key, PAD).toString("hex");
  const lock = `<< /Filter /Standard /V 1 /R 2 /O <${OWNER.toString("hex")}> /U <${user}> /P -44 >>`;
  const pdf = aPdf({ objects: [sixth((bytes) => rc4(own, bytes)), lock] });
  const head = `/Encrypt 7 0 R /ID [<${ID.toString("hex")}> <00>] /Root`;
  return Buffer.from(pdf.toString("latin1").replace(/\/Root(?! 1 0 R >>\nendobj)/, head), "latin1");
}

test("a PDF that opens without a password is looked into, one that asks for it is not taken", async () => {
  const file = (name: string) => readFile(`tests/eval/cvs/files/${name}`);
  expect(inspectPdf(await file("owner-password.pdf"))).toBeNull();
  expect(inspectPdf(await file("open-password.pdf"))).toBe("encrypted");
  expect(inspectPdf(ownersPdf(() => "<< >>"))).toBeNull();
});

test("what an owner's password hides is found: a packed script, a link that runs", () => {
  const packed = deflateSync(Buffer.from("9 0 << /S /JavaScript /JS (app.alert(1)) >>"));
  const script = ownersPdf((hide) => {
    const bytes = hide(packed);
    return `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n${bytes.toString("latin1")}\nendstream`;
  });
  const link = (address: string) =>
    ownersPdf((hide) => `<< /S /URI /URI <${hide(Buffer.from(address)).toString("hex")}> >>`);
  expect(inspectPdf(script)).toBe("active");
  expect(inspectPdf(link("javascript:alert(1)"))).toBe("active");
  expect(inspectPdf(link("https://voorbeeld.example"))).toBeNull();
});
