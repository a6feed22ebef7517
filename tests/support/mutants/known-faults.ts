import { basename } from "node:path";
import { SOURCE_FILES, type SourceFile } from "../../architecture/source-files.ts";
import type { KnownMutant } from "./known-mutants.data.ts";
import type { Mutation } from "./mutation.ts";

/**
 * Where a known fault stands now, and the test that notices it. Throws when its text is not to be found
 * exactly once, or its test not at all: then the list no longer says what it means.
 */
export function placeOf(known: KnownMutant): { mutation: Mutation; test: string } {
  const { name, file, before, after, test } = known;
  const product = SOURCE_FILES.filter(({ path }) => path.startsWith("app/"));
  const holding = named(product, file).filter(({ text }) => text.includes(before));
  const [found, another] = holding;
  if (!found || another || found.text.split(before).length !== 2)
    throw new Error(
      `“${name}”: its text stands not exactly once in ${file}; mend known-mutants.data.ts`,
    );
  const [noticing, second] = named(SOURCE_FILES, test);
  if (!noticing || second) throw new Error(`“${name}”: there is not one ${test}`);
  const start = found.text.indexOf(before);
  const end = start + before.length;
  return {
    mutation: { file: found.path, start, end, replacement: after, kind: "known" },
    test: noticing.path,
  };
}

function named(files: SourceFile[], name: string): SourceFile[] {
  return files.filter(({ path }) => basename(path) === name);
}
