import { readFile } from "node:fs/promises";
import { getDocumentProxy } from "unpdf";
import { readCvFile } from "#app/features/cv/read-cv-file.server.ts";
import type { Writer } from "./cv-writer.ts";
import { renderOne, type Tools } from "./render-writers.ts";

/** Tried in turn until the CV has two pages; a theme sets four jobs on a page, a table ten. */
const JOBS_TO_TRY = [12, 8, 18, 6, 5, 24];
const STUDIES = 5;
const LONG_CVS = 3;

/** Times of reading files of two pages one by one: ms of one core, or elapsed where that is not told. */
export type LongTimes = { layout: string; ms: number }[];

/** Reads long CVs (the jobs and studies of several people under one name) in each of the printed layouts. */
export async function timeTwoPages(
  people: readonly Writer[],
  layouts: readonly string[],
  tools: Tools,
): Promise<LongTimes> {
  const times: LongTimes = [];
  for (const layout of layouts) {
    for (let number = 0; number < LONG_CVS; number++) {
      const path = await renderTwoPages(people, number, layout, tools);
      if (path === null) continue;
      const [started, before] = [performance.now(), await coreMsOfChildren()];
      const { outcome } = await readCvFile(path, "application/pdf", "eval");
      if (outcome !== "read" && outcome !== "took-too-long")
        throw new Error(`${layout} was not read: ${outcome}`);
      const [elapsed, after] = [performance.now() - started, await coreMsOfChildren()];
      times.push({ layout, ms: before !== null && after !== null ? after - before : elapsed });
    }
  }
  return times;
}

/** A file of two pages in a layout, or null where none came out so. */
async function renderTwoPages(
  people: readonly Writer[],
  number: number,
  layout: string,
  tools: Tools,
): Promise<string | null> {
  const turned = [...people.slice(number * 5), ...people.slice(0, number * 5)];
  for (const jobs of JOBS_TO_TRY) {
    const { path, contentType } = await renderOne(longCv(turned, jobs), number, layout, tools);
    if (contentType !== "application/pdf") return null;
    const { numPages } = await getDocumentProxy(new Uint8Array(await readFile(path)));
    if (numPages === 2) return path;
  }
  return null;
}

function longCv(people: readonly Writer[], jobs: number): Writer {
  const [first] = people;
  if (!first) throw new Error("Nobody to make a long CV of");
  return {
    ...first,
    id: `long-${first.id}`,
    jobs: people.flatMap((one) => one.jobs).slice(0, jobs),
    studies: people.flatMap(({ studies }) => studies).slice(0, STUDIES),
  };
}

/** What all ended child processes took of a core, in ms; null where the system does not tell. */
async function coreMsOfChildren(): Promise<number | null> {
  const stat = await readFile("/proc/self/stat", "latin1").catch(() => null);
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ");
  // User and system time of children, in the hundredths of a second that Linux counts in.
  return fields ? (Number(fields[13]) + Number(fields[14])) * 10 : null;
}
