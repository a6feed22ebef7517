import {
  greatCircleMetres,
  metresBeyond,
  travelFulfilment,
  wishedMetres,
} from "../rules/distance-fulfilment.ts";
import { PRIOR } from "../rules/fulfilment.ts";
import type { MatchVacature } from "../rules/match-input.ts";
import { WISH_IMPORTANCE } from "../rules/weights.ts";
import type { CandidateColumns, PoolDictionaries } from "./candidate-columns.ts";
import { smallTable, table } from "./fact-dictionary.ts";
import { KNOWN_SHIFT } from "./packed-part.ts";

/** The way to a vacature from every place, and what each wish about it comes to. */
export type TravelLookup = {
  /** Metres to each place, -1 unknown. */
  readonly metres: Int32Array;
  /** Of each wish: metres wished (-1 unknown), metres until nothing counts, whether it is hard. */
  readonly wishedMetres: Float64Array;
  readonly metresBeyond: Float64Array;
  readonly hardTravel: Uint8Array;
};

const DISTANCE_KNOWN = WISH_IMPORTANCE.distance << KNOWN_SHIFT;
const DISTANCE_UNKNOWN = WISH_IMPORTANCE.distance * PRIOR;

/** What each wish about travel comes to at the days at home that are offered. */
export function compileTravel(
  vacature: MatchVacature,
  { travel, place }: Pick<PoolDictionaries, "travel" | "place">,
): TravelLookup {
  const metres = travel.values.map((wish) => wishedMetres(wish, vacature.hybridDays) ?? -1);
  return {
    metres: table(place, (point) => greatCircleMetres(point, vacature) ?? -1),
    wishedMetres: Float64Array.from(metres),
    metresBeyond: Float64Array.from(metres, (wished, code) => {
      const wish = travel.values[code];
      return wish ? metresBeyond(wished, wish) : 0;
    }),
    hardTravel: smallTable(travel, ({ distanceHard }) => Number(distanceHard === true)),
  };
}

/** What the way to work brings to the candidate's side. */
export function travelPart(columns: CandidateColumns, lookup: TravelLookup, row: number): number {
  const metres = lookup.metres[columns.place[row] as number] as number;
  const wish = columns.travel[row] as number;
  const wished = lookup.wishedMetres[wish] as number;
  if (metres < 0 || wished < 0) return DISTANCE_UNKNOWN;
  const fulfilment = travelFulfilment(metres, wished, lookup.metresBeyond[wish] as number);
  return WISH_IMPORTANCE.distance * fulfilment + DISTANCE_KNOWN;
}

/** 1 where the way is longer than a wish that is hard, else 0. In: what the way brings. */
export function travelBlocks(
  columns: CandidateColumns,
  lookup: TravelLookup,
  row: number,
  part: number,
): number {
  return part === DISTANCE_KNOWN ? (lookup.hardTravel[columns.travel[row] as number] as number) : 0;
}
