import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aDocx } from "#tests/support/uploads/a-docx.ts";
import { aPdf } from "#tests/support/uploads/a-pdf.ts";
import { readCvFile } from "./read-cv-file.server.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rechterhand-cv-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(bytes: Buffer, contentType: string) {
  const path = join(folder, "cv");
  await writeFile(path, bytes);
  return readCvFile(path, contentType, "test");
}

test("a PDF is read in a process of its own", async () => {
  const reading = await read(
    aPdf({ text: "Sanne van Dijkhuizen, sanne@postvak.example" }),
    "application/pdf",
  );
  expect(reading).toMatchObject({ outcome: "read", facts: { email: "sanne@postvak.example" } });
}, 30_000);

test("a PDF without text is a scan, and one that is broken cannot be read", async () => {
  expect(await read(aPdf({ text: "" }), "application/pdf")).toEqual({ outcome: "no-text" });
  expect(await read(Buffer.from("%PDF-1.7 broken"), "application/pdf")).toEqual({
    outcome: "unreadable",
  });
}, 30_000);

test("a Word document is read", async () => {
  const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  expect(await read(aDocx(), docx)).toMatchObject({ outcome: "read" });
}, 30_000);
