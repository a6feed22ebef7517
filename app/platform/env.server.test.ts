import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readEnvironment } from "./env.server.ts";

function emptyDir(): string {
  return mkdtempSync(join(tmpdir(), "rechterhand-env-"));
}

test("with nothing set the demo bureau opens on port 3000 with a secret of its own", () => {
  const env = readEnvironment({ DATA_DIR: emptyDir() });
  expect(env).toMatchObject({ PORT: 3000, DEMO: "on", TRUST_PROXY: 0, appUrl: null });
  expect(env.secret.length).toBeGreaterThanOrEqual(32);
});

test("the secret of a data directory stays the same", () => {
  const DATA_DIR = emptyDir();
  expect(readEnvironment({ DATA_DIR }).secret).toBe(readEnvironment({ DATA_DIR }).secret);
});

test.each([
  ["PORT", "drieduizend"],
  ["APP_URL", "bureau.nl"],
  ["DATABASE_URL", "mysql://localhost/x"],
  ["DEMO", "misschien"],
  ["DEMO_PASSWORD", "kort"],
  ["ADMIN_EMAIL", "geen adres"],
  ["SMTP_URL", "https://smtp.voorbeeld.test"],
  ["TRUST_PROXY", "-1"],
  ["LOG_KEEP_DAYS", "183"],
])("a wrong %s stops the start with its name and an example", (name, value) => {
  const read = () => readEnvironment({ DATA_DIR: emptyDir(), [name]: value });
  expect(read).toThrow(new RegExp(`${name}: .*Example: ${name}=`));
});

test("PostgreSQL asks for a secret, and a mail service for a sender", () => {
  const DATABASE_URL = "postgresql://u:p@localhost/x";
  expect(() => readEnvironment({ DATABASE_URL })).toThrow(/SECRET: is required/);
  expect(() => readEnvironment({ DATA_DIR: emptyDir(), RESEND_API_KEY: "re_1" })).toThrow(
    /MAIL_FROM: is required/,
  );
  const SMTP_URL = "smtps://u:p@smtp.voorbeeld.test";
  expect(() => readEnvironment({ DATA_DIR: emptyDir(), SMTP_URL })).toThrow(
    /MAIL_FROM: is required/,
  );
});

test("mail leaves by one service, not by two", () => {
  const both = { SMTP_URL: "smtp://post.test:587", RESEND_API_KEY: "re_1", MAIL_FROM: "a@b.test" };
  expect(() => readEnvironment({ DATA_DIR: emptyDir(), ...both })).toThrow(
    /SMTP_URL: cannot be set together/,
  );
});
