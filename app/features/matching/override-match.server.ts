import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf, worksForBureau } from "#app/platform/actor.ts";
import { now } from "#app/platform/clock.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { refuseOvertaken, refuseStale } from "#app/platform/forms/refuse-overtaken.server.ts";
import {
  OVERRIDE_DIRECTIONS,
  OVERRIDE_REASONS,
  type OverrideInput,
  overrideValues,
} from "./match-override.ts";
import { storeMatch } from "./store-match.server.ts";

const LABELS = { direction: OVERRIDE_DIRECTIONS, reason: OVERRIDE_REASONS };

type Pair = { vacatureId: string; candidateId: string };

/**
 * Keeps a consultant's own judgement beside the score, which stays as it is (AI Act, art. 14: a person
 * may decide otherwise, and says why). The match is stored as it was judged. For the bureau;
 * `NotFound` when either side is gone, `Overtaken` when a colleague judged
 * meanwhile.
 */
export function overrideMatch(actor: Actor, input: Pair & OverrideInput): Promise<void> {
  if (!worksForBureau(actor)) throw new NotFound();
  const { vacatureId, candidateId, seen, ...judgement } = input;
  const pair = { vacatureId, candidateId };
  return transaction(async (tx) => {
    await storeMatch(tx, pair);
    refuseOvertaken(seen, overrideValues(await findJudgement(tx, pair)), LABELS);
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
export function withdrawOverride(actor: Actor, input: Pair & { seen?: string }): Promise<void> {
  if (!worksForBureau(actor)) throw new NotFound();
  const { seen, ...pair } = input;
  return transaction(async (tx) => {
    if ((await tx.match.count({ where: pair })) === 0) throw new NotFound();
    refuseStale(seen, overrideValues(await findJudgement(tx, pair)));
    const { count } = await tx.matchOverride.deleteMany({ where: pair });
    if (count === 0) return;
    await recordEvent(tx, actor, {
      verb: "withdraw-override",
      subject: ["match", `${pair.vacatureId}/${pair.candidateId}`],
      ...pair,
    });
  });
}

function findJudgement(tx: Tx, pair: Pair) {
  return tx.matchOverride.findUnique({
    where: { vacatureId_candidateId: pair },
    select: { direction: true, reason: true, note: true },
  });
}
