import type { ContractForm } from "#app/features/taxonomy/contract-form.ts";
import { FULL, type Fulfilment } from "./fulfilment.ts";

/**
 * Contract forms wanted against those offered: 1000 when at least one suits both, otherwise 0.
 * Unknown when either list is empty.
 * Reason: vast, interim and zzp differ in law, not in degree, so there is nothing in between.
 */
export function contractFulfilment(
  offered: readonly ContractForm[],
  wanted: readonly ContractForm[],
): Fulfilment {
  if (offered.length === 0 || wanted.length === 0) return null;
  return wanted.some((form) => offered.includes(form)) ? FULL : 0;
}
