import { expect, test } from "vitest";
import { claimProfile } from "#app/features/applications/claim-profile.server.ts";
import { findClaim } from "#app/features/applications/find-claim.server.ts";
import { findRetention } from "#app/features/retention/find-retention.server.ts";
import { refuseProfile } from "#app/features/retention/refuse-profile.server.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { today } from "#app/platform/clock.server.ts";
import { db } from "#app/platform/db.server.ts";
import { aConsultant, aReceivedFile, broughtInInput, PASSWORD } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal, mailsTo, verbsOf } from "#tests/support/traces.ts";
import { bringInCandidate } from "./bring-in-candidate.server.ts";
import { findOwnProfileByLink } from "./find-brought-in.server.ts";
import { tellByDay } from "./legal-ground.ts";
import { listUntold } from "./list-untold.server.ts";
import { recordTold } from "./record-told.server.ts";
import { tellByMail } from "./tell-by-mail.server.ts";

withTestDatabase();

const CV = `Pim van den Proef
pim.proef@voorbeeld.example
06 12 34 56 78

Werkervaring
2019 - 2023  Managementassistent, Verzonnen Zorg

Talen
Duits (B2)
`;

async function tokenOf(email: string): Promise<string> {
  const { props } = await db().mailMessage.findFirstOrThrow({
    where: { to: email, template: "brought-in" },
    orderBy: { createdAt: "desc" },
  });
  return /jouw-gegevens\/([\w-]+)/.exec(JSON.stringify(props))?.[1] ?? "";
}

const broughtIn = (candidateId: string) =>
  db().broughtIn.findUniqueOrThrow({ where: { candidateId } });

test("somebody written down with an address is told at once, and kept for a year where that was said", async () => {
  const consultant = await aConsultant();
  const email = "een@voorbeeld.example";
  const { candidateId } = await bringInCandidate(consultant, broughtInInput({ email }));
  expect(await mailsTo(email)).toEqual(["brought-in"]);
  expect(await verbsOf(candidateId)).toEqual(["bring-in-candidate"]);
  expect(await broughtIn(candidateId)).toMatchObject({
    ground: "spokenConsent",
    source: "phone",
    enteredById: consultant.accountId,
    toldHow: "mail",
    tellBy: tellByDay(today()),
  });
  expect((await findRetention(consultant, candidateId)).reason).toBe("year");
  const other = await bringInCandidate(
    consultant,
    broughtInInput({ email: "twee@voorbeeld.example", ground: "legitimateInterest" }),
  );
  expect((await findRetention(consultant, other.candidateId)).reason).toBe("made");
});

test("who has no address waits as a task until a consultant told them, once", async () => {
  const consultant = await aConsultant();
  const { candidateId } = await bringInCandidate(consultant, broughtInInput());
  const waits = async () =>
    (await listUntold(consultant, 50)).rows.some(({ candidate }) => candidate.id === candidateId);
  expect(await waits()).toBe(true);
  await recordTold(consultant, { candidateId, how: "phone" });
  expect(await waits()).toBe(false);
  expect(await broughtIn(candidateId)).toMatchObject({
    toldHow: "phone",
    toldById: consultant.accountId,
  });
  const again = { candidateId, email: "drie@voorbeeld.example" };
  await expectRefusal(() => tellByMail(consultant, again), "weet al");
});

test("a CV fills what was left open, and its address is looked at before a mail goes there", async () => {
  const consultant = await aConsultant();
  const cv = await aReceivedFile("cv.txt", CV);
  const { candidateId, trouble } = await bringInCandidate(
    consultant,
    broughtInInput({ name: undefined, headline: "Managementassistent", cv }),
  );
  expect(trouble).toBeNull();
  const person = await db().candidate.findUniqueOrThrow({
    where: { id: candidateId },
    include: { experiences: true, languages: true, files: true, broughtIn: true },
  });
  expect(person).toMatchObject({ name: "Pim van den Proef", findable: true });
  expect(person.email).toBe("pim.proef@voorbeeld.example");
  expect(person.experiences.map(({ employer }) => employer)).toEqual(["Verzonnen Zorg"]);
  expect(person.languages.map(({ language }) => language)).toEqual(["de"]);
  expect(person.files).toHaveLength(1);
  expect(person.broughtIn?.toldAt).toBeNull();
  expect(await mailsTo(person.email)).toEqual([]);
  await tellByMail(consultant, { candidateId, email: person.email });
  expect(await mailsTo(person.email)).toEqual(["brought-in"]);
});

test("the same address or number in any spelling is not entered twice without a choice", async () => {
  const consultant = await aConsultant();
  const first = broughtInInput({ email: "vier@voorbeeld.example", phone: "06-87654321" });
  await bringInCandidate(consultant, first);
  for (const same of [{ email: "vier@voorbeeld.example" }, { phone: "+31 6 8765 4321" }])
    await expectRefusal(() => bringInCandidate(consultant, broughtInInput(same)), "staat er al");
  const chosen = broughtInInput({ phone: "0031687654321", another: "ja" });
  await bringInCandidate(consultant, chosen);
  const attempts = [1, 2].map(() =>
    bringInCandidate(consultant, broughtInInput({ email: "vijf@voorbeeld.example" })).then(
      () => "in",
      () => "refused",
    ),
  );
  expect((await Promise.all(attempts)).toSorted()).toEqual(["in", "refused"]);
});

test("the mailed link shows what is held, makes an account of it, or deletes it", async () => {
  const consultant = await aConsultant();
  const email = "zes@voorbeeld.example";
  const { candidateId } = await bringInCandidate(
    consultant,
    broughtInInput({ email, sourceNote: "Via een oud-collega." }),
  );
  const token = await tokenOf(email);
  expect(await findOwnProfileByLink(token)).toMatchObject({
    email,
    hasAccount: false,
    broughtIn: { sourceNote: "Via een oud-collega." },
  });
  expect(await findClaim(ANONYMOUS, token)).toMatchObject({ email, step: "password", titles: [] });
  await claimProfile(ANONYMOUS, { token, password: PASSWORD });
  const claimed = await db().candidate.findUniqueOrThrow({ where: { id: candidateId } });
  expect(claimed.accountId).not.toBeNull();
  expect(await refuseProfile(ANONYMOUS, { token })).toBe(false);

  const gone = "zeven@voorbeeld.example";
  const other = await bringInCandidate(consultant, broughtInInput({ email: gone }));
  const link = await tokenOf(gone);
  expect(await refuseProfile(ANONYMOUS, { token: link })).toBe(true);
  expect(await db().candidate.count({ where: { id: other.candidateId } })).toBe(0);
  expect(await mailsTo(gone)).toEqual([]);
  expect(await refuseProfile(ANONYMOUS, { token: link })).toBe(false);
});
