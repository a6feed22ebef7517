/**
 * The different values a fact takes in a pool, each with a small number. A column then holds numbers,
 * and a rule is asked once for each value instead of once for each candidate.
 */
export type FactDictionary<Value> = {
  readonly values: Value[];
  /** The number of each value, by its key; not sent to workers, which only read. */
  readonly codes: Map<string, number>;
};

/** Codes are kept in 16 bits. */
const MAX_VALUES = 65_536;

/** A dictionary that knows some values from the start, numbered in that order. */
export function makeDictionary<Value>(known: readonly Value[] = []): FactDictionary<Value> {
  const dictionary: FactDictionary<Value> = { values: [], codes: new Map() };
  for (const value of known) codeOf(dictionary, value);
  return dictionary;
}

/**
 * The number of a value, a new one when it was not seen before. Values are compared by `key`, which one
 * dictionary takes in one form only; as JSON where none is given. Throws RangeError when a 65,537th
 * value comes.
 */
export function codeOf<Value>(
  dictionary: FactDictionary<Value>,
  value: Value,
  key: string = typeof value === "string" ? value : JSON.stringify(value),
): number {
  const known = dictionary.codes.get(key);
  if (known !== undefined) return known;
  const code = dictionary.values.length;
  if (code >= MAX_VALUES) throw new RangeError("A fact takes more different values than fit");
  dictionary.values.push(value);
  dictionary.codes.set(key, code);
  return code;
}

/** A table over a dictionary; a plain loop, since `from` costs ten times as much a value. */
export function table<Value>({ values }: FactDictionary<Value>, partOf: (value: Value) => number) {
  return fillTable(new Int32Array(values.length), values, partOf);
}

export function smallTable<Value>(
  { values }: FactDictionary<Value>,
  partOf: (value: Value) => number,
) {
  return fillTable(new Uint8Array(values.length), values, partOf);
}

function fillTable<Table extends Int32Array | Uint8Array, Value>(
  filled: Table,
  values: readonly Value[],
  partOf: (value: Value) => number,
): Table {
  for (let i = 0; i < values.length; i++) filled[i] = partOf(values[i] as Value);
  return filled;
}
