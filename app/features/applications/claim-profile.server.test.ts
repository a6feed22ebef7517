import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createOneTimeToken } from "#app/features/accounts/one-time-link.server.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { db, transaction } from "#app/platform/db.server.ts";
import {
  aCandidate,
  anApplicantOn,
  anEmployer,
  aPublishedVacature,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { countTraces, verbsOf } from "#tests/support/traces.ts";
import { applyWithProfile } from "./apply-with-profile.server.ts";
import { claimProfile } from "./claim-profile.server.ts";
import { findClaim } from "./find-claim.server.ts";
import { findFile } from "./find-file.server.ts";

withTestDatabase();

const PASSWORD = "een-zin-om-te-onthouden";

/** Somebody without an account applies; comes back with the link's token. */
async function anApplicant(slug: string, email?: string) {
  const applicant = await anApplicantOn(slug, email);
  const token = await transaction((tx) =>
    createOneTimeToken(tx, "claim-profile", applicant.candidateId),
  );
  return { ...applicant, token };
}

test("a link makes an account with the profile, once, and looking at it does not use it up", async () => {
  const { slug } = await aPublishedVacature(await anEmployer());
  const { token, candidateId, email } = await anApplicant(slug);
  expect(await findClaim(ANONYMOUS, token)).toMatchObject({ email, step: "password" });
  await claimProfile(ANONYMOUS, { token, password: PASSWORD });
  const account = await db().account.findUniqueOrThrow({
    where: { email },
    include: { candidate: true, credentials: true },
  });
  expect(account).toMatchObject({ audience: "candidate", emailVerified: true });
  expect(account.candidate?.id).toBe(candidateId);
  expect(account.credentials).toHaveLength(1);
  expect(await verbsOf(candidateId)).toContain("claim-profile");
  expect(await findClaim(ANONYMOUS, token)).toBeNull();
  await expect(claimProfile(ANONYMOUS, { token, password: PASSWORD })).rejects.toThrow("gebruikt");
});

test("a claimed profile is kept for a year only with the person's yes, also one moved into an account", async () => {
  const { slug } = await aPublishedVacature(await anEmployer());
  const known = await aCandidate();
  const [silent, kept, moved] = [
    await anApplicant(slug),
    await anApplicant(slug),
    await anApplicant(slug, known.email),
  ];
  await claimProfile(ANONYMOUS, { token: silent.token, password: PASSWORD });
  await claimProfile(ANONYMOUS, { token: kept.token, password: PASSWORD, keep: true });
  await claimProfile(known, { token: moved.token, keep: true });
  const yearOf = async (candidateId: string) => {
    const where = { candidateId, purpose: "keepProfile" as const };
    const [consent] = await db().consent.findMany({ where, select: { expiresAt: true } });
    const days = ((consent?.expiresAt?.getTime() ?? Date.now()) - Date.now()) / 86_400_000;
    return Math.round(days / 365);
  };
  expect(await yearOf(silent.candidateId)).toBe(0);
  expect(await yearOf(kept.candidateId)).toBe(1);
  expect(await yearOf(known.candidateId)).toBe(1);
});

test("a missing password keeps the link alive and leaves nothing", async () => {
  const { slug } = await aPublishedVacature(await anEmployer());
  const { token } = await anApplicant(slug);
  const before = await countTraces();
  await expect(claimProfile(ANONYMOUS, { token })).rejects.toThrow("wachtwoord");
  expect(await countTraces()).toEqual(before);
  expect(await findClaim(ANONYMOUS, token)).not.toBeNull();
});

test("a known person's account gets application, CV and consents, and the stray profile goes", async () => {
  const { slug } = await aPublishedVacature(await anEmployer());
  const known = await aCandidate();
  const { token, applicationId, candidateId } = await anApplicant(slug, known.email);
  await claimProfile(known, { token });
  const application = await db().application.findUniqueOrThrow({
    where: { id: applicationId },
    include: { files: true },
  });
  expect(application.candidateId).toBe(known.candidateId);
  expect(application.files[0]?.candidateId).toBe(known.candidateId);
  expect(await db().consent.count({ where: { candidateId: known.candidateId } })).toBe(1);
  expect(await db().candidate.findUnique({ where: { id: candidateId } })).toBeNull();
});

test("what the CV said fills only the lists that the known person left empty", async () => {
  const { slug } = await aPublishedVacature(await anEmployer());
  const known = await aCandidate();
  const { token, candidateId } = await anApplicant(slug, known.email);
  await db().candidateSkill.create({ data: { candidateId, skillId: "notuleren", level: 4 } });
  const startsOn = new Date("2021-01-01");
  await db().experience.create({ data: { candidateId, title: "Planner", employer: "", startsOn } });
  expect(await claimProfile(known, { token })).toEqual({ accountId: known.accountId });
  const profile = await db().candidate.findUniqueOrThrow({
    where: { id: known.candidateId },
    include: { skills: true, experiences: true },
  });
  expect(profile.skills.map(({ skillId }) => skillId)).toEqual(["excel"]);
  expect(profile.experiences.map(({ title }) => title)).toEqual(["Planner"]);
});

test("a second application on the same vacature goes, its CV stays with the person", async () => {
  const { slug } = await aPublishedVacature(await anEmployer());
  const known = await aCandidate();
  await applyWithProfile(known, { slug, motivation: "", shareName: false });
  const { token, applicationId } = await anApplicant(slug, known.email);
  await claimProfile(known, { token });
  expect(await db().application.findUnique({ where: { id: applicationId } })).toBeNull();
  expect(await db().storedFile.count({ where: { candidateId: known.candidateId } })).toBe(1);
});

test("an account nobody proved takes the new password and loses its sessions", async () => {
  const { slug } = await aPublishedVacature(await anEmployer());
  const known = await aCandidate();
  await db().account.update({ where: { id: known.accountId }, data: { emailVerified: false } });
  const before = await db().credential.findFirstOrThrow({ where: { userId: known.accountId } });
  const { token } = await anApplicant(slug, known.email);
  await expect(claimProfile(ANONYMOUS, { token })).rejects.toThrow("wachtwoord");
  await claimProfile(ANONYMOUS, { token, password: PASSWORD });
  const after = await db().credential.findFirstOrThrow({ where: { userId: known.accountId } });
  expect(after.password).not.toBe(before.password);
});

test("an employer's address cannot be claimed", async () => {
  const employer = await anEmployer();
  const { slug } = await aPublishedVacature(employer);
  const { token } = await anApplicant(slug, employer.email);
  await expect(claimProfile(ANONYMOUS, { token, password: PASSWORD })).rejects.toThrow("Bel");
});

test("an employer reads a CV only after its yes and with consent; others get the same as missing", async () => {
  const employer = await anEmployer();
  const { slug, id: vacatureId } = await aPublishedVacature(employer);
  const { applicationId, candidateId } = await anApplicant(slug);
  const { id } = await db().storedFile.findFirstOrThrow({ where: { applicationId } });
  const missing = "Deze pagina bestaat niet of is niet van u.";
  const stranger = await aCandidate();
  for (const actor of [ANONYMOUS, employer, await anEmployer(), stranger]) {
    await expect(findFile(actor, id)).rejects.toThrow(missing);
  }
  await expect(findFile(employer, randomUUID())).rejects.toThrow(missing);
  await db().shortlist.create({
    data: {
      vacatureId,
      presentedAt: new Date(),
      entries: { create: { applicationId, verdict: "yes" } },
    },
  });
  await db().application.update({ where: { id: applicationId }, data: { stage: "interview" } });
  await expect(findFile(employer, id)).rejects.toThrow(missing);
  const { id: consentId } = await db().consent.create({
    data: { candidateId, vacatureId, purpose: "shareName", textVersion: "2026-11" },
  });
  expect(await findFile(employer, id)).toMatchObject({ originalName: "cv.pdf" });
  await expect(findFile(await anEmployer(), id)).rejects.toThrow(missing);
  for (const [stage, readable] of [
    ["withdrawn", false],
    ["rejected", false],
    ["placed", true],
  ] as const) {
    await db().application.update({ where: { id: applicationId }, data: { stage } });
    const read = findFile(employer, id);
    if (readable) expect(await read).toMatchObject({ originalName: "cv.pdf" });
    else await expect(read).rejects.toThrow(missing);
  }
  await db().consent.update({ where: { id: consentId }, data: { withdrawnAt: new Date() } });
  await expect(findFile(employer, id)).rejects.toThrow(missing);
});
