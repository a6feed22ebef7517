import { aPdf } from "./a-pdf.ts";
import { type CorpusMember, pdfMember, type Verdict } from "./corpus-member.ts";
import { packedActions } from "./corpus-pdf-packed.ts";

const SCRIPT = "<< /S /JavaScript /JS (x) >>";
const SITE = "<< /S /URI /URI (https://voorbeeld.example/volg) >>";

/** Ways to hide an action in a PDF, and words that only look like one. */
export const PDF_TRICKS: CorpusMember[] = [
  ...hiddenNames(),
  ...packedActions(),
  ...actionsByThemselves(),
  ...harmlessWords(),
  ...bytesAround(),
];

function hiddenNames(): CorpusMember[] {
  return [
    pdfMember(
      "a PDF with a script whose name has one letter as #69",
      { catalog: "/OpenAction << /S /JavaScr#69pt /JS (x) >>" },
      "active",
    ),
    pdfMember(
      "a PDF with a script whose keys are written with #hh too",
      { catalog: "/Open#41ction << /#53 /#4aavaScript /#4aS (x) >>" },
      "active",
    ),
    pdfMember(
      "a PDF with a script whose name stands in another object",
      { catalog: "/OpenAction << /S 6 0 R /JS (x) >>", objects: ["/JavaScript"] },
      "active",
    ),
    pdfMember(
      "a PDF with an action that gives its kind twice",
      { catalog: "/OpenAction << /S /GoTo /S /JavaScript /JS (x) >>" },
      "active",
    ),
    pdfMember(
      "a PDF with a script behind a harmless first action",
      { catalog: "/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next << /S /JavaScript /JS (x) >> >>" },
      "active",
    ),
    pdfMember(
      "a PDF with a script with comments and no spaces between its words",
      { catalog: "/OpenAction<<%x\n/S/JavaScript%y\n/JS(x)>>" },
      "active",
    ),
    pdfMember(
      "a PDF with an object whose number and word have a comment between",
      { catalog: "/OpenAction 60 0 R", raw: `60 0 % niets\nobj ${SCRIPT} endobj\n` },
      "active",
    ),
    pdfMember(
      "a PDF with an object inside the text of another stream",
      {
        objects: [`<< /Length 60 >>\nstream\n77 0 obj ${SCRIPT} endobj\nendstream`],
        catalog: "/OpenAction 77 0 R",
      },
      "active",
    ),
    pdfMember(
      "a PDF with two objects of one number, the first with a script",
      {
        catalog: "/OpenAction 60 0 R",
        raw: `60 0 obj ${SCRIPT} endobj\n60 0 obj << /S /GoTo >> endobj\n`,
      },
      "active",
    ),
    pdfMember(
      "a PDF with a dictionary that is never closed",
      { raw: "60 0 obj << /A << /S /JavaScript /JS (x) \nendobj\n" },
      "active",
    ),
    pdfMember(
      "a PDF with a dictionary with rubbish between its pairs",
      { catalog: "/OpenAction << 12 (x) /S /JavaScript ] /JS (x) >>" },
      "active",
    ),
    pdfMember(
      "a PDF with a list in a list a thousand deep",
      { raw: `60 0 obj ${"[".repeat(1000)}${SCRIPT}${"]".repeat(1000)} endobj\n` },
      "disguised",
    ),
  ];
}

