import { aDocx, documentXml, outsideRelation, withDirectoryField, zipOf } from "./a-docx.ts";
import { aPdf } from "./a-pdf.ts";
import type { CorpusMember, Verdict } from "./corpus-member.ts";

const MEGABYTE = 1024 * 1024;
const PICTURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RELS = "word/_rels/document.xml.rels";

function docx(what: string, bytes: () => Buffer, ...verdicts: Verdict[]): CorpusMember {
  return { what, name: "cv.docx", bytes, verdicts };
}

/** Archives that call themselves Word documents. */
export const ARCHIVE_MEMBERS: CorpusMember[] = [
  docx("a plain Word document", () => aDocx(), "docx"),
  docx("a Word document with a picture", () => aDocx({ "word/media/image1.png": PICTURE }), "docx"),
  docx(
    "a Word document with a link to a website",
    () => aDocx({ [RELS]: outsideRelation("hyperlink", "https://voorbeeld.example") }),
    "docx",
  ),
  docx("an archive of texts", () => zipOf({ "cv.txt": "Werkervaring" }), "wrong-kind"),
  docx(
    "a spreadsheet",
    () => zipOf({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>" }),
    "wrong-kind",
  ),
  docx(
    "an Android or Java program",
    () => zipOf({ "META-INF/MANIFEST.MF": "Main-Class: A", "A.class": "x" }),
    "wrong-kind",
  ),
  docx("a Word document with macros", () => aDocx({ "word/vbaProject.bin": "x" }), "macros"),
  docx(
    "a Word document whose macros are called otherwise in its types",
    () =>
      aDocx({
        "[Content_Types].xml":
          '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      }),
    "macros",
  ),
  docx(
    "a Word document with ActiveX",
    () => aDocx({ "word/activeX/activeX1.xml": "<a/>" }),
    "macros",
  ),
  docx(
    "a Word document with an embedded object",
    () => aDocx({ "word/embeddings/oleObject1.bin": "x" }),
    "nested",
  ),
  docx(
    "a Word document with an archive inside",
    () => aDocx({ "word/media/foto.zip": zipOf({ a: "b" }) }),
    "nested",
  ),
  docx(
    "a Word document with an archive called a picture",
    () => aDocx({ "word/media/image1.png": zipOf({ a: "b" }) }),
    "nested",
  ),
  docx(
    "a Word document with a program called a picture",
    () => aDocx({ "word/media/image1.png": "MZ\u0090" }),
    "nested",
  ),
  docx(
    "a Word document with a PDF called a picture",
    () => aDocx({ "word/media/image1.png": aPdf() }),
    "nested",
  ),
  docx(
    "a Word document with a DOCTYPE",
    () =>
      aDocx({
        "word/document.xml": documentXml(
          undefined,
          '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
        ),
      }),
    "active",
  ),
  docx(
    "a Word document with entities that grow",
    () =>
      aDocx({
        "word/document.xml": documentXml(
          undefined,
          '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]>',
        ),
      }),
    "active",
  ),
  docx(
    "a Word document with a DOCTYPE in UTF-16",
    () =>
      aDocx({
        "word/document.xml": Buffer.from(
          `\ufeff${documentXml(undefined, '<!DOCTYPE a SYSTEM "http://voorbeeld.example/x">')}`,
          "utf16le",
        ),
      }),
    "active",
  ),
  docx(
    "a Word document with a template on a server",
    () =>
      aDocx({
        "word/_rels/settings.xml.rels": outsideRelation(
          "attachedTemplate",
          "https://voorbeeld.example/t.dotm",
        ),
      }),
    "active",
  ),
  docx(
    "a Word document with a picture on a server",
    () => aDocx({ [RELS]: outsideRelation("image", "\\\\voorbeeld.example\\x") }),
    "active",
  ),
  docx(
    "a Word document with a DDE field",
    () =>
      aDocx({
        "word/document.xml": documentXml(
          "<w:p><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\cmd.exe</w:instrText></w:r></w:p>",
        ),
      }),
    "active",
  ),
  docx(
    "a bomb: 40 MB of one letter",
    () => aDocx({ "word/document.xml": documentXml("x".repeat(40 * MEGABYTE)) }),
    "bomb",
  ),
  docx(
    "a bomb in a picture",
    () => aDocx({ "word/media/image1.bmp": Buffer.alloc(60 * MEGABYTE) }),
    "bomb",
  ),
  docx(
    "a bomb that says it is small",
    () =>
      withDirectoryField(
        aDocx({ "word/media/image1.bmp": Buffer.alloc(60 * MEGABYTE) }),
        24,
        "word/media/image1.bmp",
        1000,
        4,
      ),
    "bomb",
  ),
  docx(
    "a bomb of many parts",
    () =>
      aDocx(
        Object.fromEntries(Array.from({ length: 2100 }, (_, i) => [`word/media/${i}.png`, ""])),
      ),
    "bomb",
  ),
  docx("a bomb of parts that share their bytes", sharedBytes, "bomb"),
  docx(
    "a Word document that says it is larger than it is",
    () => withDirectoryField(aDocx(), 24, "word/document.xml", 5000, 4),
    "damaged",
  ),
  docx(
    "a Word document with an encrypted part",
    () => withDirectoryField(aDocx(), 8, "word/document.xml", 1, 2),
    "encrypted",
  ),
  docx(
    "a Word document with an unknown packing",
    () => withDirectoryField(aDocx(), 10, "word/document.xml", 99, 2),
    "damaged",
  ),
  docx(
    "a Word document with a path that climbs",
    () => aDocx({ "../../etc/cron.d/x": "x" }),
    "disguised",
  ),
  docx("a Word document with a whole path", () => aDocx({ "/etc/passwd": "x" }), "disguised"),
  docx(
    "a Word document with a Windows path",
    () => aDocx({ "C:\\Windows\\x.dll": "x" }),
    "disguised",
  ),
  docx(
    "a Word document with a part twice in other letters",
    () => aDocx({ "WORD/document.xml": "x" }),
    "disguised",
  ),
  docx(
    "a Word document with bytes behind it",
    () => Buffer.concat([aDocx(), Buffer.from("<script>alert(1)</script>")]),
    "disguised",
  ),
  docx("a Word document with bytes between", () => inserted(aDocx()), "disguised"),
  docx("a Word document cut off half way", () => aDocx().subarray(0, 500), "damaged"),
  docx(
    "the mark of an archive and noise",
    () => Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), Buffer.alloc(300, 7)]),
    "damaged",
  ),
];

/** Two entries of the directory point at the same bytes. */
function sharedBytes(): Buffer {
  const zip = aDocx({ "word/media/a.png": PICTURE, "word/media/b.png": PICTURE });
  const first = zip.indexOf("word/media/a.png", zip.indexOf("PK\u0001\u0002", 0, "latin1"));
  return withDirectoryField(zip, 42, "word/media/b.png", zip.readUInt32LE(first - 4), 4);
}

/** Bytes before the directory move it away from where its end says it starts. */
function inserted(zip: Buffer): Buffer {
  const directory = zip.indexOf("PK\u0001\u0002", 0, "latin1");
  return Buffer.concat([
    zip.subarray(0, directory),
    Buffer.from("MZ hidden"),
    zip.subarray(directory),
  ]);
}
