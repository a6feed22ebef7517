import {
  FINDABILITY_KEY,
  findabilityReportSchema,
} from "#app/features/vacatures/feeds/findability-report.ts";
import type { Actor } from "#app/platform/actor.ts";
import { db } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";

/** The last report of what search engines and job boards are told; null before the first night. */
export async function findFindability(actor: Actor) {
  if (actor.kind !== "admin" && actor.kind !== "system") throw new NotFound();
  const row = await db().setting.findUnique({
    where: { key: FINDABILITY_KEY },
    select: { value: true },
  });
  return row ? findabilityReportSchema.parse(row.value) : null;
}
