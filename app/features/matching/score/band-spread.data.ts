import type { MatchBand } from "../rules/match-band.ts";

/** How many people have each word for one vacature: lower quartile, median, upper quartile. */
type BandSpread = {
  readonly world: string;
  readonly vacatures: number;
  readonly candidates: number;
  readonly words: Record<MatchBand, readonly [low: number, median: number, high: number]>;
};

/** Measured by `npm run eval -- bands`, which holds these figures against what it finds. */
export const BAND_SPREAD: readonly BandSpread[] = [
  {
    world: "300 mensen",
    vacatures: 64,
    candidates: 300,
    words: {
      sterk: [0, 0, 1],
      goed: [0, 0, 2],
      redelijk: [4, 6, 10],
      weinig: [19, 34, 42],
      "onvoldoende bekend": [0, 0, 0],
      "past niet": [248, 252, 274],
    },
  },
  {
    world: "800 mensen",
    vacatures: 120,
    candidates: 800,
    words: {
      sterk: [0, 1, 1],
      goed: [0, 2, 3],
      redelijk: [9, 15, 23],
      weinig: [47, 91, 111],
      "onvoldoende bekend": [0, 0, 1],
      "past niet": [662, 684, 737],
    },
  },
];
