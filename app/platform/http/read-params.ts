import type { z } from "zod";

/** More values of one name than any list has choices is no search but a script. */
const MAX_VALUES = 30;

/** Longer than any word of a URL that means something; what is behind it is not looked at. */
const MAX_CHARS = 300;

type Typed = Record<string, string | string[]>;

/** A URL's words as read, what was left out and why, and each single word as typed. */
export type ReadParams<Value, Single extends string> = {
  value: Value;
  ignored: string[];
  typed: Partial<Record<Single, string>>;
};

/**
 * Reads a URL's words by a schema and never refuses: what makes no sense is left out and said in
 * `ignored`, one Dutch sentence each. `singles` hold one value, `lists` several. Every word of the
 * schema must be optional or have a default.
 */
export function readParams<Schema extends z.ZodType, Single extends string>(
  params: URLSearchParams,
  schema: Schema,
  singles: readonly Single[],
  lists: readonly string[],
): ReadParams<z.output<Schema>, Single> {
  const single = singles.flatMap((name) => {
    const value = params.get(name)?.slice(0, MAX_CHARS).trim();
    return value ? [[name, value] as const] : [];
  });
  const several = lists.map((name) => {
    const values = params.getAll(name).map((value) => value.slice(0, MAX_CHARS).trim());
    return [name, [...new Set(values.filter(Boolean))].slice(0, MAX_VALUES)] as const;
  });
  const typed: ReadParams<unknown, Single>["typed"] = {};
  for (const [name, value] of single) typed[name] = value;
  return { ...readLeniently(schema, Object.fromEntries([...single, ...several]), []), typed };
}

function readLeniently<Schema extends z.ZodType>(
  schema: Schema,
  typed: Typed,
  ignored: string[],
): { value: z.output<Schema>; ignored: string[] } {
  const parsed = schema.safeParse(typed);
  if (parsed.success) return { value: parsed.data, ignored };
  const { issues } = parsed.error;
  const left = Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => {
      const wrong = issues.filter(({ path }) => path[0] === name);
      if (wrong.length === 0) return [[name, value]];
      if (!Array.isArray(value)) return [];
      const places = new Set(wrong.map(({ path }) => path[1]));
      return [[name, places.has(undefined) ? [] : value.filter((_, i) => !places.has(i))]];
    }),
  );
  const messages = new Set([...ignored, ...issues.map(({ message }) => message)]);
  return readLeniently(schema, left, [...messages]);
}
