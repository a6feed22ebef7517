/** A longer way that somebody could accept, and how many vacatures more that would bring. */
export type DistanceGain = { readonly km: number; readonly more: number };

const STEPS_KM = [5, 10, 15, 20, 30];
const SHOWN = 3;

/**
 * What a longer way would bring. In: the wish in km, and of each vacature on which only the way is too
 * long how many metres it is. Out: the first three steps that bring more than the one before.
 */
export function distanceGains(
  maxDistanceKm: number,
  metresOfTooFar: readonly number[],
): readonly DistanceGain[] {
  const gains = STEPS_KM.map((step) => {
    const km = maxDistanceKm + step;
    return { km, more: metresOfTooFar.filter((metres) => metres <= 1000 * km).length };
  });
  return gains.filter(({ more }, i) => more > (gains[i - 1]?.more ?? 0)).slice(0, SHOWN);
}
