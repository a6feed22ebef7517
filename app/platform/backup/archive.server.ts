import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { extract, pack } from "tar-stream";
import { z } from "zod";

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const manifestSchema = z.object({
  format: z.literal(1),
  version: z.string(),
  madeAt: z.iso.datetime(),
  database: z.enum(["pglite", "postgresql"]),
  migrations: z.array(z.object({ name: z.string(), checksum: digest })).min(1),
  tables: z.array(z.object({ name: z.string(), rows: z.number().int().min(0), digest })),
  sequences: z.array(z.object({ name: z.string(), value: z.string(), called: z.boolean() })),
  files: z.array(z.object({ key: z.string().regex(/^[0-9a-f]{48}$/), digest })),
  /** Named by a row, but not there when the backup was made. */
  missing: z.array(z.string()),
});

/** What a backup says of itself; it stands first in it. */
export type Manifest = z.output<typeof manifestSchema>;

const MANIFEST = "manifest.json";

/** Where the parts of an archive lie, before and after. */
export const rowsPath = (folder: string, table: string) => join(folder, "rows", `${table}.jsonl`);
export const filePath = (folder: string, key: string) => join(folder, "files", key);

/** Packs a folder with rows and files into one file, for its owner only. */
export async function writeArchive(
  folder: string,
  manifest: Manifest,
  path: string,
): Promise<void> {
  const tar = pack();
  const written = pipeline(
    tar,
    createGzip({ level: 1 }),
    createWriteStream(path, { mode: 0o600, flush: true }),
  );
  const add = async () => {
    tar.entry({ name: MANIFEST, mode: 0o600 }, JSON.stringify(manifest));
    for (const { name } of manifest.tables)
      await addFile(`rows/${name}.jsonl`, rowsPath(folder, name));
    for (const { key } of manifest.files) await addFile(`files/${key}`, filePath(folder, key));
    tar.finalize();
  };
  const addFile = async (name: string, from: string) => {
    const { size } = await stat(from);
    await pipeline(createReadStream(from), tar.entry({ name, size, mode: 0o600 }));
  };
  await Promise.all([written, add()]);
}

/**
 * Unpacks an archive into a folder, or with null only reads it, and checks every part against the
 * manifest. Throws an Error that says what is wrong.
 */
export async function readArchive(path: string, folder: string | null): Promise<Manifest> {
  const found = new Map<string, string>();
  let manifest: Manifest | null = null;
  const tar = extract();
  const unzipped = pipeline(createReadStream(path), createGunzip(), tar).catch((error) => {
    throw new Error(`${path} is no whole backup`, { cause: error });
  });
  const take = async () => {
    for await (const entry of tar) {
      const { name } = entry.header;
      if (name === MANIFEST) {
        manifest = manifestSchema.parse(JSON.parse(await textOf(entry)));
        continue;
      }
      if (!/^(rows\/[\w".]+\.jsonl|files\/[0-9a-f]{48})$/.test(name))
        throw new Error(`${path} holds a part that is none of a backup's`);
      found.set(name, await keep(entry, folder && join(folder, name)));
    }
  };
  await Promise.all([unzipped, take()]);
  if (!manifest) throw new Error(`${path} is no backup: it does not say what it holds`);
  const { tables, files }: Manifest = manifest;
  for (const { name } of tables) {
    if (!found.has(`rows/${name}.jsonl`)) throw new Error(`${path} lacks the table ${name}`);
  }
  for (const { key, digest } of files) {
    if (found.get(`files/${key}`) !== digest)
      throw new Error(`${path}: the file ${key} is not whole`);
  }
  return manifest;
}

async function keep(entry: AsyncIterable<unknown>, to: string | null): Promise<string> {
  const hash = createHash("sha256");
  if (!to) {
    for await (const chunk of entry) hash.update(bytes(chunk));
    return hash.digest("hex");
  }
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  const hashed = async function* (source: AsyncIterable<unknown>) {
    for await (const chunk of source) {
      hash.update(bytes(chunk));
      yield bytes(chunk);
    }
  };
  await pipeline(entry, hashed, createWriteStream(to, { mode: 0o600 }));
  return hash.digest("hex");
}

async function textOf(entry: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of entry) chunks.push(bytes(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

function bytes(chunk: unknown): Buffer {
  if (!Buffer.isBuffer(chunk)) throw new Error("An archive gives bytes");
  return chunk;
}
