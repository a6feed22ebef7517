/** One small fault that could be planted: a piece of a file and what stands there instead. */
export type Mutation = {
  /** Path from the project's root. */
  file: string;
  /** Offsets in the file's text. */
  start: number;
  end: number;
  replacement: string;
  kind: string;
};

/** A fault with the tests that should notice it, and how long they take without it. */
export type Trial = { name: string; mutation: Mutation; tests: string[]; usualMs: number };

/** The file's text with the fault in it. */
export function planted(text: string, { start, end, replacement }: Mutation): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

/** One line for reading: where it stands, what it was and what it became. */
export function mutationLine(text: string, mutation: Mutation): string {
  const { file, start, end, replacement, kind } = mutation;
  const line = text.slice(0, start).split("\n").length;
  const short = (part: string) => part.replace(/\s+/g, " ").trim().slice(0, 90) || "nothing";
  return `${file}:${line} (${kind}) ${short(text.slice(start, end))} → ${short(replacement)}`;
}
