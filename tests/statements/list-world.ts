import { randomUUID } from "node:crypto";
import { applyWithProfile } from "#app/features/applications/apply-with-profile.server.ts";
import { answerPermission } from "#app/features/applications/permission/answer-permission.server.ts";
import { askPermission } from "#app/features/applications/permission/ask-permission.server.ts";
import { bringInCandidate } from "#app/features/candidates/brought-in/bring-in-candidate.server.ts";
import { rebuildCandidateIndex } from "#app/features/candidates/search/candidate-index.server.ts";
import { saveView } from "#app/features/candidates/search/save-view.server.ts";
import { draftArticle } from "#app/features/content/draft-article.server.ts";
import { publishArticle } from "#app/features/content/publish-article.server.ts";
import { sendEnquiry } from "#app/features/enquiries/send-enquiry.server.ts";
import { rebuildCandidatePool } from "#app/features/matching/pool/candidate-pool.server.ts";
import { rebuildVacaturePool } from "#app/features/matching/pool/vacature-pool.server.ts";
import { sendMessage } from "#app/features/messages/send-message.server.ts";
import { addOrganisation } from "#app/features/organisations/add-organisation.server.ts";
import { addClientContact } from "#app/features/organisations/contacts/add-client-contact.server.ts";
import { enterPay } from "#app/features/pay/enter-pay.server.ts";
import { giveVerdict } from "#app/features/shortlists/give-verdict.server.ts";
import { presentShortlist } from "#app/features/shortlists/present-shortlist.server.ts";
import { shortlistCandidate } from "#app/features/shortlists/shortlist-candidate.server.ts";
import { recordViews } from "#app/features/timeline/record-views.server.ts";
import { closeVacature } from "#app/features/vacatures/close-vacature.server.ts";
import { saveVacature } from "#app/features/vacatures/public/save-vacature.server.ts";
import { rebuildVacatureIndex } from "#app/features/vacatures/search/vacature-index.server.ts";
import { submitVacature } from "#app/features/vacatures/submit-vacature.server.ts";
import { system } from "#app/platform/actor.ts";
import { now, today } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import {
  aCandidate,
  aConsultant,
  aDraft,
  anEmployer,
  aPublishedVacature,
  articleInput,
  broughtInInput,
  contactInput,
  enquiryInput,
  payInput,
  saysYes,
} from "../support/builders.ts";

const DAY_MS = 86_400_000;

export type ListWorld = Awaited<ReturnType<typeof openListWorld>>;

/** One employer, consultant and candidate, about whom every list of the house can grow by a row. */
export async function openListWorld() {
  const [employer, consultant, candidate] = [
    await anEmployer(),
    await aConsultant(),
    await aCandidate(),
  ];
  const { candidateId } = candidate;
  const first = await aPublishedVacature(employer);
  const { applicationId } = await applyTo(first.slug);
  const ids: { vacatures: string[]; candidates: string[] } = { vacatures: [], candidates: [] };

  async function applyTo(slug: string) {
    return applyWithProfile(candidate, { slug, motivation: "", shareName: true });
  }

  async function write(id: string) {
    await sendMessage(candidate, { applicationId: id, messageKey: randomUUID(), text: "Dag" });
  }

  /** One row more in every list. */
  async function grow(): Promise<void> {
    const open = await aPublishedVacature(employer);
    const { applicationId: id } = await applyTo(open.slug);
    await saveVacature(candidate, open);
    await sendEnquiry(candidate, enquiryInput());
    await enterPay(system("test"), payInput());
    await clientsAndContacts();
    await write(id);
    await write(applicationId);
    await recordViews(consultant, [{ verb: "view-pair", candidateId, vacatureId: open.id }]);
    await submitVacature(employer, await aDraft(employer));
    await withdrawn();
    await aPersonWhoseYearEnds();
    const post = await draftArticle(system("test"), articleInput());
    await publishArticle(system("test"), { ...post, at: null });
    const other = await aCandidate();
    const pair = { vacatureId: first.id, candidateId: other.candidateId };
    await judged(pair);
    await asked("no");
    await asked(null);
    await unheardOf();
    await saveView(consultant, { name: open.slug, query: "q=excel" });
    ids.vacatures.push(open.id);
    ids.candidates.push(other.candidateId);
    await db().session.create({
      data: {
        id: randomUUID(),
        token: randomUUID(),
        userId: candidate.accountId,
        expiresAt: new Date(now().getTime() + DAY_MS),
      },
      select: { id: true },
    });
  }

  /** A client of the consultant's, an employer of nobody's, and somebody more at the first employer. */
  async function clientsAndContacts() {
    const sector = "dienstverlening";
    await addOrganisation(consultant, { name: randomUUID(), sector });
    await addOrganisation(system("test"), { name: randomUUID(), sector });
    const { organisationId } = employer;
    await addClientContact(consultant, { organisationId, ...contactInput() });
  }

  /** A vacature that is over while somebody still waits. */
  async function withdrawn() {
    const over = await aPublishedVacature(employer);
    await applyTo(over.slug);
    await closeVacature(consultant, { id: over.id, outcome: "closed" });
  }

  /** Somebody whose year's consent ends in ten days and who was mailed about it. */
  async function aPersonWhoseYearEnds() {
    const person = await aCandidate();
    const expiresAt = new Date(today().getTime() + 10 * DAY_MS);
    await db().candidate.update({
      where: { id: person.candidateId },
      data: {
        phone: "0612345678",
        createdAt: new Date(today().getTime() - 300 * DAY_MS),
        consents: { create: { purpose: "keepProfile", textVersion: "test", expiresAt } },
        reminders: { create: { kind: "monthBeforeYear", endsOn: expiresAt, sentAt: now() } },
      },
      select: { id: true },
    });
  }

  /** Somebody who was asked days ago whether the bureau may propose them, and what they said. */
  async function asked(answer: "no" | null) {
    const person = await aCandidate();
    const pair = { vacatureId: first.id, candidateId: person.candidateId };
    const { applicationId: id } = await shortlistCandidate(consultant, pair);
    await askPermission(consultant, { id });
    await db().permission.update({
      where: { applicationId: id },
      data: { askedAt: new Date(now().getTime() - 5 * DAY_MS) },
    });
    if (answer) await answerPermission(person, { id, answer });
  }

  /** Somebody whom the bureau wrote down and who does not know yet. */
  async function unheardOf() {
    await bringInCandidate(consultant, broughtInInput());
  }

  /** Somebody of whom the employer says no, which nobody has passed on yet. */
  async function judged(pair: { vacatureId: string; candidateId: string }) {
    const {
      shortlistId,
      entryId,
      applicationId: found,
    } = await shortlistCandidate(consultant, pair);
    await saysYes(consultant, { applicationId: found });
    await presentShortlist(consultant, { id: shortlistId });
    await giveVerdict(employer, { entryId, answer: "no", reason: "hours", note: "" });
  }

  /** What is held in memory, as it stands now. */
  async function follow(): Promise<void> {
    await rebuildVacatureIndex();
    await rebuildCandidateIndex();
    await rebuildVacaturePool();
    await rebuildCandidatePool();
  }

  return { employer, consultant, candidate, first, applicationId, ids, grow, follow };
}
