import { z } from "zod";
import { daySchema } from "#app/features/taxonomy/limits.ts";
import { db, type Tx } from "#app/platform/db.server.ts";

const figures = z.object({
  proposals: z.number(),
  vacaturesWithEnough: z.number(),
  meanTotal: z.number(),
  overAsked: z.number(),
});

const planSchema = z.object({
  /** When its rows were read, and how long reading and solving took. */
  solvedAt: z
    .string()
    .transform((text) => new Date(text))
    .pipe(daySchema),
  ms: z.number(),
  /** The changes that it knows of: those before this position. */
  position: z.string().regex(/^\d+$/),
  figures: z.object({ solved: figures, inTurn: figures, alone: figures }),
});

/** What is known of the last proposal for all vacatures; its lines are rows of their own. */
export type PortfolioPlan = z.output<typeof planSchema>;

const KEY = "portfolio";

/** The last proposal; null before the first. */
export async function findPortfolioPlan(): Promise<PortfolioPlan | null> {
  const row = await db().setting.findUnique({ where: { key: KEY }, select: { value: true } });
  return row ? planSchema.parse(row.value) : null;
}

/** Keeps a proposal in the place of the last one. */
export async function keepPortfolioPlan(tx: Tx, plan: PortfolioPlan): Promise<void> {
  const value = JSON.parse(JSON.stringify(plan));
  await tx.setting.upsert({
    where: { key: KEY },
    create: { key: KEY, value },
    update: { value },
    select: { key: true },
  });
}
