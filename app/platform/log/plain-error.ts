/** What a log keeps of an error. */
export type PlainError = {
  type: string;
  message: string;
  code?: string;
  /** Where the database saw it: table, column, constraint. */
  at?: Record<string, string>;
  stack: string[];
  cause?: PlainError;
};

const MAX_CHARS = 300;
const MAX_FRAMES = 20;
/** What databases and query builders say quotes the row that they were given. */
const QUOTING = /^Prisma|^Zod|^Driver|^DatabaseError|^SyntaxError/;
const PLACES = ["modelName", "table", "column", "constraint", "routine"] as const;

/**
 * An error without anything that somebody typed: its kind, codes and frames. A message keeps its own
 * words; what stands between quotes, an address or a number in it is left out, and where the message
 * quotes rows by nature all of it.
 */
export function plainError(error: unknown, depth = 0): PlainError {
  if (!(error instanceof Error)) return { type: typeof error, message: "", stack: [] };
  const type = error.name === "Error" ? error.constructor.name : error.name;
  const { code, meta, cause } = error as Error & Record<string, unknown>;
  const at = placesIn({ ...(error as unknown as object), ...(isObject(meta) && meta) });
  return {
    type,
    message: QUOTING.test(type) || "severity" in error ? "" : maskTyped(error.message),
    ...((typeof code === "string" || typeof code === "number") && { code: String(code) }),
    ...(Object.keys(at).length > 0 && { at }),
    stack: framesOf(error),
    ...(cause !== undefined && depth < 3 && { cause: plainError(cause, depth + 1) }),
  };
}

/** A sentence without what may have been typed: quoted parts, addresses, long numbers. One line of it. */
export function maskTyped(text: string): string {
  const line = text.slice(0, 4 * MAX_CHARS).split("\n", 1)[0] ?? "";
  return line
    .slice(0, MAX_CHARS)
    .replace(/"[^"]*"?|`[^`]*`?|“[^”]*”?|(?<![a-z])'[^']*'?/g, "…")
    .replace(/(?<!\S)\S*[@/\\%?=]\S*/g, "…")
    .replace(/\d{5,}/g, "…");
}

/** The frames behind the message, which may have lines that look like some. */
function framesOf({ stack = "", message }: Error): string[] {
  const frames = message ? (stack.split(message).at(-1) ?? "") : stack;
  return frames
    .split("\n")
    .filter((line) => line.startsWith("    at "))
    .slice(0, MAX_FRAMES)
    .map((line) => line.trim().slice(0, MAX_CHARS));
}

function placesIn(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    PLACES.flatMap((name) => {
      const value = values[name];
      return typeof value === "string" && /^\w{1,80}$/.test(value) ? [[name, value]] : [];
    }),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
