import { expect, test } from "vitest";
import { filePaths } from "./file-paths.ts";

test("files keep their names, each once, also where capitals do not count", () => {
  expect(filePaths(["cv.pdf", "CV.pdf", "cv.pdf", "cv (2).pdf", "brief"])).toEqual([
    "bestanden/cv.pdf",
    "bestanden/CV (2).pdf",
    "bestanden/cv (3).pdf",
    "bestanden/cv (2) (2).pdf",
    "bestanden/brief",
  ]);
});

test("no name leads out of the folder", () => {
  expect(filePaths(["../../etc/passwd", "..\\cv.pdf", ".."])).toEqual([
    "bestanden/passwd",
    "bestanden/cv.pdf",
    "bestanden/bestand",
  ]);
});
