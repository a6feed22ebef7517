import { deleteEnquiry } from "#app/features/enquiries/delete-enquiry.server.ts";
import { moveEnquiry } from "#app/features/enquiries/move-enquiry.server.ts";
import { refuseEnquiry } from "#app/features/enquiries/refuse-enquiry.server.ts";
import { routeEnquiries } from "#app/features/enquiries/route-enquiries.server.ts";
import { sendEnquiry } from "#app/features/enquiries/send-enquiry.server.ts";
import { correctPay } from "#app/features/pay/correct-pay.server.ts";
import { enterPay } from "#app/features/pay/enter-pay.server.ts";
import { holdPayEntry } from "#app/features/pay/find-pay-entry.server.ts";
import { removePay } from "#app/features/pay/remove-pay.server.ts";
import { saveLook } from "#app/features/settings/look/save-look.server.ts";
import { saveBureau } from "#app/features/settings/save-bureau.server.ts";
import { sendTestMail } from "#app/features/settings/send-test-mail.server.ts";
import { ANONYMOUS, system } from "#app/platform/actor.ts";
import { db, transaction } from "#app/platform/db.server.ts";
import { aReceivedFile, enquiryInput, payInput } from "../../support/builders.ts";
import { BUREAU, EVERYONE, row, type VerbRow } from "./verb-row.ts";

const anEntry = () => enterPay(system("test"), payInput());

async function anEnquiry() {
  const asked = enquiryInput({ file: await aReceivedFile("bijlage.txt", "Onze vraag") });
  await sendEnquiry(ANONYMOUS, asked);
  return db().enquiry.findFirstOrThrow({ where: { email: asked.email }, select: { id: true } });
}

const bureauInput = () => ({
  name: "Bureau Proef",
  email: "post@proef.example",
  phone: "030 000 00 00",
  address: "Proefstraat 1, 3511 AA Utrecht",
  kvk: "12345678",
  privacyEmail: "",
});

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
  saveBureau: row(["admin"], bureauInput, (actor, input) => saveBureau(actor, input)),
  saveLook: row(
    ["admin"],
    () => ({ colour: "#245a86", logo: "keep" as const }),
    (actor, input) => saveLook(actor, input),
  ),
  sendTestMail: row(
    ["admin"],
    () => null,
    (actor) => sendTestMail(actor),
  ),
  sendEnquiry: row(
    EVERYONE,
    async () => enquiryInput({ file: await aReceivedFile("bijlage.txt", "Onze vraag") }),
    (actor, input) => sendEnquiry(actor, input),
  ),
  refuseEnquiry: row(
    EVERYONE,
    () => null,
    (actor) => refuseEnquiry(actor),
  ),
  moveEnquiry: row(BUREAU, anEnquiry, (actor, { id }) =>
    moveEnquiry(actor, { id, status: "done" }),
  ),
  deleteEnquiry: row(BUREAU, anEnquiry, (actor, { id }) => deleteEnquiry(actor, { id })),
  routeEnquiries: row(
    ["admin"],
    async (w) => ({ press: (await w.colleague()).id }),
    (actor, routes) => routeEnquiries(actor, routes),
  ),
};
