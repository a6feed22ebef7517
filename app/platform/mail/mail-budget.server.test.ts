import fc from "fast-check";
import { expect, test } from "vitest";
import { db, transaction } from "#app/platform/db.server.ts";
import { TooManyTries } from "#app/platform/errors.ts";
import { asCause, type Cause } from "#app/platform/limits/cause.server.ts";
import type { TemplateName } from "#emails/templates.ts";
import { aConsultant, anAccount } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { queueMails, type WantedMail } from "./mail.server.ts";
import { MAIL_BUDGETS } from "./mail-budget.server.ts";

withTestDatabase();

const TEMPLATES: TemplateName[] = [
  "verify-address",
  "reset-password",
  "invitation",
  "confirm-search",
  "application-received",
  "vacature-submitted",
  "message-arrived",
];

/** Wants so many mails as this cause; the tag tells later whose they were. */
async function want(cause: Cause, tag: string, template: TemplateName, to: string[]) {
  const mails = to.map((address) => ({
    template,
    to: address,
    about: tag,
    props: { name: "", validFor: "" },
  })) as unknown as WantedMail[];
  const work = () => transaction((tx) => queueMails(tx, mails));
  return asCause(cause, work).catch((error: unknown) => {
    if (!(error instanceof TooManyTries)) throw error;
  });
}

function countWanted(where: object): Promise<number> {
  return db().mailMessage.count({ where: { ...where, status: { not: "refused" } } });
}

test("whatever is asked in whatever order, nobody causes or gets more than the budget", async () => {
  const member = await anAccount("candidate");
  const bureau = await aConsultant();
  const people = [member.email, bureau.email, "iemand@elders.test", "ander@elders.test"];
  const causes = ["account-1", "account-2", "caller-1", "caller-2"];
  const batch = fc.record({
    cause: fc.constantFrom(...causes),
    template: fc.constantFrom(...TEMPLATES),
    to: fc.array(fc.oneof(fc.constantFrom(...people), fc.emailAddress()), { maxLength: 25 }),
  });
  const batches = fc.sample(batch, { numRuns: 250, seed: 20261130 });
  for (const { cause, template, to } of batches) {
    const account = cause.startsWith("account") ? cause : null;
    const inRequest = template !== "verify-address";
    await want({ account, caller: cause, inRequest }, cause, template, to);
  }
  const { BY_ACCOUNT, BY_ACCOUNT_KIND, BY_CALLER, TO_SIGN_IN, TO_STRANGER, TO_MEMBER, TO_BUREAU } =
    MAIL_BUDGETS;
  for (const about of ["account-1", "account-2"]) {
    expect(await countWanted({ candidateId: about })).toBeLessThanOrEqual(BY_ACCOUNT.hits);
    for (const template of TEMPLATES) {
      const count = await countWanted({ candidateId: about, template });
      expect(count).toBeLessThanOrEqual(BY_ACCOUNT_KIND.hits);
    }
  }
  for (const about of ["caller-1", "caller-2"]) {
    const where = { candidateId: about, template: { not: "reset-password" } };
    expect(await countWanted(where)).toBeLessThanOrEqual(BY_CALLER.hits);
  }
  for (const to of people) {
    for (const template of TEMPLATES) {
      const count = await countWanted({ to, template });
      const signsIn = ["verify-address", "reset-password", "invitation"].includes(template);
      const most = signsIn ? TO_SIGN_IN.hits : TO_BUREAU.hits;
      expect(count).toBeLessThanOrEqual(most);
      if (
        to.endsWith("elders.test") &&
        ["confirm-search", "application-received"].includes(template)
      )
        expect(count).toBeLessThanOrEqual(TO_STRANGER.hits);
      if (to === member.email && !signsIn && template !== "vacature-submitted")
        expect(count).toBeLessThanOrEqual(TO_MEMBER.hits);
    }
  }
  expect(await countWanted({})).toBeGreaterThan(150);
});

test("a burst at the same moment is counted exactly", async () => {
  const cause = { account: "burst", caller: null, inRequest: true };
  const tries = Array.from({ length: 60 }, (_, i) =>
    want(cause, "burst", "message-arrived", [`burst-${i}@elders.test`]),
  );
  await Promise.all(tries);
  expect(await countWanted({ candidateId: "burst" })).toBe(MAIL_BUDGETS.BY_ACCOUNT_KIND.hits);
});

test("what is beyond a recipient's budget is left out, and the admin sees once that it is", async () => {
  const to = "veel@elders.test";
  for (let i = 0; i < 12; i++) {
    await want({ account: null, caller: `c${i}`, inRequest: true }, "many", "confirm-search", [to]);
  }
  const rows = await db().mailMessage.groupBy({ by: ["status"], where: { to }, _count: true });
  const counts = Object.fromEntries(rows.map(({ status, _count }) => [status, _count]));
  expect(counts).toEqual({ queued: MAIL_BUDGETS.TO_STRANGER.hits, refused: 1 });
});

test("a new password is mailed whatever else the caller and the address had", async () => {
  const to = "kwijt@elders.test";
  const cause = { account: null, caller: "busy", inRequest: true };
  for (let i = 0; i < 80; i++) await want(cause, "busy", "verify-address", [`x${i}@elders.test`]);
  for (let i = 0; i < 10; i++) await want(cause, "busy", "sign-in-link", [to]);
  await want(cause, "busy", "reset-password", [to]);
  expect(await countWanted({ to, template: "reset-password" })).toBe(1);
});
