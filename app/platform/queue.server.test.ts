import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { z } from "zod";
import { withoutTestDatabase } from "#tests/support/test-database.ts";
import { openDatabase } from "./db.server.ts";
import { closeQueue, defineJob, enqueueAlone, openQueue, workQueue } from "./queue.server.ts";

withoutTestDatabase();

test("a job that outlasts the stop of its process harms nothing when it fails afterwards", async () => {
  const directory = await mkdtemp(join(tmpdir(), "rechterhand-queue-"));
  const database = await openDatabase({ kind: "pglite", directory });
  const [begun, end] = [resolvable(), resolvable()];
  const job = defineJob({
    name: "outlasts",
    payload: z.object({}),
    handle: async () => {
      begun.resolve();
      await end.promise;
      throw new Error("The database is not open");
    },
  });
  await openQueue([job]);
  await workQueue([job]);
  await enqueueAlone(job.name, {});
  await begun.promise;

  const nobodys: unknown[] = [];
  const note = (error: unknown) => nobodys.push(error);
  process.on("unhandledRejection", note);
  await closeQueue();
  await database.close();
  end.resolve();
  for (let turn = 0; turn < 20; turn++) await setImmediate();
  process.off("unhandledRejection", note);
  expect(nobodys).toEqual([]);
  await rm(directory, { recursive: true, force: true });
});

/** A promise and what resolves it. */
function resolvable(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
