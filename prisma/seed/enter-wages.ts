import { halfYearOf } from "#app/features/settings/half-year.ts";
import { enterMinimumWage, findMinimumWage } from "#app/features/settings/minimum-wage.server.ts";
import { system } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";

const SEED = system("seed");
const INVENTED_CENTS = 1455;
const HALF_YEAR_MS = 183 * 86_400_000;

/** Invented amounts for the half years around today for which nobody entered a real one. */
export async function enterInventedWages(): Promise<void> {
  for (const halves of [-1, 0, 1]) {
    const from = new Date(now().getTime() + halves * HALF_YEAR_MS);
    const { validFrom } = halfYearOf(from);
    if (await findMinimumWage(db(), validFrom)) continue;
    const source = "Voorbeeldbedrag van de demonstratie";
    await enterMinimumWage(SEED, { from: validFrom, hourCents: INVENTED_CENTS, source });
  }
}
