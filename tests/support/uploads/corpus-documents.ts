import { deflateSync } from "node:zlib";
import { aPdf } from "./a-pdf.ts";
import { type CorpusMember, pdfMember, type Verdict } from "./corpus-member.ts";

const LATIN_TEXT = Buffer.from(
  "Werkervaring\r\nAdministratief medewerker, caf\u00e9 Zo\u00eb\r\n",
  "latin1",
);

function raw(what: string, bytes: string | Buffer, ...verdicts: Verdict[]): CorpusMember {
  return {
    what,
    name: "cv.pdf",
    bytes: () => (typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes),
    verdicts,
  };
}

function objectStream(object: string): string {
  const packed = deflateSync(Buffer.from(`6 0 ${object}`, "latin1")).toString("latin1");
  return `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
}

const SPEC = (name: string) =>
  `<< /Type /Filespec /F (${name}) /UF (${name}) /EF << /F 7 0 R >> >>`;
const HELD = "<< /Type /EmbeddedFile /Length 3 >>\nstream\nabc\nendstream";

/** PDFs and texts, good ones among them: refusing everything is no protection. */
export const DOCUMENT_MEMBERS: CorpusMember[] = [
  pdfMember("a plain PDF", {}, "pdf"),
  pdfMember(
    "a PDF with a link to a website",
    {
      objects: [
        "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://voorbeeld.example) >> >>",
      ],
    },
    "pdf",
  ),
  pdfMember(
    "a PDF that runs a script when opened",
    { catalog: "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>" },
    "active",
  ),
  pdfMember(
    "a PDF whose script's name is written with #hh",
    { catalog: "/OpenAction << /S /J#61va#53cript /JS (app.alert(1)) >>" },
    "active",
  ),
  pdfMember(
    "a PDF with scripts in its name tree",
    {
      catalog: "/Names << /JavaScript << /Names [(a) 6 0 R] >> >>",
      objects: ["<< /S /JavaScript /JS (x) >>"],
    },
    "active",
  ),
  pdfMember(
    "a PDF with a script in a packed object stream",
    { catalog: "/OpenAction 6 0 R", objects: [objectStream("<< /S /JavaScript /JS (x) >>")] },
    "active",
  ),
  pdfMember(
    "a PDF that launches a program",
    { catalog: "/OpenAction << /S /Launch /F (cmd.exe) >>" },
    "active",
  ),
  pdfMember(
    "a PDF that launches from a packed object stream",
    { objects: [objectStream("<< /S /Launch /F (cmd.exe) >>")] },
    "active",
  ),
  pdfMember(
    "a PDF with a program embedded",
    {
      catalog: "/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>",
      objects: [SPEC("factuur.exe"), HELD],
    },
    "active",
  ),
  pdfMember(
    "a PDF with a nameless file embedded",
    { objects: ["<< /EF << /F 7 0 R >> >>", HELD] },
    "active",
  ),
  pdfMember(
    "a PDF with Europass's XML embedded",
    {
      catalog: "/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>",
      objects: [SPEC("europass-cv.xml"), HELD],
    },
    "pdf",
  ),
  pdfMember(
    "a PDF with XML and a program embedded",
    { objects: [SPEC("europass-cv.xml"), HELD, SPEC("a.vbs")] },
    "active",
  ),
  pdfMember(
    "a PDF that sends a form",
    { objects: ["<< /S /SubmitForm /F (https://voorbeeld.example) >>"] },
    "active",
  ),
  pdfMember("a PDF that imports data", { objects: ["<< /S /ImportData /F (x.fdf) >>"] }, "active"),
  pdfMember(
    "a PDF that opens an embedded PDF",
    { objects: ["<< /S /GoToE /T << >> >>"] },
    "active",
  ),
  pdfMember("a PDF with an XFA form", { catalog: "/AcroForm << /XFA 6 0 R >>" }, "active"),
  pdfMember(
    "a PDF with rich media",
    { objects: ["<< /Type /Annot /Subtype /RichMedia >>"] },
    "active",
  ),
  pdfMember("a PDF with an object stream that never ends", { objects: [bombStream()] }, "bomb"),
  pdfMember(
    "a PDF with an object stream in another packing",
    {
      objects: [
        "<< /Type /ObjStm /N 1 /First 4 /Filter /LZWDecode /Length 2 >>\nstream\nxx\nendstream",
      ],
    },
    "disguised",
  ),
  {
    what: "an encrypted PDF",
    name: "cv.pdf",
    bytes: () =>
      Buffer.from(aPdf().toString("latin1").replace("/Root", "/Encrypt 6 0 R /Root"), "latin1"),
    verdicts: ["encrypted"],
  },
  {
    what: "a PDF with a web page in front",
    name: "cv.pdf",
    bytes: () =>
      Buffer.from(
        aPdf()
          .toString("latin1")
          .replace("%PDF-1.7\n", "%PDF-1.7\n<html><script>alert(1)</script></html>\n"),
        "latin1",
      ),
    verdicts: ["disguised"],
  },
  {
    what: "a PDF with an archive behind it",
    name: "cv.pdf",
    bytes: () =>
      Buffer.concat([aPdf(), Buffer.from(`PK\u0005\u0006${"\u0000".repeat(18)}`, "latin1")]),
    verdicts: ["disguised"],
  },
  {
    what: "a PDF with a program behind it",
    name: "cv.pdf",
    bytes: () => Buffer.concat([aPdf(), Buffer.alloc(4000, "MZ\u0090X", "latin1")]),
    verdicts: ["disguised"],
  },
  {
    what: "a PDF cut off half way",
    name: "cv.pdf",
    bytes: () => aPdf().subarray(0, 400),
    verdicts: ["damaged"],
  },
  raw("nothing but the mark of a PDF", "%PDF-1.7\n", "damaged"),
  raw(
    "a PDF behind other bytes",
    Buffer.concat([Buffer.from([0, 1, 2]), aPdf()]),
    "not-a-document",
  ),
  raw(
    "a picture called cv.pdf",
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    "damaged",
  ),
  raw(
    "a photograph called cv.pdf",
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]),
    "damaged",
  ),
  raw(
    "a program called cv.pdf",
    Buffer.from(`MZ\u0090\u0000${"\u0000".repeat(60)}PE`, "latin1"),
    "not-a-document",
  ),
  raw(
    "a Linux program called cv.pdf",
    Buffer.from("\u007fELF\u0002\u0001\u0001\u0000", "latin1"),
    "not-a-document",
  ),
  raw(
    "an old Word document",
    Buffer.from("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "latin1"),
    "not-a-document",
  ),
  raw("a RAR archive", "Rar!\u001a\u0007\u0000", "not-a-document"),
  raw("a gzip archive", Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]), "not-a-document"),
  raw("a web page", "<!DOCTYPE html><p>cv</p>", "not-a-document"),
  raw(
    "a web page with white space and a mark in front",
    Buffer.from("\ufeff  \n<html><p>cv</p></html>", "utf8"),
    "not-a-document",
  ),
  raw("text with a script inside", "Werkervaring\n<script>alert(1)</script>\n", "not-a-document"),
  raw(
    "a drawing that runs script",
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    "not-a-document",
  ),
  raw(
    "XML with an outside entity",
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    "not-a-document",
  ),
  raw("a shell script", "#!/bin/sh\nrm -rf /\n", "not-a-document"),
  raw("rich text", "{\\rtf1\\ansi cv}", "not-a-document"),
  raw("PostScript", "%!PS-Adobe-3.0\n", "not-a-document"),
  raw("an empty file", "", "no-file"),
  raw("one zero byte", "\u0000", "not-a-document"),
  {
    what: "plain text",
    name: "cv.txt",
    bytes: () => Buffer.from("Werkervaring\nSecretaresse bij Gemeente Zuiderveen\n"),
    verdicts: ["txt"],
  },
  { what: "text in Windows' encoding", name: "cv.txt", bytes: () => LATIN_TEXT, verdicts: ["txt"] },
  {
    what: "text in UTF-16",
    name: "cv.txt",
    bytes: () => Buffer.from("\ufeffWerkervaring\r\nSecretaresse\r\n", "utf16le"),
    verdicts: ["txt"],
  },
  {
    what: "a web page in UTF-16",
    name: "cv.txt",
    bytes: () => Buffer.from("\ufeff<html><script>alert(1)</script>", "utf16le"),
    verdicts: ["not-a-document"],
  },
  {
    what: "text that becomes a program further on",
    name: "cv.txt",
    bytes: () =>
      Buffer.concat([Buffer.alloc(8192, "Werkervaring\n"), Buffer.from([0x4d, 0x5a, 0, 1, 2, 3])]),
    verdicts: ["disguised"],
  },
  {
    what: "64 MB of PDF",
    name: "cv.pdf",
    bytes: () => padded(64 * 1024 * 1024),
    verdicts: ["pdf"],
    large: true,
  },
  {
    what: "65 MB of PDF",
    name: "cv.pdf",
    bytes: () => padded(65 * 1024 * 1024),
    verdicts: ["too-large"],
    large: true,
  },
  {
    what: "one byte over 64 MB",
    name: "cv.pdf",
    bytes: () => padded(64 * 1024 * 1024 + 1),
    verdicts: ["too-large"],
    large: true,
  },
];

function bombStream(): string {
  const packed = deflateSync(Buffer.alloc(64 * 1024 * 1024)).toString("latin1");
  return `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`;
}

/** A good PDF of exactly so many bytes, by a comment before its table. */
function padded(bytes: number): Buffer {
  const small = aPdf();
  return Buffer.concat([
    small.subarray(0, 9),
    Buffer.from("%"),
    Buffer.alloc(bytes - small.length - 2, "x"),
    Buffer.from("\n"),
    small.subarray(9),
  ]);
}
