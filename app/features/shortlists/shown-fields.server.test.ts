import { expect, test } from "vitest";
import { applyWithProfile } from "#app/features/applications/apply-with-profile.server.ts";
import { openApplication } from "#app/features/applications/open-application.server.ts";
import { updateShownFields } from "#app/features/candidates/update-shown-fields.server.ts";
import { CHOICE_SETS } from "#app/features/culture/choice-sets.ts";
import { findPair } from "#app/features/matching/find-pair.server.ts";
import { db } from "#app/platform/db.server.ts";
import { findOwnAnonymousProfile } from "#app/screens/candidate/visibility.server.ts";
import { findEmployerShortlist } from "#app/screens/employer/shortlist.server.ts";
import { EmployerField } from "#prisma/client/enums.ts";
import {
  aCandidate,
  aConsultant,
  anAccount,
  anEmployer,
  aPublishedVacature,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal, verbsOf } from "#tests/support/traces.ts";
import { giveVerdict } from "./give-verdict.server.ts";
import { presentShortlist } from "./present-shortlist.server.ts";
import { shortlistCandidate } from "./shortlist-candidate.server.ts";

withTestDatabase();

/** What betrays each field, wherever it stands in what is sent. */
const CANARIES: Record<EmployerField, RegExp> = {
  payWish: /345678|3\.45[67]/,
  place: /Drenthe/,
  education: /\bwo\b|universi/i,
  jobTitles: /Kanariefunctie|in deze functiegroep|in deze sector/,
  language: /"uk"|niveau C2/,
  availability: /17 maart 2027/,
  culture: /allebei|tussen \d+ en \d+|"low"/,
};

const FIELDS = Object.values(EmployerField);
const ALL_CHOICES = CHOICE_SETS.map((statements, set) => ({
  set,
  best: Math.min(...statements),
  worst: Math.max(...statements),
}));

/** Somebody with every field filled, presented for a vacature that asks about every field. */
async function aPresentedPerson() {
  const [employer, consultant, candidate] = [
    await anEmployer(),
    await aConsultant(),
    await aCandidate(),
  ];
  const { candidateId } = candidate;
  await db().candidate.update({
    where: { id: candidateId },
    data: {
      placeId: "emmen",
      educationLevel: "wo",
      payWishCents: 345_678,
      payWishHours: 36,
      availableFrom: new Date("2027-03-17"),
      languages: { create: { language: "uk", cefr: "C2" } },
      experiences: {
        create: {
          title: "Kanariefunctie",
          employer: "",
          sector: "financieel",
          startsOn: new Date("2019-01-01"),
        },
      },
      cultureResponses: { create: { seed: 1, choices: ALL_CHOICES, completedAt: new Date() } },
    },
  });
  for (let rater = 0; rater < 3; rater++) {
    const { id: accountId } = await anAccount("employer");
    const { organisationId } = employer;
    await db().cultureResponse.create({
      data: { organisationId, accountId, seed: 1, choices: ALL_CHOICES, completedAt: new Date() },
    });
  }
  const { id: vacatureId, slug } = await aPublishedVacature(employer, {
    educationLevel: "mbo4",
    experienceYears: 2,
    languages: [{ language: "uk", cefr: "B1" }],
    startsOn: new Date("2027-03-20"),
  });
  const { applicationId } = await applyWithProfile(candidate, {
    slug,
    motivation: "",
    shareName: true,
  });
  await openApplication(consultant, { id: applicationId });
  const listed = await shortlistCandidate(consultant, { vacatureId, candidateId });
  await presentShortlist(consultant, { id: listed.shortlistId });
  return { employer, consultant, candidate, vacatureId, ...listed };
}

type Person = Awaited<ReturnType<typeof aPresentedPerson>>;

/** Which fields can be read in everything that the employer's page is sent. */
async function readable({ employer, shortlistId }: Person): Promise<EmployerField[]> {
  const sent = JSON.stringify(await findEmployerShortlist(employer, shortlistId));
  return FIELDS.filter((field) => CANARIES[field].test(sent));
}

test("everything is shown at first, but the pay wish", async () => {
  const person = await aPresentedPerson();
  expect(await readable(person)).toEqual(FIELDS.filter((field) => field !== "payWish"));
});

test("what a candidate hides is nowhere in what the employer is sent, one field at a time", async () => {
  const person = await aPresentedPerson();
  const { candidate } = person;
  for (const hidden of FIELDS) {
    const shown = FIELDS.filter((field) => field !== hidden);
    await updateShownFields(candidate, { ...candidate, shown });
    expect(await readable(person), hidden).toEqual(shown);
  }
  await updateShownFields(candidate, { ...candidate, shown: [] });
  expect(await readable(person)).toEqual([]);
  const [entry] = (await findEmployerShortlist(person.employer, person.shortlistId)).entries;
  expect(entry?.match?.explanation.criteria.map(({ label }) => label)).toContain("Opleiding");
});

test("after a yes with the name the employer reads all, but never a hidden pay wish", async () => {
  const person = await aPresentedPerson();
  const { candidate, employer, entryId } = person;
  await updateShownFields(candidate, { ...candidate, shown: [] });
  await giveVerdict(employer, { entryId, answer: "yes", reason: "skills", note: "" });
  expect(await readable(person)).toEqual(FIELDS.filter((field) => field !== "payWish"));
  await updateShownFields(candidate, { ...candidate, shown: ["payWish"] });
  expect(await readable(person)).toEqual(FIELDS);
});

test("a candidate sees the same profile as the employer, and the bureau sees all", async () => {
  const person = await aPresentedPerson();
  const { candidate, consultant, employer, shortlistId, vacatureId } = person;
  const { candidateId } = candidate;
  await updateShownFields(candidate, { candidateId, shown: ["place", "payWish"] });
  const [entry] = (await findEmployerShortlist(employer, shortlistId)).entries;
  const own = await findOwnAnonymousProfile(candidate, candidateId);
  expect(own.profile).toEqual(entry?.profile);
  expect(own.shownFields).toEqual(["place", "payWish"]);
  const sent = JSON.stringify(await findPair(consultant, { vacatureId, candidateId }));
  expect(sent).toMatch(CANARIES.availability);
  expect(sent).toContain('"payWishCents":345678');
});

test("nobody changes or reads what another shows, and a change leaves an event", async () => {
  const [candidate, other, employer] = [await aCandidate(), await aCandidate(), await anEmployer()];
  const { candidateId } = candidate;
  for (const actor of [other, employer]) {
    await expectRefusal(() => updateShownFields(actor, { candidateId, shown: [] }), "bestaat niet");
    await expectRefusal(() => findOwnAnonymousProfile(actor, candidateId), "bestaat niet");
  }
  await updateShownFields(candidate, { candidateId, shown: [] });
  expect(await verbsOf(candidateId)).toEqual(["update-shown-fields"]);
});
