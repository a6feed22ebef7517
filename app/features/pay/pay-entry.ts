import { ROLE_LABELS } from "#app/features/taxonomy/roles.ts";
import type { Prisma } from "#prisma/client/client.ts";
import {
  PAY_EXPERIENCE_LABELS,
  PAY_PERIOD_LABELS,
  type PayExperience,
  type PayPeriod,
} from "./pay-words.ts";
import type { PayEntryInput } from "./schema.ts";

/** What a source says that a role pays: cents a period at `weeklyHours`, gross, holiday pay excluded. */
export type PayEntry = {
  id: string;
  roleId: string;
  period: PayPeriod;
  minCents: number;
  maxCents: number;
  weeklyHours: number;
  experience: PayExperience;
  source: string;
  measuredOn: Date;
  invented: boolean;
};

export const PAY_ENTRY_SELECT = {
  id: true,
  roleId: true,
  period: true,
  minCents: true,
  maxCents: true,
  weeklyHours: true,
  experience: true,
  source: true,
  measuredOn: true,
  invented: true,
} satisfies Prisma.PayEntrySelect;

/** The words of the codes in the form, for whoever is told what a colleague saved meanwhile. */
export const PAY_ENTRY_LABELS = {
  roleId: ROLE_LABELS,
  period: PAY_PERIOD_LABELS,
  experience: PAY_EXPERIENCE_LABELS,
};

/** The columns of an entry from what was filled in. */
export function payEntryColumns(input: Omit<PayEntryInput, "seen">) {
  const { amountMin, amountMax, ...columns } = input;
  return { ...columns, minCents: amountMin, maxCents: amountMax };
}

/** The same columns as the form shows them: each a text as somebody would have typed it. */
export function payEntryValues(entry: Omit<PayEntry, "id" | "invented">) {
  return {
    roleId: entry.roleId,
    amountMin: typed(entry.minCents),
    amountMax: typed(entry.maxCents),
    period: entry.period,
    weeklyHours: String(entry.weeklyHours),
    experience: entry.experience,
    source: entry.source,
    measuredOn: entry.measuredOn.toISOString().slice(0, 10),
  };
}

function typed(cents: number): string {
  return String(cents / 100).replace(".", ",");
}
