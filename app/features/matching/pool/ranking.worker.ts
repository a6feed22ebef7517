/** Ranks parts of a pool beside the web thread; the pool's buffers are shared, never copied. */
import { setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { DICTIONARY_RELATIONS } from "../score/dictionary-relations.ts";
import { compileVacature } from "./compile-vacature.ts";
import { countVariants } from "./count-variants.ts";
import { rankRows } from "./rank-pool.ts";
import type { WorkerAnswer, WorkerTask } from "./worker-task.ts";

/** A little nicer than the web thread, which shares the cores and must answer first. */
setPriority(0, 5);

let pool: Extract<WorkerTask, { kind: "pool" }>["pool"] | null = null;

parentPort?.on("message", (task: WorkerTask) => {
  if (task.kind === "pool") {
    pool = task.pool;
    return;
  }
  parentPort?.postMessage(answerTo(task));
});

function answerTo(task: Exclude<WorkerTask, { kind: "pool" }>): WorkerAnswer {
  const known = pool;
  if (!known) throw new Error("A ranking was asked before the pool was given");
  const { number, from } = task;
  const to = Math.min(task.to, known.rows);
  if (task.kind === "count") {
    const rows = { from, to };
    const { vacature, changes } = task;
    return { number, counts: countVariants(vacature, changes, known, DICTIONARY_RELATIONS, rows) };
  }
  const ranked = task.vacatures.map((vacature) => {
    const compiled = compileVacature(vacature, known.dictionaries, DICTIONARY_RELATIONS);
    return rankRows(known, compiled, task.sizes, from, to);
  });
  return { number, ranked };
}
