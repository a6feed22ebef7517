import type { Tone } from "#app/ui/notice.tsx";
import { StatusWord } from "#app/ui/status-word.tsx";
import type { VacatureStatus } from "#prisma/client/enums.ts";
import { VACATURE_STATUS_LABELS } from "../vacature-status.ts";

const TONES: Partial<Record<VacatureStatus, Tone>> = {
  submitted: "due",
  published: "done",
  filled: "note",
};

/** Where a vacature stands, in one word. */
export function VacatureStatusWord({ status }: { status: VacatureStatus }) {
  return <StatusWord tone={TONES[status]}>{VACATURE_STATUS_LABELS[status]}</StatusWord>;
}
