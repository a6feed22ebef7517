import { correctPay } from "#app/features/pay/correct-pay.server.ts";
import { enterPay } from "#app/features/pay/enter-pay.server.ts";
import { holdPayEntry } from "#app/features/pay/find-pay-entry.server.ts";
import { removePay } from "#app/features/pay/remove-pay.server.ts";
import { system } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/db.server.ts";
import { payInput } from "../../support/builders.ts";
import { row, type VerbRow } from "./verb-row.ts";

const anEntry = () => enterPay(system("test"), payInput());

/** What the office itself says, and what reaches it from outside. */
export const OFFICE_VERBS: Record<string, VerbRow> = {
  enterPay: row(["admin"], payInput, (actor, input) => enterPay(actor, input)),
  holdPayEntry: row(["admin"], anEntry, (actor, id) =>
    transaction((tx) => holdPayEntry(actor, id, tx)),
  ),
  correctPay: row(["admin"], anEntry, (actor, id) =>
    correctPay(actor, { id, ...payInput({ amountMax: "3.500" }) }),
  ),
  removePay: row(["admin"], anEntry, (actor, id) => removePay(actor, { id })),
};
