import { today } from "#app/platform/clock.server.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { type KeptFile, pathOfFile, removeFile } from "#app/platform/files.server.ts";
import { runBounded } from "#app/platform/processes/bounded-process.server.ts";
import { MAX_CLIENT_TEXT } from "../schema.ts";
import type { ClientTextAnswer, ClientTextQuestion } from "./client-text.worker.ts";
import { type FilledForm, filledForm } from "./filled-form.ts";

const WORKER = "app/features/vacatures/from-text/client-text.worker.ts";
/** The person waits for this; a text takes a second or two, most of it to load what is known. */
const LIMITS = { milliseconds: 15_000, megabytes: 320 };

type ClientText = {
  text: string;
  /** Read instead of the text, then dropped. */
  file: KeptFile | null;
  /** In whose turn it is read. */
  caller: string;
};

/**
 * The vacature's form, filled from a client's own text; nothing is kept. Throws `RuleBroken` when there is
 * nothing to read, or more than is kept of a client's wording.
 */
export async function readClientText({ text, file, caller }: ClientText): Promise<FilledForm> {
  if (!file && text === "") throw new RuleBroken("Plak een tekst of kies een bestand.", "text");
  const day = today().toISOString().slice(0, 10);
  const path = file && { path: pathOfFile(file.storageKey), contentType: file.contentType };
  const question: ClientTextQuestion = { text, file: path, today: day };
  const field = file ? "file" : "text";
  try {
    const result = await runBounded<ClientTextAnswer>(WORKER, question, LIMITS, caller);
    if (result.ended !== "answered")
      throw new RuleBroken("Deze tekst lukte niet. Plak alleen de tekst van de vacature.", field);
    const { answer } = result;
    if (answer.outcome !== "read") throw new RuleBroken(WHY_NOT[answer.outcome], field);
    if (answer.text.length > MAX_CLIENT_TEXT)
      throw new RuleBroken(
        "Deze tekst is langer dan 40.000 tekens. Plak alleen de vacature.",
        field,
      );
    return filledForm(answer.reading, answer.text, day);
  } finally {
    if (file) await removeFile(file.storageKey);
  }
}

const WHY_NOT = {
  "no-text": "Hier staat geen tekst in die wij kunnen lezen. Plak de tekst van de vacature.",
  encrypted: "Dit bestand vraagt om een wachtwoord. Plak de tekst van de vacature.",
};
