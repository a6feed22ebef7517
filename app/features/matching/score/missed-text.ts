import type { DecidingWish } from "../rules/match-band.ts";
import type { MatchScore } from "../schema.ts";

const TEXTS: Record<DecidingWish, { readonly narrowly: string; readonly wholly: string }> = {
  role: { narrowly: "verwante functie", wholly: "andere functie dan gewenst" },
  pay: { narrowly: "loon net onder de wens", wholly: "loon onder de wens" },
  hours: { narrowly: "uren net anders dan gewenst", wholly: "andere uren dan gewenst" },
  distance: { narrowly: "net verder dan gewenst", wholly: "verder dan gewenst" },
  contract: { narrowly: "andere contractvorm", wholly: "andere contractvorm" },
};

/** What breaks a band, in a few words that give no wish away: "net verder dan gewenst". */
export function missedText({ key, label, narrowly }: MatchScore["missed"][number]): string {
  const texts = isDecidingWish(key) ? TEXTS[key] : null;
  return texts?.[narrowly ? "narrowly" : "wholly"] ?? `${label} past niet`;
}

function isDecidingWish(key: string): key is DecidingWish {
  return Object.hasOwn(TEXTS, key);
}
