import { readFile } from "node:fs/promises";
import { getDocumentProxy } from "unpdf";
import { readCvFile } from "#app/features/cv/read-cv-file.server.ts";
import type { Writer } from "./cv-writer.ts";
import { renderOne, type Tools } from "./render-writers.ts";

const JOBS_OF_A_LONG_CV = 14;
const LONG_CVS = 3;

/** Times of reading one file of about two pages after another, in milliseconds. */
export type LongTimes = { layout: string; pages: number; ms: number }[];

/** Reads long CVs (the jobs and studies of several people under one name) in each of the printed layouts. */
export async function timeTwoPages(
  people: readonly Writer[],
  layouts: readonly string[],
  tools: Tools,
): Promise<LongTimes> {
  const times: LongTimes = [];
  const long = Array.from({ length: LONG_CVS }, (_, i) =>
    longCv(people.slice(i * 5, i * 5 + 7), i),
  );
  for (const layout of layouts) {
    for (const [i, person] of long.entries()) {
      const { path, contentType } = await renderOne(person, i, layout, tools);
      if (contentType !== "application/pdf") continue;
      const { numPages } = await getDocumentProxy(new Uint8Array(await readFile(path)));
      const started = performance.now();
      await readCvFile(path, contentType, "eval");
      times.push({ layout, pages: numPages, ms: performance.now() - started });
    }
  }
  return times;
}

function longCv(people: readonly Writer[], number: number): Writer {
  const [first] = people;
  if (!first) throw new Error("Nobody to make a long CV of");
  return {
    ...first,
    id: `long-${number}`,
    jobs: people.flatMap(({ jobs }) => jobs).slice(0, JOBS_OF_A_LONG_CV),
    studies: people.flatMap(({ studies }) => studies).slice(0, 5),
  };
}
