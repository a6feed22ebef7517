/**
 * Idea: a PDF with an owner's password alone opens for everybody, so it is looked into as a reader does:
 * with an empty password. Promise: null for whatever asks for a password or hides behind another way.
 * Source: ISO 32000-2, 7.6 (standard security handler, revisions 2 to 6).
 */
import { createCipheriv, createDecipheriv, createHash } from "node:crypto";
import { type PdfDict, type PdfValue, valuesOf } from "./pdf-values.ts";

type Method = "none" | "rc4" | "aes" | "aes256";

/** Turns the bytes of an object's strings or streams into what they say. */
export type PdfKey = Record<
  "text" | "stream",
  (bytes: Buffer, number: number, generation: number) => Buffer
>;

type Resolve = (value: PdfValue) => PdfValue[];

const PAD = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");
const METHODS: Record<string, Method> = { V2: "rc4", AESV2: "aes", AESV3: "aes256", None: "none" };

/** The key that an empty password gives, or null. `id` is the first half of the file's own id. */
export function keyWithoutPassword(dict: PdfDict, id: Buffer, resolve: Resolve): PdfKey | null {
  const all = (of: PdfDict, key: string) => valuesOf(of, key).flatMap(resolve);
  const number = (key: string, usual: number) => {
    const [value] = all(dict, key);
    return value?.kind === "number" ? value.number : usual;
  };
  const bytes = (key: string) => {
    const [value] = all(dict, key);
    return value?.kind === "text" ? Buffer.from(value.raw, "latin1") : Buffer.alloc(0);
  };
  if (!all(dict, "Filter").some((value) => value.kind === "name" && value.name === "Standard"))
    return null;
  const [version, revision] = [number("V", 0), number("R", 0)];
  const method = (key: "StmF" | "StrF"): Method | null => {
    if (version < 4) return "rc4";
    const [name] = all(dict, key);
    if (name?.kind !== "name" || name.name === "Identity") return "none";
    const filters = all(dict, "CF").flatMap((value) =>
      value.kind === "dict" ? all(value, name.name) : [],
    );
    const [way] = filters.flatMap((value) => (value.kind === "dict" ? all(value, "CFM") : []));
    return way?.kind === "name" ? (METHODS[way.name] ?? null) : null;
  };
  const [text, stream] = [method("StrF"), method("StmF")];
  if (!text || !stream) return null;
  const key =
    revision >= 5
      ? newKey(revision, bytes("U"), bytes("UE"))
      : oldKey({
          revision,
          owner: bytes("O"),
          user: bytes("U"),
          rights: number("P", 0),
          id,
          length: revision === 2 ? 5 : number("Length", version === 4 ? 128 : 40) / 8,
          isOpen: all(dict, "EncryptMetadata").some(
            (value) => value.kind === "word" && value.word === "false",
          ),
        });
  const fits = (way: Method) => way !== "aes" || key?.length === 16;
  if (!key || !fits(text) || !fits(stream)) return null;
  if (revision < 5 && (text === "aes256" || stream === "aes256")) return null;
  return { text: decipher(key, text), stream: decipher(key, stream) };
}

type Old = {
  revision: number;
  owner: Buffer;
  user: Buffer;
  rights: number;
  id: Buffer;
  length: number;
  /** Whether the file's own description is left readable. */
  isOpen: boolean;
};

function oldKey({ revision, owner, user, rights, id, length, isOpen }: Old): Buffer | null {
  if (!(length >= 5 && length <= 16)) return null;
  const flags = Buffer.alloc(4);
  flags.writeInt32LE(rights | 0);
  const open = revision >= 4 && isOpen ? Buffer.alloc(4, 0xff) : Buffer.alloc(0);
  let key = md5(PAD, owner.subarray(0, 32), flags, id, open);
  for (let i = 0; revision >= 3 && i < 50; i++) key = md5(key.subarray(0, length));
  key = key.subarray(0, length);
  if (revision === 2) return rc4(key, PAD).equals(user.subarray(0, 32)) ? key : null;
  let check = md5(PAD, id);
  for (let i = 0; i < 20; i++) check = rc4(Buffer.from(key.map((byte) => byte ^ i)), check);
  return check.equals(user.subarray(0, 16)) ? key : null;
}

function newKey(revision: number, user: Buffer, wrapped: Buffer): Buffer | null {
  if (user.length < 48 || wrapped.length < 32) return null;
  const hash = (salt: Buffer) => (revision === 5 ? sha(256, salt) : hardened(salt));
  if (!hash(user.subarray(32, 40)).equals(user.subarray(0, 32))) return null;
  return cbc(hash(user.subarray(40, 48)), Buffer.alloc(16), wrapped.subarray(0, 32));
}

/** Algorithm 2.B with an empty password. */
function hardened(salt: Buffer): Buffer {
  let key = sha(256, salt);
  for (let round = 0, last = 0; round < 64 || last > round - 32; round++) {
    const cipher = encrypt(key, Buffer.concat(Array.from({ length: 64 }, () => key)));
    const kind = cipher.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = sha([256, 384, 512][kind] ?? 256, cipher);
    last = cipher.at(-1) ?? 0;
  }
  return key.subarray(0, 32);
}

/** Each object has a key of its own, but for the newest way. */
function decipher(key: Buffer, method: Method) {
  return (bytes: Buffer, number: number, generation: number): Buffer => {
    if (method === "none") return bytes;
    const place = Buffer.from([number, number >> 8, number >> 16, generation, generation >> 8]);
    const salt = Buffer.from(method === "aes" ? "sAlT" : "");
    const own =
      method === "aes256"
        ? key
        : md5(key, place, salt).subarray(0, Math.min(16, key.length + place.length));
    if (method === "rc4") return rc4(own, bytes);
    const whole = bytes.subarray(16, bytes.length - (bytes.length % 16));
    return whole.length === 0 ? whole : withoutPadding(cbc(own, bytes.subarray(0, 16), whole));
  };
}

function withoutPadding(plain: Buffer): Buffer {
  const padding = plain.at(-1) ?? 0;
  return padding >= 1 && padding <= 16 ? plain.subarray(0, plain.length - padding) : plain;
}

function cbc(key: Buffer, start: Buffer, bytes: Buffer): Buffer {
  const machine = createDecipheriv(`aes-${key.length * 8}-cbc`, key, start).setAutoPadding(false);
  return Buffer.concat([machine.update(bytes), machine.final()]);
}

function encrypt(key: Buffer, bytes: Buffer): Buffer {
  const [own, start] = [key.subarray(0, 16), key.subarray(16, 32)];
  const machine = createCipheriv("aes-128-cbc", own, start).setAutoPadding(false);
  return Buffer.concat([machine.update(bytes), machine.final()]);
}

function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i);
  const at = (i: number) => state[i & 255] ?? 0;
  const swap = (i: number, j: number) => {
    const kept = at(i);
    state[i] = at(j);
    state[j] = kept;
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    bytes.map((byte) => {
      i = (i + 1) & 255;
      j = (j + at(i)) & 255;
      swap(i, j);
      return byte ^ at(at(i) + at(j));
    }),
  );
}

function md5(...parts: Buffer[]): Buffer {
  return createHash("md5").update(Buffer.concat(parts)).digest();
}

function sha(bits: number, bytes: Buffer): Buffer {
  return createHash(`sha${bits}`).update(bytes).digest();
}
