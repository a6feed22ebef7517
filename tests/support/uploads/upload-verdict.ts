import { z } from "zod";
import { TooLarge, UserError } from "#app/platform/errors.ts";
import type { KeptFile } from "#app/platform/files.server.ts";
import { readUploadForm } from "#app/platform/http/upload.server.ts";
import { UPLOAD_TROUBLE_TEXT } from "#app/platform/inspection/upload-trouble.ts";
import type { CorpusMember, Verdict } from "./corpus-member.ts";

const MESSAGES = {
  missing: "Geen bestand.",
  wrongKind: "Geen document.",
  tooLarge: "Te groot.",
};
const BOUNDARY = "grens-van-de-proef";

export type Uploaded = { verdict: Verdict; kept: KeptFile | null };

/** Sends a file through the form reader as a browser does, and says what became of it. */
export async function uploadVerdict(
  { name, bytes, verdicts }: CorpusMember,
  caller = "test",
): Promise<Uploaded> {
  const request = new Request("http://localhost/", {
    method: "POST",
    headers: { "content-type": `multipart/form-data; boundary=${BOUNDARY}` },
    body: multipart(name, bytes()),
  });
  try {
    const { file } = await readUploadForm(request, z.object({ name: z.string() }), {
      field: "cv",
      messages: MESSAGES,
      guard: async () => {},
      caller,
    });
    return { verdict: kindOf(file.contentType), kept: file };
  } catch (error) {
    if (error instanceof TooLarge) return { verdict: "too-large", kept: null };
    if (!(error instanceof UserError)) throw error;
    return { verdict: verdictOf(error.message, verdicts), kept: null };
  }
}

/** The name goes out as a hostile sender writes it, quotes and line ends as browsers escape them. */
function multipart(name: string, bytes: Buffer): Blob {
  const escaped = name.replace(/"/g, "%22").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  return new Blob([
    Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="name"\r\n\r\nSanne\r\n`),
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="cv"; filename="${escaped}"\r\nContent-Type: application/pdf\r\n\r\n`,
    ),
    new Uint8Array(bytes),
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ]);
}

function kindOf(contentType: string): Verdict {
  if (contentType === "application/pdf") return "pdf";
  return contentType.startsWith("text/plain") ? "txt" : "docx";
}

/** A wrong kind reads the same whether the first bytes or the whole told it. */
function verdictOf(message: string, wanted: readonly Verdict[]): Verdict {
  if (message.startsWith("Het formulier kwam niet heel")) return "malformed";
  if (message === MESSAGES.missing) return "no-file";
  if (message === MESSAGES.wrongKind)
    return wanted.includes("wrong-kind") ? "wrong-kind" : "not-a-document";
  const known = Object.entries(UPLOAD_TROUBLE_TEXT).find(([, text]) => text === message);
  return known ? troubleNamed(known[0]) : "damaged";
}

/** Guarantee: only called with keys of `UPLOAD_TROUBLE_TEXT`. */
function troubleNamed(key: string): Verdict {
  return key as Verdict;
}
