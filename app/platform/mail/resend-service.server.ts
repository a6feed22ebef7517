import { Resend } from "resend";
import { CALL_MS, type MailAnswer, type MailService, type OutgoingMail } from "./mail-service.ts";

/** Mail by Resend's API; `baseUrl` is another address of it, for tests. */
export function resendService({
  apiKey,
  baseUrl,
}: {
  apiKey: string;
  baseUrl?: string;
}): MailService {
  return { kind: "resend", send: (mail) => sendByResend(new Resend(apiKey, { baseUrl }), mail) };
}

async function sendByResend(resend: Resend, { id, ...mail }: OutgoingMail): Promise<MailAnswer> {
  const { data, error } = await resend.emails.send(mail, {
    idempotencyKey: id,
    // The SDK hands these on to fetch: a mail's text follows nobody to another address.
    ...{ signal: AbortSignal.timeout(CALL_MS), redirect: "error" },
  });
  if (data) return { sent: data.id };
  const { statusCode, message } = error;
  if (isForGood(statusCode)) return { refused: message };
  const keyRefused = statusCode === 401 || statusCode === 403;
  const alarm = `De maildienst weigert onze sleutel (${statusCode}); wij proberen het opnieuw`;
  return { later: message, ...(keyRefused && { alarm }) };
}

/** A wrong address stays wrong; a limit and an outage pass, and a wrong key is mended by somebody. */
function isForGood(status: number | null): boolean {
  return status !== null && status >= 400 && status < 500 && ![401, 403, 408, 429].includes(status);
}
