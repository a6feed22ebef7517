import { claimPurposeOf, takeOneTimeToken } from "#app/features/accounts/one-time-link.server.ts";
import { refuseWeakPassword } from "#app/features/accounts/password-strength.server.ts";
import { takeAddress } from "#app/features/accounts/prove-address.server.ts";
import { keepConsent } from "#app/features/candidates/keep-consent.ts";
import { storeMatch } from "#app/features/matching/store-match.server.ts";
import { recordEvent } from "#app/features/timeline/record-event.server.ts";
import { type Actor, accountIdOf } from "#app/platform/actor.ts";
import { markChanged } from "#app/platform/changes.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { type Tx, transaction } from "#app/platform/db.server.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { replacePassword } from "#app/platform/session.server.ts";

type Claimed = { id: string; name: string; email: string };

/**
 * Makes a profile that came with an application its person's own, by the mailed link, which proves
 * the address. A proven account of that address gets the applications, once its owner has signed in:
 * the mail of one week ago opens nothing that was there before. Else an account is made, with a
 * password; whatever nobody had proven yields. With `keep` the person lets the profile be kept for a
 * year; without, it goes four weeks after the last procedure. Throws `RuleBroken`.
 */
export async function claimProfile(
  actor: Actor,
  input: { token: string; password?: string; keep?: boolean },
): Promise<{ accountId: string }> {
  const purpose = await claimPurposeOf(input.token);
  return transaction(async (tx) => {
    const id = await takeOneTimeToken(tx, purpose, input.token);
    const profile = await tx.candidate.findFirst({
      where: { id, accountId: null },
      select: { id: true, name: true, email: true },
    });
    if (!profile) throw new RuleBroken("Deze link is al gebruikt. Log in met je e-mailadres.");
    const accountId = await provenAccount(tx, actor, profile, input.password);
    const own = await tx.candidate.findUnique({ where: { accountId }, select: { id: true } });
    if (own) await moveInto(tx, profile.id, own.id);
    else {
      const data = { accountId };
      await tx.candidate.update({ where: { id }, data, select: { id: true } });
    }
    const candidateId = own?.id ?? profile.id;
    if (input.keep) {
      const data = { candidateId, ...keepConsent(now()) };
      await tx.consent.create({ data, select: { id: true } });
    }
    await recordEvent(tx, actor, {
      verb: "claim-profile",
      subject: ["candidate", profile.id],
      candidateId,
    });
    await markChanged(tx, "candidate", profile.id);
    if (own) await markChanged(tx, "candidate", own.id);
    return { accountId };
  });
}

async function provenAccount(
  tx: Tx,
  actor: Actor,
  { name, email }: Claimed,
  password?: string,
): Promise<string> {
  const account = await tx.account.findUnique({
    where: { email },
    select: { id: true, audience: true, emailVerified: true, disabledAt: true },
  });
  if (account?.disabledAt || (account?.emailVerified && account.audience !== "candidate")) {
    throw new RuleBroken(
      "Met dit e-mailadres kan geen account voor werkzoekenden worden gemaakt. Bel of mail ons, dan zoeken wij het uit.",
    );
  }
  if (account?.emailVerified) {
    if (accountIdOf(actor) === account.id) return account.id;
    throw new RuleBroken(`Log eerst in met ${email}.`);
  }
  if (!password) throw new RuleBroken("Kies een wachtwoord.", "password");
  refuseWeakPassword(password, [name, email]);
  const id = await takeAddress(tx, { email, name, audience: "candidate" });
  await replacePassword(tx, id, password);
  return id;
}

/**
 * Moves everything of one profile into another. An application on a vacature where the other has
 * one goes, unless an employer has it before them; then it and its profile stay with the bureau.
 */
async function moveInto(tx: Tx, from: string, to: string): Promise<void> {
  const taken = await tx.application.findMany({
    where: { candidateId: to },
    select: { vacatureId: true },
  });
  const double = { candidateId: from, vacatureId: { in: taken.map((row) => row.vacatureId) } };
  await tx.application.deleteMany({ where: { ...double, entries: { none: {} } } });
  const moving = await tx.application.findMany({
    where: { candidateId: from, NOT: double },
    select: { id: true, vacatureId: true },
  });
  const ids = moving.map(({ id }) => id);
  await tx.application.updateMany({ where: { id: { in: ids } }, data: { candidateId: to } });
  await giveMissingFacts(tx, from, to);
  await tx.storedFile.updateMany({ where: { candidateId: from }, data: { candidateId: to } });
  await tx.consent.updateMany({ where: { candidateId: from }, data: { candidateId: to } });
  if ((await tx.broughtIn.count({ where: { candidateId: to } })) === 0)
    await tx.broughtIn.updateMany({ where: { candidateId: from }, data: { candidateId: to } });
  for (const { vacatureId } of moving) await storeMatch(tx, { vacatureId, candidateId: to });
  const { count } = await tx.candidate.deleteMany({
    where: { id: from, applications: { none: {} } },
  });
  if (count === 0) return;
  const theirs = { where: { candidateId: from }, data: { candidateId: to } };
  await tx.event.updateMany(theirs);
  await tx.mailMessage.updateMany(theirs);
}

/** What the CV said fills a list that the person's own profile left empty; nothing of theirs changes. */
async function giveMissingFacts(tx: Tx, from: string, to: string): Promise<void> {
  const give = { where: { candidateId: from }, data: { candidateId: to } };
  const has = { where: { candidateId: to } };
  if ((await tx.candidateSkill.count(has)) === 0) await tx.candidateSkill.updateMany(give);
  if ((await tx.experience.count(has)) === 0) await tx.experience.updateMany(give);
  if ((await tx.education.count(has)) === 0) await tx.education.updateMany(give);
  if ((await tx.candidateLanguage.count(has)) === 0) await tx.candidateLanguage.updateMany(give);
}