function actionsByThemselves(): CorpusMember[] {
  return [
    pdfMember(
      "a PDF with a website opened with the document",
      { catalog: `/OpenAction ${SITE}` },
      "active",
    ),
    pdfMember(
      "a PDF with a website opened from another object",
      { catalog: "/OpenAction 6 0 R", objects: [SITE] },
      "active",
    ),
    pdfMember(
      "a PDF with another document opened with this one",
      { catalog: "/OpenAction << /S /GoToR /F (ander.pdf) /D [0 /Fit] >>" },
      "active",
    ),
    pdfMember(
      "a PDF with a website opened when the document closes",
      { catalog: `/AA << /WC ${SITE} >>` },
      "active",
    ),
    pdfMember(
      "a PDF with a website opened when its page is shown",
      { objects: [`<< /Type /Page /AA << /O ${SITE} >> >>`] },
      "active",
    ),
    pdfMember(
      "a PDF with a website behind a harmless opening",
      { catalog: `/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next [ ${SITE} ] >>` },
      "active",
    ),
    pdfMember(
      "a PDF with a link to a script",
      { objects: ["<< /S /URI /URI (java\\nscript:app.alert\\(1\\)) >>"] },
      "active",
    ),
    pdfMember(
      "a PDF with a link to a file of another machine",
      { objects: ["<< /S /GoToR /F (\\\\\\\\server\\\\deel\\\\a.pdf) >>"] },
      "active",
    ),
    pdfMember(
      "a PDF with a link to a file on disk",
      { objects: ["<< /S /URI /URI (file:///c:/windows/system32/cmd.exe) >>"] },
      "active",
    ),
    pdfMember(
      "a PDF with a stream that comes from elsewhere",
      { objects: ["<< /Length 0 /F (\\\\\\\\server\\\\deel) >>\nstream\n\nendstream"] },
      "active",
    ),
    pdfMember(
      "a PDF with a film on a page",
      { objects: ["<< /Type /Annot /Subtype /Movie /Movie << /F (a.avi) >> >>"] },
      "active",
    ),
    pdfMember(
      "a PDF with a document that opens at its first page",
      { catalog: "/OpenAction << /S /GoTo /D [3 0 R /Fit] >>" },
      "pdf",
    ),
    pdfMember(
      "a PDF with a document that opens at a zoom",
      { catalog: "/OpenAction [3 0 R /XYZ null null 0]" },
      "pdf",
    ),
    pdfMember(
      "a PDF with a link to a mailbox and a telephone",
      {
        objects: [
          "<< /S /URI /URI (mailto:sanne@voorbeeld.example) >>",
          "<< /S /URI /URI (tel:+31612345678) >>",
        ],
      },
      "pdf",
    ),
    pdfMember(
      "a PDF with a link to a document beside it",
      { objects: ["<< /S /GoToR /F (portfolio.pdf) /D [0 /Fit] >>"] },
      "pdf",
    ),
  ];
}

function harmlessWords(): CorpusMember[] {
  return [
    pdfMember(
      "a PDF with the words of an action on the page",
      { text: "HTML/JavaScript, /Launch, /S /JavaScript en /Encrypt" },
      "pdf",
    ),
    pdfMember(
      "a PDF with the words of an action in a title",
      { raw: "60 0 obj << /Title (cv Sanne/JavaScript /OpenAction) >> endobj\n" },
      "pdf",
    ),
    pdfMember(
      "a PDF with a link with the words of an action in its path",
      { objects: ["<< /S /URI /URI (https://voorbeeld.example/JavaScript/Launch/Encrypt) >>"] },
      "pdf",
    ),
    pdfMember(
      "a PDF with the words of an action in a comment",
      { raw: "% /S /JavaScript /Launch /Encrypt\n" },
      "pdf",
    ),
    pdfMember(
      "a PDF with a bookmark called after a language",
      { objects: ["<< /Title (JavaScript) /Dest [3 0 R /Fit] >>"] },
      "pdf",
    ),
    pdfMember(
      "a PDF with a colour called after an action",
      { objects: ["<< /ColorSpace << /Launch /DeviceRGB >> >>"] },
      "pdf",
    ),
    pdfMember(
      "a PDF with a form without a button that sends",
      {
        catalog: "/AcroForm << /Fields [6 0 R] >>",
        objects: ["<< /FT /Tx /T (naam) /V (Sanne) >>"],
      },
      "pdf",
    ),
  ];
}

function bytesAround(): CorpusMember[] {
  const around = (
    what: string,
    before: string,
    after: string | Buffer,
    verdict: Verdict,
  ): CorpusMember => ({
    what,
    name: "cv.pdf",
    bytes: () =>
      Buffer.concat([
        Buffer.from(before, "latin1"),
        aPdf(),
        Buffer.from(after as string, "latin1"),
      ]),
    verdicts: [verdict],
  });
  return [
    around("a PDF behind a byte-order mark", "\u00ef\u00bb\u00bf", "", "pdf"),
    around("a PDF behind an empty line", "\r\n", "", "pdf"),
    around("a PDF with zeroes behind it", "", "\u0000".repeat(4096), "pdf"),
    around("a PDF with a remark of a scanner behind it", "", "<!-- saved -->\n", "pdf"),
    {
      what: "a PDF whose last mark is missing",
      name: "cv.pdf",
      bytes: () => Buffer.from(aPdf().toString("latin1").replace("%%EOF\n", ""), "latin1"),
      verdicts: ["pdf"],
    },
  ];
}
