import { randomBytes, randomUUID } from "node:crypto";
import { askByAddress } from "#app/features/accounts/ask-by-address.server.ts";
import { disableAccount } from "#app/features/accounts/disable-account.server.ts";
import { inviteAccount } from "#app/features/accounts/invite-account.server.ts";
import { askNewAddress } from "#app/features/accounts/own/ask-new-address.server.ts";
import { changeAddress } from "#app/features/accounts/own/change-address.server.ts";
import { changeName } from "#app/features/accounts/own/change-name.server.ts";
import { changePassword } from "#app/features/accounts/own/change-password.server.ts";
import { renewInvitation } from "#app/features/accounts/renew-invitation.server.ts";
import { requestAccount } from "#app/features/accounts/request-account.server.ts";
import { requestPassword } from "#app/features/accounts/request-password.server.ts";
import { requestSignInLink } from "#app/features/accounts/request-sign-in-link.server.ts";
import {
  endOtherSessions,
  endSession,
} from "#app/features/accounts/sessions/end-sessions.server.ts";
import { noteSignIn } from "#app/features/accounts/sessions/note-sign-in.server.ts";
import { noteTwoStep } from "#app/features/accounts/sessions/note-two-step.server.ts";
import { resetTwoStep } from "#app/features/accounts/sessions/reset-two-step.server.ts";
import { signInByLink } from "#app/features/accounts/sessions/sign-in-by-link.server.ts";
import { setPassword } from "#app/features/accounts/set-password.server.ts";

import { addCv } from "#app/features/candidates/cvs/add-cv.server.ts";
import { removeCv } from "#app/features/candidates/cvs/remove-cv.server.ts";
import { takeOverFacts } from "#app/features/candidates/cvs/take-over-facts.server.ts";
import { importCandidates } from "#app/features/candidates/import-candidates.server.ts";
import { inviteCandidate } from "#app/features/candidates/invite-candidate.server.ts";
import { openCandidateAccount } from "#app/features/candidates/open-candidate-account.server.ts";
import { rebuildCandidateIndex } from "#app/features/candidates/search/candidate-index.server.ts";
import { exportCandidates } from "#app/features/candidates/search/export-candidates.server.ts";
import { updateProfile } from "#app/features/candidates/update-profile.server.ts";
import { updateShownFields } from "#app/features/candidates/update-shown-fields.server.ts";
import { updateWishes } from "#app/features/candidates/update-wishes.server.ts";
import { answerCultureSet } from "#app/features/culture/answer-culture-set.server.ts";
import { CHOICE_SETS } from "#app/features/culture/choice-sets.ts";
import { recordCultureAnswers } from "#app/features/culture/record-culture-answers.server.ts";
import { collectOwnData, exportOwnData } from "#app/features/own-data/export-own-data.server.ts";
import { zipOwnData } from "#app/features/own-data/zip-own-data.server.ts";
import { deleteCandidate } from "#app/features/retention/delete-candidate.server.ts";
import { keepProfile, keepProfileByLink } from "#app/features/retention/keep-profile.server.ts";
import { stopKeepingProfile } from "#app/features/retention/stop-keeping-profile.server.ts";
import { recordViews } from "#app/features/timeline/record-views.server.ts";
import { db } from "#app/platform/db.server.ts";
import {
  aStoredFile,
  PASSWORD as OWN_PASSWORD,
  profileInput,
  wishesInput,
} from "../../support/builders.ts";
import { CALLERS } from "./callers.ts";
import { BUREAU, CANDIDATES, EMPLOYERS, EVERYONE, row, type VerbRow } from "./verb-row.ts";
import type { VerbWorld } from "./verb-world.ts";

const address = () => `${randomUUID()}@voorbeeld.example`;
const word = (): string => randomUUID();
const SIGNED_IN = CALLERS.filter((name) => name !== "anonymous");
const PASSWORD = "een-lang-wachtwoord";
const OWN = ["candidateA", ...BUREAU] as const;
const own = ({ candidateId }: VerbWorld) => ({ candidateId });
const [FIRST_SET = []] = CHOICE_SETS;
const choice = { set: 0, best: FIRST_SET[0] ?? 0, worst: FIRST_SET[1] ?? 0 };

async function aCvOf({ candidateId }: VerbWorld) {
  const { storageKey } = await aStoredFile(candidateId, "cv.txt", "Talen\nDuits (B2)");
  return db().storedFile.findFirstOrThrow({ where: { storageKey }, select: { id: true } });
}

