import { isIP } from "node:net";
import nodemailer from "nodemailer";
import { CALL_MS, type MailAnswer, type MailService, type OutgoingMail } from "./mail-service.ts";

/** RFC 4954: the server wants a name and password, or better ones. */
const SIGN_IN_CODES = [530, 534, 535, 538];

/**
 * Mail by an ordinary mail server. `url`: `smtps://user:password@host:465`, or `smtp://…:587`, which
 * turns to TLS before anything is said; only a server on this machine may do without. `trusted`: PEM of a
 * certificate that counts, in place of those that the system knows.
 */
export function smtpService(url: string, trusted?: string): MailService {
  const { hostname, protocol } = new URL(url);
  const transport = nodemailer.createTransport({
    url,
    requireTLS: protocol === "smtp:" && !isThisMachine(hostname),
    connectionTimeout: CALL_MS,
    greetingTimeout: CALL_MS,
    socketTimeout: CALL_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(trusted && { tls: { ca: trusted } }),
  });
  return { kind: "smtp", send: (mail) => sendBySmtp(transport, mail) };
}

async function sendBySmtp(
  transport: ReturnType<typeof nodemailer.createTransport>,
  { id, ...mail }: OutgoingMail,
): Promise<MailAnswer> {
  const domain = /@([^\s>]+)/.exec(mail.from)?.[1] ?? "localhost";
  try {
    // The same at a second try, so that a mailbox knows a double as one.
    const { messageId } = await transport.sendMail({ ...mail, messageId: `<${id}@${domain}>` });
    return { sent: messageId };
  } catch (error) {
    return answerOf(error as { code?: string; responseCode?: number; message: string });
  }
}

/** RFC 5321, 4.2.1: 4xx passes, 5xx is for good; what is wrong between the two servers is ours to mend. */
function answerOf(error: { code?: string; responseCode?: number; message: string }): MailAnswer {
  const { code, responseCode = 0, message } = error;
  if (code === "EAUTH" || SIGN_IN_CODES.includes(responseCode)) {
    const alarm = "De mailserver weigert onze naam of ons wachtwoord; wij proberen het opnieuw";
    return { later: message, alarm };
  }
  // On a line that is safe from the first byte its error has no code of its own.
  if (code === "ETLS" || /certificate|altnames/i.test(message)) {
    const alarm = "De mailserver biedt geen veilige verbinding; wij proberen het opnieuw";
    return { later: message, alarm };
  }
  return responseCode >= 500 ? { refused: message } : { later: message };
}

function isThisMachine(hostname: string): boolean {
  if (hostname === "localhost" || hostname === "[::1]") return true;
  return isIP(hostname) === 4 && hostname.startsWith("127.");
}
