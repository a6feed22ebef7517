import { aPdf } from "./a-pdf.ts";
import type { CorpusMember } from "./corpus-member.ts";

const NAMES: [what: string, name: string][] = [
  ["a name that climbs", "../../../etc/passwd.pdf"],
  ["a Windows path", "C:\\Users\\sanne\\..\\..\\boot.pdf"],
  ["a name with the direction turned", "cv\u202efdp.exe"],
  ["a name of 5,000 letters", `${"a".repeat(5000)}.pdf`],
  ["a long name of signs that take two units", `${"😀".repeat(200)}.pdf`],
  ["a name with line ends", "cv.pdf\r\nSet-Cookie: a=b"],
  ["a name that closes its quotes", 'cv".pdf; filename="x.exe'],
  ["a name of dots", "....pdf"],
  ["a hidden name", ".htaccess"],
  ["a name with markup", "<img src=x onerror=alert(1)>.pdf"],
  ["a program's name", "cv.pdf.exe"],
  ["a name of accents", "Zoë’s levensloop (één).pdf"],
];

/** Good PDFs with hostile names: kept, under a name that harms nobody. */
export const NAMED_MEMBERS: CorpusMember[] = NAMES.map(
  ([what, name]): CorpusMember => ({
    what,
    name,
    bytes: () => aPdf(),
    verdicts: ["pdf"],
  }),
).concat({
  what: "a name with a zero",
  name: "cv.pdf\u0000.exe",
  bytes: () => aPdf(),
  verdicts: ["malformed"],
});
