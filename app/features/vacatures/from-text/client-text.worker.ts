/** Reads one client's text of a vacature, in a process of its own. */
import { readFile } from "node:fs/promises";
import { readCvLines } from "#app/features/cv/cv-lines.server.ts";
import { textLines } from "#app/features/cv/text-lines.ts";
import { answerOnce } from "#app/platform/processes/bounded-work.ts";
import type { VacatureReading } from "../wording/vacature-reading.ts";
import { readVacatureText } from "./read-vacature-text.ts";
import { plainSource } from "./source-text.ts";

/** What the worker is asked: a text, or where a file lies and what it is; and today's ISO day. */
export type ClientTextQuestion = {
  text: string;
  file: { path: string; contentType: string } | null;
  today: string;
};

/** The client's wording with what it says, or why there is none. */
export type ClientTextAnswer =
  | { outcome: "read"; text: string; reading: VacatureReading }
  | { outcome: "no-text" | "encrypted" };

answerOnce(async ({ text, file, today }: ClientTextQuestion): Promise<ClientTextAnswer> => {
  const source = file ? await textOfFile(file) : text;
  if (source === "no-text" || source === "encrypted") return { outcome: source };
  const plain = plainSource(source).replaceAll("\r\n", "\n").trim();
  if (!/\p{L}{2}/u.test(plain)) return { outcome: "no-text" };
  const reading = readVacatureText(plain, new Date(`${today}T00:00:00Z`));
  return { outcome: "read", text: plain, reading };
});

async function textOfFile({ path, contentType }: { path: string; contentType: string }) {
  const bytes = new Uint8Array(await readFile(path));
  const isPage = contentType.startsWith("text/html");
  const lines = isPage ? textLines(bytes) : await readCvLines(bytes, contentType);
  return typeof lines === "string" ? lines : lines.map(({ text }) => text).join("\n");
}
