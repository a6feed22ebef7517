import type { FileKind } from "#app/platform/file-kind.ts";
import type { UploadTrouble } from "#app/platform/inspection/upload-trouble.ts";
import { aPdf, type PdfParts } from "./a-pdf.ts";

/** What must become of a file: kept as a kind, or refused and why. */
export type Verdict =
  | FileKind["extension"]
  | "no-file"
  | "not-a-document"
  | "too-large"
  | "malformed"
  | UploadTrouble;

/** A file of the corpus; `verdicts` has more than one where several reasons are right at once. */
export type CorpusMember = {
  what: string;
  name: string;
  bytes: () => Buffer;
  verdicts: Verdict[];
  /** Tens of megabytes: in the long form only. */
  large?: true;
};

/** A PDF of these parts, and what must become of it. */
export function pdfMember(what: string, parts: PdfParts, ...verdicts: Verdict[]): CorpusMember {
  return { what, name: "cv.pdf", bytes: () => aPdf(parts), verdicts };
}
