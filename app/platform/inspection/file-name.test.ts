import { expect, test } from "vitest";
import { NAMED_MEMBERS } from "#tests/support/uploads/corpus-names.ts";
import { attachmentHeader, safeFileName, withExtension } from "./file-name.ts";

test("a safe name has no path, no control or direction signs and no quotes", () => {
  expect(safeFileName("../../../etc/passwd.pdf")).toBe("passwd.pdf");
  expect(safeFileName("C:\\boot.pdf")).toBe("boot.pdf");
  expect(safeFileName("cv\u202efdp.exe")).toBe("cvfdp.exe");
  expect(safeFileName('a"b\r\nc\u0000.pdf')).toBe("abc.pdf");
  expect(safeFileName("...")).toBe("bestand");
});

test("a long name is cut between signs, never inside one", () => {
  const name = safeFileName(`${"😀".repeat(200)}.pdf`);
  expect([...name]).toHaveLength(116);
  expect(() => encodeURIComponent(name)).not.toThrow();
});

test("a name ends in what the file is", () => {
  expect(withExtension("cv.exe", "txt")).toBe("cv.exe.txt");
  expect(withExtension("CV.PDF", "pdf")).toBe("CV.PDF");
});

test("the header of every hostile name is one line of plain signs", () => {
  for (const { name } of NAMED_MEMBERS) expect(attachmentHeader(name)).toMatch(/^[\x20-\x7e]+$/);
  expect(attachmentHeader("Zoë (één).pdf")).toBe(
    "attachment; filename=\"Zo_n_.pdf\"; filename*=UTF-8''Zo%C3%AB%20%28%C3%A9%C3%A9n%29.pdf",
  );
});

test("no sign that a file system or a header minds stands in a name", () => {
  for (const sign of [
    '"',
    "<",
    ">",
    "|",
    ":",
    "*",
    "?",
    "%",
    "\u2028",
    "\u2029",
    "\u200b",
    "\u0007",
  ])
    expect(safeFileName(`mijn${sign}cv.pdf`), JSON.stringify(sign)).toBe("mijncv.pdf");
  expect(safeFileName(` ..mijn cv.pdf. `)).toBe("mijn cv.pdf");
});
