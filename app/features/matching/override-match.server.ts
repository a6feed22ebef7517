import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf, worksForBureau } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import type { OverrideInput } from "./match-override.ts";
import { storeMatch } from "./store-match.server.ts";

type Pair = { vacatureId: string; candidateId: string };

/**
 * Keeps a consultant's own judgement beside the score, which stays as it is (AI Act, art. 14: a person
 * may decide otherwise, and says why). The match is stored as it was judged. For the bureau;
 * `NotFound` when either side is gone.
 */
export function overrideMatch(actor: Actor, input: Pair & OverrideInput): Promise<void> {
  if (!worksForBureau(actor)) throw new NotFound();
  const { vacatureId, candidateId, ...judgement } = input;
  const pair = { vacatureId, candidateId };
  return transaction(async (tx) => {
    await storeMatch(tx, pair);
    const data = { ...judgement, accountId: accountIdOf(actor), judgedAt: now() };
    await tx.matchOverride.upsert({
      where: { vacatureId_candidateId: pair },
      create: { ...pair, ...data },
      update: data,
      select: { vacatureId: true },
    });
    await recordEvent(tx, actor, {
      verb: "override-match",
      subject: ["match", `${vacatureId}/${candidateId}`],
      reasonCode: `${input.direction}:${input.reason}`,
      ...pair,
    });
  });
}

/** Takes the judgement back, so that the score stands alone again. `NotFound` for a pair nobody judged. */
export function withdrawOverride(actor: Actor, pair: Pair): Promise<void> {
  if (!worksForBureau(actor)) throw new NotFound();
  return transaction(async (tx) => {
    if ((await tx.match.count({ where: pair })) === 0) throw new NotFound();
    const { count } = await tx.matchOverride.deleteMany({ where: pair });
    if (count === 0) return;
    await recordEvent(tx, actor, {
      verb: "withdraw-override",
      subject: ["match", `${pair.vacatureId}/${pair.candidateId}`],
      ...pair,
    });
  });
}
