import { expect, onTestFinished, test } from "vitest";
import { openSmtpHouse, type SmtpHabits } from "#tests/support/mail/smtp-house.ts";
import type { OutgoingMail } from "./mail-service.ts";
import { smtpService } from "./smtp-service.server.ts";

const MAIL: OutgoingMail = {
  id: "0193b7e0-0000-7000-8000-000000000001",
  from: "Bureau Oost <post@bureau-oost.test>",
  replyTo: "vraag@bureau-oost.test",
  to: "iemand@voorbeeld.test",
  subject: "Uw gesprek op 3 maart",
  html: "<p>Tot dan</p>",
  text: "Tot dan: café ’t Hoekje",
  headers: { "List-Unsubscribe": "<https://bureau-oost.test/stop>" },
};

async function sendTo(habits: SmtpHabits, { trusted = true, url = (known: string) => known } = {}) {
  const house = await openSmtpHouse(habits);
  onTestFinished(house.stop);
  const service = smtpService(url(house.url), trusted ? house.certificate : undefined);
  return { answer: await service.send(MAIL), taken: house.taken };
}

test.each(["turns-safe", "starts-safe"] as const)(
  "a mail leaves whole by a line that %s",
  async (line) => {
    const { answer, taken } = await sendTo({ line });
    expect(answer).toEqual({ sent: `<${MAIL.id}@bureau-oost.test>` });
    expect(taken).toHaveLength(1);
    for (const line of [
      "From: Bureau Oost <post@bureau-oost.test>",
      "Reply-To: vraag@bureau-oost.test",
      "To: iemand@voorbeeld.test",
      `Message-ID: <${MAIL.id}@bureau-oost.test>`,
      "List-Unsubscribe: <https://bureau-oost.test/stop>",
    ]) {
      expect(taken[0]).toContain(line);
    }
  },
);

test("a line that nobody vouches for gets no mail, and somebody has to mend it", async () => {
  for (const habits of [{ line: "starts-safe" }, { line: "turns-safe" }] as const) {
    const { answer, taken } = await sendTo(habits, { trusted: false });
    expect(answer).toMatchObject({ alarm: expect.stringContaining("geen veilige verbinding") });
    expect(taken).toEqual([]);
  }
});

test("a server that is not on this machine gets neither password nor mail without a safe line", async () => {
  const elsewhere = (known: string) => known.replace("@localhost", "@0.0.0.0");
  const { answer, taken } = await sendTo({ line: "never-safe" }, { url: elsewhere });
  expect(answer).toMatchObject({ alarm: expect.stringContaining("geen veilige verbinding") });
  expect(taken).toEqual([]);
  const { answer: here } = await sendTo({ line: "never-safe" });
  expect(here).toHaveProperty("sent");
});

test("a wrong password is an alarm, and the mail is tried again", async () => {
  const wrong = (known: string) => known.replace("bureau:", "bureau:x");
  const { answer } = await sendTo({}, { url: wrong });
  expect(answer).toMatchObject({ alarm: expect.stringContaining("ons wachtwoord") });
});

test.each([
  [450, "Greylisted, come back in five minutes", "later"],
  [421, "Too many connections", "later"],
  [550, "No such mailbox", "refused"],
  [554, "Not by us", "refused"],
])("%i %s: %s", async (code, words, verdict) => {
  const { answer, taken } = await sendTo({ answer: { code, words } });
  expect(answer).toEqual({ [verdict]: expect.stringContaining(words) });
  expect(taken).toEqual([]);
});

test("a mail that is too large for the server is refused with its reason", async () => {
  const { answer } = await sendTo({ limit: 200 });
  expect(answer).toEqual({ refused: expect.stringMatching(/large|size/i) });
});

test("a server that is not there gets its mail later", async () => {
  const house = await openSmtpHouse();
  await house.stop();
  expect(await smtpService(house.url).send(MAIL)).toEqual({
    later: expect.stringContaining("ECONNREFUSED"),
  });
});
