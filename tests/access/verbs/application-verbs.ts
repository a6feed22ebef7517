import { randomBytes, randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { applyFromBrowser } from "#app/features/applications/apply-from-browser.server.ts";
import { applyWithProfile } from "#app/features/applications/apply-with-profile.server.ts";
import { claimProfile } from "#app/features/applications/claim-profile.server.ts";
import { draftValuesSchema } from "#app/features/applications/draft/draft-values.ts";
import { keepDraft } from "#app/features/applications/draft/keep-draft.server.ts";
import { readDraftCv } from "#app/features/applications/draft/read-draft-cv.server.ts";
import { wipeDraft } from "#app/features/applications/draft/wipe-draft.server.ts";
import { moveApplication } from "#app/features/applications/move-application.server.ts";
import { openApplication } from "#app/features/applications/open-application.server.ts";
import { rejectApplication } from "#app/features/applications/reject-application.server.ts";
import { applySchema } from "#app/features/applications/schema.ts";
import { shareName } from "#app/features/applications/share-name.server.ts";
import { submitApplication } from "#app/features/applications/submit-application.server.ts";
import { withdrawApplication } from "#app/features/applications/withdraw-application.server.ts";
import { cancelInterview } from "#app/features/interviews/cancel-interview.server.ts";
import { planInterview } from "#app/features/interviews/plan-interview.server.ts";
import { hideMatch } from "#app/features/matching/hide-match.server.ts";
import { overrideMatch, withdrawOverride } from "#app/features/matching/override-match.server.ts";
import { recomputeMatches } from "#app/features/matching/recompute-matches.server.ts";
import { sendMessage } from "#app/features/messages/send-message.server.ts";
import { answerEverybody } from "#app/features/shortlists/answer-everybody.server.ts";
import { giveVerdict } from "#app/features/shortlists/give-verdict.server.ts";
import { presentShortlist } from "#app/features/shortlists/present-shortlist.server.ts";
import { recordShortlistViews } from "#app/features/shortlists/record-shortlist-views.server.ts";
import { shortlistCandidate } from "#app/features/shortlists/shortlist-candidate.server.ts";
import { unshortlistCandidate } from "#app/features/shortlists/unshortlist-candidate.server.ts";
import { withdrawVerdict } from "#app/features/shortlists/withdraw-verdict.server.ts";
import { closeVacature } from "#app/features/vacatures/close-vacature.server.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { keepFile, receiveFile } from "#app/platform/files.server.ts";
import { findEmployerShortlist } from "#app/screens/employer/shortlist.server.ts";
import { BUREAU, CANDIDATES, EVERYONE, row, type VerbRow } from "./verb-row.ts";

const key = () => randomUUID().replaceAll("-", "");
const judgement = {
  direction: "better",
  reason: "talk",
  note: "Dit bleek in een gesprek.",
} as const;
const cv = () => ({
  storageKey: randomBytes(24).toString("hex"),
  originalName: "cv.pdf",
  contentType: "application/pdf",
  byteSize: 1,
  sha256: "0",
});
const aKeptFile = async () =>
  keepFile(await receiveFile(Readable.from(["Werkervaring"]), "cv.txt"), "text/plain");
const form = () =>
  applySchema.parse({
    submissionKey: randomUUID(),
    name: "Kim Proef",
    email: `${randomUUID()}@voorbeeld.example`,
    motivation: "",
    consent: "ja",
  });

/** What happens to a person on a vacature, from the first form to the last message. */
export const APPLICATION_VERBS: Record<string, VerbRow> = {
  submitApplication: row(
    ["anonymous", ...CANDIDATES, "employerA", ...BUREAU],
    (w) => w.published(),
    (actor, { slug }) => submitApplication(actor, { ...form(), slug, cv: cv() }),
  ),
  applyFromBrowser: row(
    ["anonymous", ...CANDIDATES, "employerA", ...BUREAU],
    async (w) => {
      const word = key();
      const cv = await aKeptFile();
      const values = draftValuesSchema.parse({});
      await keepDraft(ANONYMOUS, { key: word, values, reading: null, cv });
      return { ...(await w.published()), word };
    },
    (actor, { slug, word }) =>
      applyFromBrowser(actor, { key: word, slug, input: form(), checked: true }),
  ),
  applyWithProfile: row(
    CANDIDATES,
    (w) => w.published(),
    (actor, { slug }) => applyWithProfile(actor, { slug, motivation: "", shareName: false }),
  ),
  claimProfile: row(EVERYONE, key, (actor, token) => claimProfile(actor, { token })),
  openApplication: row(
    BUREAU,
    (w) => w.applied(),
    (actor, { id }) => openApplication(actor, { id }),
  ),
  moveApplication: row(
    BUREAU,
    (w) => w.judged("yes")(),
    (actor, { id }) => moveApplication(actor, { id, stage: "offer" }),
  ),
  rejectApplication: row(
    BUREAU,
    (w) => w.opened(),
    (actor, { id }) => rejectApplication(actor, { id, reason: "hours", note: "" }),
  ),
  withdrawApplication: row(
    ["candidateA"],
    (w) => w.applied(),
    (actor, { id }) => withdrawApplication(actor, { id }),
  ),
  shareName: row(
    ["candidateA"],
    (w) => w.applied(),
    (actor, { id }) => shareName(actor, { id, allow: false }),
  ),
  keepDraft: row(EVERYONE, key, (actor, word) =>
    keepDraft(actor, { key: word, values: draftValuesSchema.parse({}), reading: null, cv: null }),
  ),
  readDraftCv: row(EVERYONE, key, (actor, word) =>
    readDraftCv(actor, {
      key: word,
      values: draftValuesSchema.parse({}),
      cv: null,
      caller: "test",
      asked: true,
    }),
  ),
  wipeDraft: row(
    EVERYONE,
    async () => {
      const word = key();
      const values = draftValuesSchema.parse({});
      await keepDraft(ANONYMOUS, { key: word, values, reading: null, cv: null });
      return word;
    },
    (actor, word) => wipeDraft(actor, { key: word }),
  ),
  planInterview: row(
    BUREAU,
    async (w) => w.talk((await w.judged("yes")()).id),
    (actor, talk) => planInterview(actor, talk),
  ),
  cancelInterview: row(
    BUREAU,
    (w) => w.planned(),
    (actor, input) => cancelInterview(actor, input),
  ),
  sendMessage: row(
    ["candidateA", ...BUREAU],
    (w) => w.applied(),
    (actor, { id }) =>
      sendMessage(actor, { applicationId: id, messageKey: randomUUID(), text: "Hoe staat het?" }),
  ),
  hideMatch: row(
    CANDIDATES,
    (w) => w.published(),
    (actor, { slug }) => hideMatch(actor, { slug, hide: true }),
  ),
  overrideMatch: row(
    BUREAU,
    (w) => w.applied(),
    (actor, { vacatureId, candidateId }) =>
      overrideMatch(actor, { vacatureId, candidateId, ...judgement }),
  ),
  withdrawOverride: row(
    BUREAU,
    async (w) => {
      const { vacatureId, candidateId } = await w.applied();
      await overrideMatch(w.consultant, { vacatureId, candidateId, ...judgement });
      return { vacatureId, candidateId };
    },
    (actor, pair) => withdrawOverride(actor, pair),
  ),
  recomputeMatches: row(
    BUREAU,
    () => null,
    (actor) => recomputeMatches(actor),
  ),
  shortlistCandidate: row(
    BUREAU,
    (w) => w.applied(),
    (actor, { vacatureId, candidateId }) => shortlistCandidate(actor, { vacatureId, candidateId }),
  ),
  unshortlistCandidate: row(
    BUREAU,
    (w) => w.listed(),
    (actor, { vacatureId, entryId }) => unshortlistCandidate(actor, { vacatureId, entryId }),
  ),
  presentShortlist: row(
    BUREAU,
    (w) => w.listed(),
    (actor, { shortlistId }) => presentShortlist(actor, { id: shortlistId }),
  ),
  recordShortlistViews: row(
    EVERYONE,
    async (w) => findEmployerShortlist(w.employer, (await w.presented()).shortlistId),
    (actor, shortlist) => recordShortlistViews(actor, shortlist),
  ),
  giveVerdict: row(
    ["employerA"],
    (w) => w.presented(),
    (actor, { entryId }) =>
      giveVerdict(actor, { entryId, answer: "no", reason: "hours", note: "" }),
  ),
  withdrawVerdict: row(
    ["employerA"],
    (w) => w.judged("no")(),
    (actor, { entryId }) => withdrawVerdict(actor, { entryId }),
  ),
  answerEverybody: row(
    BUREAU,
    async (w) => {
      const { vacatureId } = await w.applied();
      await closeVacature(w.consultant, { id: vacatureId, outcome: "closed" });
      return { vacatureId };
    },
    (actor, input) => answerEverybody(actor, input),
  ),
};
