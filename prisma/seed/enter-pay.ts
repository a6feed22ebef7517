import { enterPay } from "#app/features/pay/enter-pay.server.ts";
import { system } from "#app/platform/actor.ts";
import { today } from "#app/platform/clock.server.ts";
import { ROLE_STORIES } from "./role-stories.data.ts";

const SEED = system("seed");
const SOURCE = "Voorbeeldbron van de demonstratie";
/** Every fourth role of the story has no source: the page must show that too. */
const EVERY = 4;

/** Invented sources for most roles, marked as such: two steps of experience each. */
export async function enterInventedPay(): Promise<void> {
  for (const [i, { roleId, pay }] of ROLE_STORIES.entries()) {
    if (i % EVERY === EVERY - 1) continue;
    const [low, high] = [100 * pay[0], 100 * pay[1]];
    const middle = (low + high) / 2;
    const entry = { roleId, period: "month" as const, weeklyHours: 36, source: SOURCE };
    const measuredOn = today();
    const steps = [
      { ...entry, measuredOn, experience: "starting" as const, amountMin: low, amountMax: middle },
      { ...entry, measuredOn, experience: "skilled" as const, amountMin: middle, amountMax: high },
    ];
    for (const step of steps) await enterPay(SEED, step);
  }
}
