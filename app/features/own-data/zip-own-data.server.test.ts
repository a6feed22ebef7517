import { expect, test } from "vitest";
import { removeFile } from "#app/platform/files.server.ts";
import { aCandidate, aStoredFile } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { unzipped } from "#tests/support/unzipped.ts";
import { zipOwnData } from "./zip-own-data.server.ts";

withTestDatabase();

test("files with one name stand beside each other, and one without bytes is named as missing", async () => {
  const candidate = await aCandidate();
  const { candidateId } = candidate;
  await aStoredFile(candidateId, "cv.txt", "eerste");
  const lost = await aStoredFile(candidateId, "cv.txt", "tweede");
  await aStoredFile(candidateId, "CV.txt", "derde");
  await removeFile(lost.storageKey);
  const zip = await unzipped(await zipOwnData(candidate, candidateId));
  expect(Object.keys(zip)).toEqual([
    "gegevens.html",
    "gegevens.json",
    "bestanden/cv.txt",
    "bestanden/CV (3).txt",
  ]);
  expect(zip["bestanden/CV (3).txt"]).toBe("derde");
  expect(zip["gegevens.html"]).toContain("ontbreekt");
  expect(JSON.parse(zip["gegevens.json"] ?? "").files).toMatchObject([
    { path: "bestanden/cv.txt", missing: false },
    { path: "bestanden/cv (2).txt", missing: true },
    { path: "bestanden/CV (3).txt", missing: false },
  ]);
});

test("a large file passes in pieces, never whole", async () => {
  const candidate = await aCandidate();
  const size = 20_000_000;
  await aStoredFile(candidate.candidateId, "groot.txt", "x".repeat(size));
  let [total, largest] = [0, 0];
  for await (const piece of await zipOwnData(candidate, candidate.candidateId)) {
    total += piece.length;
    largest = Math.max(largest, piece.length);
  }
  expect(total).toBeGreaterThan(size);
  expect(largest).toBeLessThan(1_000_000);
});
