import { addressChanged } from "./account/address-changed.tsx";
import { confirmNewAddress } from "./account/confirm-new-address.tsx";
import { employerRegistered } from "./account/employer-registered.tsx";
import { existingAccount } from "./account/existing-account.tsx";
import { invitation } from "./account/invitation.tsx";
import { passwordChanged } from "./account/password-changed.tsx";
import { resetPassword } from "./account/reset-password.tsx";
import { signInLink } from "./account/sign-in-link.tsx";
import { verifyAddress } from "./account/verify-address.tsx";
import { applicationArrived } from "./application-arrived.tsx";
import { applicationReceived } from "./application-received.tsx";
import { applicationRejected } from "./application-rejected.tsx";
import { applicationWithdrawn } from "./application-withdrawn.tsx";
import { broughtIn } from "./brought-in.tsx";
import { confirmSearch } from "./confirm-search.tsx";
import { enquiryArrived } from "./enquiries/enquiry-arrived.tsx";
import { enquiryReceived } from "./enquiries/enquiry-received.tsx";
import { interviewPlanned } from "./interview-planned.tsx";
import { interviewWithCandidate } from "./interview-with-candidate.tsx";
import { messageArrived } from "./message-arrived.tsx";
import { newVacatures } from "./new-vacatures.tsx";
import { profileEnds } from "./profile-ends.tsx";
import { askPermission } from "./proposals/ask-permission.tsx";
import { candidateProposed } from "./proposals/candidate-proposed.tsx";
import { shortlistPresented } from "./shortlist-presented.tsx";
import { stageChanged } from "./stage-changed.tsx";
import { testMail } from "./test-mail.tsx";
import { vacatureExpired } from "./vacature-expired.tsx";
import { vacaturePublished } from "./vacature-published.tsx";
import { vacatureSubmitted } from "./vacature-submitted.tsx";
import { vacatureSubmittedCopy } from "./vacature-submitted-copy.tsx";
import { verdictArrived } from "./verdict-arrived.tsx";
import { verdictOutcome } from "./verdict-outcome.tsx";

/** Every mail by its name; the name is also its file's. */
export const templates = {
  "address-changed": addressChanged,
  "application-arrived": applicationArrived,
  "application-received": applicationReceived,
  "application-rejected": applicationRejected,
  "application-withdrawn": applicationWithdrawn,
  "ask-permission": askPermission,
  "brought-in": broughtIn,
  "candidate-proposed": candidateProposed,
  "confirm-new-address": confirmNewAddress,
  "confirm-search": confirmSearch,
  "employer-registered": employerRegistered,
  "enquiry-arrived": enquiryArrived,
  "enquiry-received": enquiryReceived,
  "existing-account": existingAccount,
  "interview-planned": interviewPlanned,
  "interview-with-candidate": interviewWithCandidate,
  invitation: invitation,
  "message-arrived": messageArrived,
  "new-vacatures": newVacatures,
  "password-changed": passwordChanged,
  "profile-ends": profileEnds,
  "reset-password": resetPassword,
  "shortlist-presented": shortlistPresented,
  "sign-in-link": signInLink,
  "stage-changed": stageChanged,
  "test-mail": testMail,
  "vacature-expired": vacatureExpired,
  "vacature-published": vacaturePublished,
  "vacature-submitted": vacatureSubmitted,
  "vacature-submitted-copy": vacatureSubmittedCopy,
  "verdict-arrived": verdictArrived,
  "verdict-outcome": verdictOutcome,
  "verify-address": verifyAddress,
};

/** The name of a mail. */
export type TemplateName = keyof typeof templates;

/** The props of one mail: strings, numbers and null only, so that they survive as JSON. */
export type TemplateProps<Name extends TemplateName> = Parameters<(typeof templates)[Name]>[0];

const SENSITIVE: ReadonlySet<TemplateName> = new Set<TemplateName>([
  "application-received",
  "ask-permission",
  "brought-in",
  "confirm-new-address",
  "invitation",
  "profile-ends",
  "reset-password",
  "sign-in-link",
  "verify-address",
]);

/** True for mails whose link signs somebody in or agrees for somebody: their text is not kept after sending. */
export function isSensitive(template: TemplateName): boolean {
  return SENSITIVE.has(template);
}

const FOR_SIGNING_IN: ReadonlySet<TemplateName> = new Set<TemplateName>([
  "confirm-new-address",
  "existing-account",
  "invitation",
  "reset-password",
  "sign-in-link",
  "verify-address",
]);

/** True for mails that somebody waits for at the door: they have a queue of their own. */
export function isForSigningIn(template: TemplateName): boolean {
  return FOR_SIGNING_IN.has(template);
}

const FOR_BUREAU: ReadonlySet<TemplateName> = new Set<TemplateName>([
  "application-arrived",
  "application-withdrawn",
  "enquiry-arrived",
  "vacature-submitted",
  "verdict-arrived",
]);

/** True for mails that only ever go to the bureau, at a consultant's address or its own. */
export function isForBureau(template: TemplateName): boolean {
  return FOR_BUREAU.has(template);
}

const FOR_ANYBODY: ReadonlySet<TemplateName> = new Set<TemplateName>([
  "application-received",
  "confirm-search",
  "enquiry-received",
]);

/** True for mails that go to whatever address somebody fills in. */
export function isForAnybody(template: TemplateName): boolean {
  return FOR_ANYBODY.has(template);
}