/** What happens to a person's profile, account, sessions and data. */
export const PERSON_VERBS: Record<string, VerbRow> = {
  askByAddress: row(EVERYONE, address, (actor, email) =>
    askByAddress(actor, { kind: "password", email }),
  ),
  requestAccount: row(EVERYONE, address, (actor, email) =>
    requestAccount(actor, { audience: "candidate", name: "Kim", email }),
  ),
  requestPassword: row(EVERYONE, address, (actor, email) => requestPassword(actor, { email })),
  requestSignInLink: row(EVERYONE, address, (actor, email) =>
    requestSignInLink(actor, { email, browserKey: randomUUID() }),
  ),
  setPassword: row(EVERYONE, word, (actor, token) =>
    setPassword(actor, { token, password: PASSWORD }),
  ),
  openCandidateAccount: row(EVERYONE, word, (actor, token) =>
    openCandidateAccount(actor, { token, password: PASSWORD }),
  ),
  signInByLink: row(EVERYONE, word, (actor, token) =>
    signInByLink(actor, { token, browserKey: null }),
  ),
  keepProfileByLink: row(EVERYONE, word, (actor, token) => keepProfileByLink(actor, { token })),
  inviteAccount: row(["admin"], address, (actor, email) =>
    inviteAccount(actor, { name: "Bo Bos", email, audience: "consultant", phone: "" }),
  ),
  disableAccount: row(
    ["admin"],
    (w) => w.colleague(),
    (actor, { id }) => disableAccount(actor, { accountId: id, disabled: true }),
  ),
  renewInvitation: row(
    BUREAU,
    (w) => w.colleague(),
    (actor, { id }) => renewInvitation(actor, { accountId: id }),
  ),
  resetTwoStep: row(
    ["admin"],
    (w) => w.colleague(),
    (actor, { id }) => resetTwoStep(actor, { accountId: id }),
  ),
  endSession: row(
    ["candidateA"],
    (w) => w.session(),
    (actor, { id }) => endSession(actor, { sessionId: id }),
  ),
  endOtherSessions: row(
    SIGNED_IN,
    (w) => w.session(),
    (actor, { id }) => endOtherSessions(actor, { sessionId: id }),
  ),
  askNewAddress: row(SIGNED_IN, address, (actor, email) =>
    askNewAddress(actor, { email, currentPassword: OWN_PASSWORD }),
  ),
  changePassword: row(SIGNED_IN, word, (actor, password) =>
    changePassword(actor, { currentPassword: OWN_PASSWORD, password }),
  ),
  noteSignIn: row(EVERYONE, word, (actor, accountId) =>
    noteSignIn(actor, { accountId, outcome: "open", how: "password" }),
  ),
  noteTwoStep: row(EVERYONE, word, (actor, accountId) =>
    noteTwoStep(actor, { accountId, change: "start" }),
  ),
  recordViews: row(EVERYONE, own, (actor, { candidateId }) =>
    recordViews(actor, [{ verb: "view-candidate", candidateId }]),
  ),
  updateProfile: row(OWN, own, (actor, { candidateId }) =>
    updateProfile(actor, {
      candidateId,
      ...profileInput({ name: "Jip Jansen", findable: "ja" }),
    }),
  ),
  updateWishes: row(OWN, own, (actor, { candidateId }) =>
    updateWishes(actor, { candidateId, ...wishesInput({}) }),
  ),
  updateShownFields: row(OWN, own, (actor, { candidateId }) =>
    updateShownFields(actor, { candidateId, shown: [] }),
  ),
  changeAddress: row(EVERYONE, word, (actor, token) => changeAddress(actor, { token })),
  changeName: row(SIGNED_IN, word, (actor, name) => changeName(actor, { name })),
  addCv: row(OWN, own, (actor, { candidateId }) =>
    addCv(actor, {
      candidateId,
      cv: {
        storageKey: randomBytes(24).toString("hex"),
        originalName: "cv.pdf",
        contentType: "application/pdf",
        byteSize: 1,
        sha256: "0",
      },
    }),
  ),
  takeOverFacts: row(OWN, aCvOf, (actor, { id }) =>
    takeOverFacts(actor, { cvId: id, caller: "test" }),
  ),
  removeCv: row(OWN, aCvOf, (actor, { id }) => removeCv(actor, { id })),
  exportOwnData: row(OWN, own, (actor, { candidateId }) => exportOwnData(actor, candidateId)),
  collectOwnData: row(OWN, own, (actor, { candidateId }) => collectOwnData(actor, candidateId)),
  zipOwnData: row(OWN, own, (actor, { candidateId }) => zipOwnData(actor, candidateId)),
  keepProfile: row(OWN, own, (actor, { candidateId }) => keepProfile(actor, { candidateId })),
  stopKeepingProfile: row(OWN, own, (actor, { candidateId }) =>
    stopKeepingProfile(actor, { candidateId }),
  ),
  deleteCandidate: row(
    BUREAU,
    (w) => w.person(),
    (actor, { candidateId }) => deleteCandidate(actor, { candidateId }),
  ),
  exportCandidates: row(
    BUREAU,
    async () => {
      await rebuildCandidateIndex();
      return new URLSearchParams();
    },
    (actor, params) => exportCandidates(actor, params),
  ),
  importCandidates: row(BUREAU, address, (actor, email) =>
    importCandidates(actor, [
      {
        email,
        profile: profileInput({ name: "Kim Proef" }),
        wishes: wishesInput({}),
        culture: null,
        invented: true,
      },
    ]),
  ),
  inviteCandidate: row(
    BUREAU,
    () => db().candidate.create({ data: { name: "Kim", email: address() }, select: { id: true } }),
    (actor, { id }) => inviteCandidate(actor, { candidateId: id }),
  ),
  answerCultureSet: row(
    [...CANDIDATES, ...EMPLOYERS],
    () => ({ ...choice, set: 1 }),
    (actor, input) => answerCultureSet(actor, input),
  ),
  recordCultureAnswers: row(
    BUREAU,
    async (w) => ({ candidateId: (await w.person()).candidateId }),
    (actor, respondent) => recordCultureAnswers(actor, { respondent, seed: 1, choices: [choice] }),
  ),
};
