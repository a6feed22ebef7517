import { makeRandom } from "#prisma/seed/random.ts";

/** Chosen once, before the first reading; another number would set others aside. */
const SEED = 20_261_130;

/** What is set aside: figures of it are printed together, and never a layout, a person or a mistake. */
export type SetAside = { layouts: ReadonlySet<string>; people: ReadonlySet<string> };

/**
 * Draws a third of the people, and as many whole layouts from those not ours as from our own,
 * of the names in the order of the alphabet, so that no order of a list decides.
 */
export function drawSetAside(
  people: readonly string[],
  ours: readonly string[],
  notOurs: readonly string[],
): SetAside {
  const draw = makeRandom(SEED);
  const some = (names: readonly string[], count: number) => draw.some([...names].sort(), count);
  const layouts = Math.round(notOurs.length * 0.4);
  return {
    people: new Set(some(people, Math.round(people.length / 3))),
    layouts: new Set([...some(notOurs, layouts), ...some(ours, layouts)]),
  };
}
