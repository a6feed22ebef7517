/** A mail as it leaves: texts as rendered, and `id` by which a second try is known. */
export type OutgoingMail = {
  id: string;
  from: string;
  /** Where answers go: people answer mails of the portal. */
  replyTo: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  headers?: Record<string, string>;
};

/**
 * What became of it: sent, with the service's own id; refused for good, with its reason; or not now. An
 * `alarm` is what somebody has to mend before any mail leaves.
 */
export type MailAnswer = { sent: string } | { refused: string } | { later: string; alarm?: string };

/** Who takes mail along. Answers within `CALL_MS` and follows nobody to another address. */
export type MailService = {
  kind: "resend" | "smtp";
  send: (mail: OutgoingMail) => Promise<MailAnswer>;
};

/** A mail service answers in a second; one that does not must not hold the queue. */
export const CALL_MS = 10_000;
