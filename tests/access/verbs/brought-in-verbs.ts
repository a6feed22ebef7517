import { randomUUID } from "node:crypto";
import {
  answerPermission,
  answerPermissionByLink,
} from "#app/features/applications/permission/answer-permission.server.ts";
import { askPermission } from "#app/features/applications/permission/ask-permission.server.ts";
import { recordPermission } from "#app/features/applications/permission/record-permission.server.ts";
import { bringInCandidate } from "#app/features/candidates/brought-in/bring-in-candidate.server.ts";
import { recordTold } from "#app/features/candidates/brought-in/record-told.server.ts";
import { tellByMail } from "#app/features/candidates/brought-in/tell-by-mail.server.ts";
import { updateStatus } from "#app/features/candidates/update-status.server.ts";
import { refuseProfile } from "#app/features/retention/refuse-profile.server.ts";
import { shortlistCandidate } from "#app/features/shortlists/shortlist-candidate.server.ts";
import { broughtInInput } from "../../support/builders.ts";
import { BUREAU, EVERYONE, row, type VerbRow } from "./verb-row.ts";
import type { VerbWorld } from "./verb-world.ts";

const address = () => `${randomUUID()}@voorbeeld.example`;
const word = () => randomUUID();

async function found({ consultant, candidateId, published }: VerbWorld) {
  const { id: vacatureId } = await published();
  const { applicationId } = await shortlistCandidate(consultant, { vacatureId, candidateId });
  return { id: applicationId };
}

async function asked(world: VerbWorld) {
  const application = await found(world);
  await askPermission(world.consultant, application);
  return application;
}

const untold = ({ consultant }: VerbWorld) => bringInCandidate(consultant, broughtInInput());

/** What happens to people whom the bureau wrote down or found, before an employer hears of them. */
export const BROUGHT_IN_VERBS: Record<string, VerbRow> = {
  bringInCandidate: row(BUREAU, address, (actor, email) =>
    bringInCandidate(actor, broughtInInput({ email })),
  ),
  tellByMail: row(BUREAU, untold, (actor, { candidateId }) =>
    tellByMail(actor, { candidateId, email: address() }),
  ),
  recordTold: row(BUREAU, untold, (actor, { candidateId }) =>
    recordTold(actor, { candidateId, how: "phone" }),
  ),
  updateStatus: row(
    BUREAU,
    async (w) => (await w.person()).candidateId,
    (actor, candidateId) =>
      updateStatus(actor, { candidateId, status: "placed", statusReason: "" }),
  ),
  refuseProfile: row(EVERYONE, word, (actor, token) => refuseProfile(actor, { token })),
  askPermission: row(BUREAU, found, (actor, application) => askPermission(actor, application)),
  recordPermission: row(BUREAU, found, (actor, application) =>
    recordPermission(actor, { ...application, answer: "no", note: "" }),
  ),
  answerPermission: row(["candidateA"], asked, (actor, application) =>
    answerPermission(actor, { ...application, answer: "yes" }),
  ),
  answerPermissionByLink: row(EVERYONE, word, (actor, token) =>
    answerPermissionByLink(actor, { token, answer: "no" }),
  ),
};
