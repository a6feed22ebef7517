import { safeFileName } from "#app/platform/inspection/file-name.ts";

/**
 * Paths in an archive for files by these names, in the same order: safe, and each only once, also
 * where capitals do not count ("bestanden/cv.pdf", "bestanden/cv (2).pdf").
 */
export function filePaths(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((original) => {
    const name = safeFileName(original);
    const dot = name.lastIndexOf(".");
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
    let free = name;
    for (let copy = 2; taken.has(free.toLowerCase()); copy++) free = `${stem} (${copy})${ending}`;
    taken.add(free.toLowerCase());
    return `bestanden/${free}`;
  });
}
