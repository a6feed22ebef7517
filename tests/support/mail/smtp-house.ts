/** A real mail server on this machine, which takes mail or says no in the way that it is told. */
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";
import { SMTPServer, type SMTPServerError } from "smtp-server";

export type SmtpHouse = {
  /** Its address with the name and password that it knows. */
  url: string;
  /** PEM of what it shows on a safe line. */
  certificate: string;
  /** What it took, newest last. */
  taken: string[];
  stop: () => Promise<void>;
};

export type SmtpHabits = {
  /** `starts-safe`: TLS from the first byte; `turns-safe`: by STARTTLS; `never-safe`: no TLS at all. */
  line?: "starts-safe" | "turns-safe" | "never-safe";
  /** What it answers to a recipient, for good or for now. */
  answer?: { code: number; words: string };
  /** Bytes of a mail that it takes. */
  limit?: number;
};

/** The one account of every such server. */
const SMTP_ACCOUNT = { username: "bureau", password: "een wachtwoord" };

/** Opens one. */
export async function openSmtpHouse({
  line = "turns-safe",
  answer,
  limit,
}: SmtpHabits = {}): Promise<SmtpHouse> {
  const pair = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
  });
  const taken: string[] = [];
  const server = new SMTPServer({
    secure: line === "starts-safe",
    key: pair.private,
    cert: pair.cert,
    disabledCommands: line === "never-safe" ? ["STARTTLS"] : [],
    allowInsecureAuth: line === "never-safe",
    ...(limit && { size: limit }),
    onAuth: ({ username, password }, _session, done) => {
      const known = username === SMTP_ACCOUNT.username && password === SMTP_ACCOUNT.password;
      done(known ? null : new Error("Invalid username or password"), { user: known && username });
    },
    onRcptTo: (_address, _session, done) => done(answer ? refusal(answer) : null),
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        if (stream.sizeExceeded) return done(refusal({ code: 552, words: "Too large" }));
        taken.push(Buffer.concat(parts).toString("utf8"));
        done(null);
      });
    },
  });
  server.on("error", () => {});
  await new Promise<void>((opened) => server.listen(0, "localhost", opened));
  const { port } = server.server.address() as AddressInfo;
  const { username, password } = SMTP_ACCOUNT;
  const scheme = line === "starts-safe" ? "smtps" : "smtp";
  return {
    url: `${scheme}://${username}:${encodeURIComponent(password)}@localhost:${port}`,
    certificate: pair.cert,
    taken,
    stop: () => new Promise((stopped) => server.close(() => stopped())),
  };
}

function refusal({ code, words }: { code: number; words: string }): SMTPServerError {
  return Object.assign(new Error(words), { responseCode: code });
}
