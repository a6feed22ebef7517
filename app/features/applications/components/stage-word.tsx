import type { Tone } from "#app/ui/notice.tsx";
import { StatusWord } from "#app/ui/status-word.tsx";
import type { Stage } from "#prisma/client/enums.ts";
import { STAGE_TEXTS } from "../stage.ts";

const TONES: Partial<Record<Stage, Tone>> = {
  presented: "note",
  interview: "note",
  offer: "note",
  placed: "done",
};

/** Where an application stands, in a word or two. */
export function StageWord({ stage }: { stage: Stage }) {
  return <StatusWord tone={TONES[stage]}>{STAGE_TEXTS[stage].label}</StatusWord>;
}
