/** Where an enquiry stands. */
export const ENQUIRY_STATUSES = ["new", "taken", "done"] as const;
export type EnquiryStatus = (typeof ENQUIRY_STATUSES)[number];

export const ENQUIRY_STATUS_LABELS: Record<EnquiryStatus, string> = {
  new: "nieuw",
  taken: "opgepakt",
  done: "afgehandeld",
};

/** Days that an enquiry is kept after it is done, and at most, done or not. `/privacy` says both. */
export const ENQUIRY_KEEP_DAYS = 90;
export const ENQUIRY_MOST_DAYS = 365;
