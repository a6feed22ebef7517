import { z } from "zod";
import { now } from "./clock.server.ts";
import { db } from "./db.server.ts";
import { log } from "./log.server.ts";

const progressSchema = z.object({
  startedAt: z.coerce.date(),
  done: z.number(),
  /** How many there are in all; null when that is not known. */
  of: z.number().nullable(),
});

/** How far a long piece of work is, in whichever process it runs. */
export type Progress = z.output<typeof progressSchema> & { name: string };

export type ProgressSteps = {
  /** Says that so many are done; written at most once a second. */
  at: (done: number) => Promise<void>;
  end: () => Promise<void>;
};

const SAVE_EVERY_MS = 1_000;
const LOG_EVERY_MS = 5_000;
const PREFIX = "progress:";

/** Says in the log and at /beheer/taken how far a long piece of work is, until it ends. */
export async function startProgress(name: string, of: number | null): Promise<ProgressSteps> {
  const startedAt = now();
  let [saved, logged] = [performance.now(), performance.now()];
  await save(name, { startedAt, done: 0, of });
  return {
    at: async (done) => {
      const moment = performance.now();
      if (moment - logged >= LOG_EVERY_MS) {
        logged = moment;
        log.info({ work: name, done, of }, "progress");
      }
      if (moment - saved < SAVE_EVERY_MS) return;
      saved = moment;
      await save(name, { startedAt, done, of });
    },
    end: async () => {
      await db().setting.deleteMany({ where: { key: PREFIX + name } });
    },
  };
}

/** All that is under way, by name; what a process left when it died stays until it is done again. */
export async function listProgress(): Promise<Progress[]> {
  const rows = await db().setting.findMany({
    where: { key: { startsWith: PREFIX } },
    orderBy: { key: "asc" },
    select: { key: true, value: true },
  });
  return rows.map(({ key, value }) => ({
    name: key.slice(PREFIX.length),
    ...progressSchema.parse(value),
  }));
}

async function save(name: string, progress: z.output<typeof progressSchema>): Promise<void> {
  const value = JSON.parse(JSON.stringify(progress));
  await db().setting.upsert({
    where: { key: PREFIX + name },
    create: { key: PREFIX + name, value },
    update: { value },
    select: { key: true },
  });
}
