import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { now, today } from "#app/platform/clock.server.ts";
import { db, type Tx, transaction } from "#app/platform/db.server.ts";
import { halfYearOf } from "./half-year.ts";
import { requireSettingActor } from "./policy.ts";
import type { MinimumWageInput } from "./schema.ts";

const SELECT = {
  validFrom: true,
  validTo: true,
  hourCents: true,
  source: true,
  invented: true,
} as const;

/** The statutory minimum: integer cents an hour, and the days it holds, both ends included. */
export type MinimumWage = { hourCents: number; validFrom: Date; validTo: Date };

/** The same with where it was read, or that it was made up. */
export type KnownMinimumWage = MinimumWage & { source: string; invented: boolean };

/**
 * The minimum wage in force on a day (midnight UTC, as date columns hold it); null where nobody entered
 * one. The only way the product learns the amount.
 */
export function findMinimumWage(tx: Tx, day: Date): Promise<KnownMinimumWage | null> {
  return tx.minimumWage.findFirst({
    where: { validFrom: { lte: day }, validTo: { gte: day } },
    select: SELECT,
  });
}

/** The same of today, for pages. */
export function findTodaysMinimumWage(): Promise<KnownMinimumWage | null> {
  return findMinimumWage(db(), today());
}

/** All amounts that were entered, newest first. */
export function listMinimumWages() {
  return db().minimumWage.findMany({ orderBy: { validFrom: "desc" }, select: SELECT });
}

/**
 * Enters the amount of one half year with its source, or corrects it. For an admin, and for the seed,
 * whose amounts are marked as invented. Throws `Refused` for others.
 */
export function enterMinimumWage(actor: Actor, input: MinimumWageInput): Promise<void> {
  requireSettingActor(actor);
  const { validFrom, validTo } = halfYearOf(input.from);
  const { hourCents, source } = input;
  const data = { validTo, hourCents, source, invented: actor.kind === "system", enteredAt: now() };
  return transaction(async (tx) => {
    await tx.minimumWage.upsert({
      where: { validFrom },
      create: { validFrom, ...data },
      update: data,
      select: { validFrom: true },
    });
    await recordEvent(tx, actor, {
      verb: "enter-minimum-wage",
      subject: ["minimum-wage", validFrom.toISOString().slice(0, 10)],
    });
    await markChanged(tx, "pages", "minimum-wage");
  });
}
