/** What an enquiry is about. `openVacature` comes by the form for employers, the others by the contact page. */
export const ENQUIRY_SUBJECTS = [
  "general",
  "findWork",
  "findStaff",
  "openVacature",
  "privacy",
  "complaint",
  "press",
] as const;
export type EnquirySubject = (typeof ENQUIRY_SUBJECTS)[number];

export const ENQUIRY_SUBJECT_LABELS: Record<EnquirySubject, string> = {
  general: "Algemene vraag",
  findWork: "Ik zoek werk",
  findStaff: "Ik zoek een medewerker",
  openVacature: "Ik wil een vacature uitzetten",
  privacy: "Privacy",
  complaint: "Klacht",
  press: "Pers",
};

/** What the contact page offers. */
export const CONTACT_SUBJECTS = [
  "general",
  "findWork",
  "findStaff",
  "privacy",
  "complaint",
  "press",
] as const satisfies readonly EnquirySubject[];
