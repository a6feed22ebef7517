import { expect, test } from "vitest";
import { db } from "#app/platform/db.server.ts";
import { aConsultant, aDraft, anEmployer, vacatureInput } from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { expectRefusal, mailsTo, verbsOf } from "#tests/support/traces.ts";
import { closeVacature } from "./close-vacature.server.ts";
import { draftVacature } from "./draft-vacature.server.ts";
import { findVacatureForm } from "./find-vacature-form.server.ts";
import { publishVacature } from "./publish-vacature.server.ts";
import { reviseVacature } from "./revise-vacature.server.ts";
import { submitVacature } from "./submit-vacature.server.ts";

withTestDatabase();

test("a closing date that has passed is refused at its field", async () => {
  const employer = await anEmployer();
  const closesOn = "2020-01-01";
  await expectRefusal(async () => aDraft(employer, { closesOn: new Date(closesOn) }), "nog komt");
});

test("an employer drafts, revises, submits and closes, and each step leaves its event", async () => {
  const [employer, consultant] = [await anEmployer(), await aConsultant()];
  const { id } = await aDraft(employer);
  await reviseVacature(employer, { id, ...vacatureInput({ title: "Medewerker backoffice" }) });
  await submitVacature(employer, { id });
  await publishVacature(consultant, { id });
  await closeVacature(employer, { id, outcome: "filled" });
  expect(await verbsOf(id)).toEqual([
    "draft-vacature",
    "revise-vacature",
    "submit-vacature",
    "publish-vacature",
    "close-vacature",
  ]);
  expect((await mailsTo(employer.email)).sort()).toEqual([
    "vacature-published",
    "vacature-submitted-copy",
  ]);
  expect(await mailsTo(consultant.email)).toContain("vacature-submitted");
});

test("a revision writes all that was filled in, in this vacature alone", async () => {
  const employer = await anEmployer();
  const [{ id }, other] = [await aDraft(employer), await aDraft(employer)];
  const untouched = await storedOf(other.id);
  await reviseVacature(employer, {
    id,
    ...vacatureInput({
      title: "Planner",
      reason: "Groei",
      priorities: "Rust\nOverzicht",
      skills: [{ name: "Word", level: 3 }],
      languages: [{ language: "en", cefr: "C1", must: "ja" }],
    }),
  });
  expect(await storedOf(id)).toMatchObject({
    title: "Planner",
    skills: [{ skillId: "word", level: 3, must: false, importance: 2 }],
    languages: [{ language: "en", cefr: "C1", must: true }],
    intakes: [{ reason: "Groei", priorities: ["Rust", "Overzicht"] }],
  });
  expect(await storedOf(other.id)).toEqual(untouched);
});

test("another employer's vacature is like one that is not there, for every verb", async () => {
  const [owner, stranger] = [await anEmployer(), await anEmployer()];
  const { id } = await aDraft(owner);
  const input = { id, ...vacatureInput() };
  await expectRefusal(() => reviseVacature(stranger, input), "bestaat niet");
  await expectRefusal(() => submitVacature(stranger, { id }), "bestaat niet");
  await expectRefusal(() => closeVacature(stranger, { id, outcome: "closed" }), "bestaat niet");
});

test("what was submitted is not revised by the employer, submitted again or closed twice", async () => {
  const employer = await anEmployer();
  const { id } = await aDraft(employer);
  await submitVacature(employer, { id });
  await expectRefusal(() => submitVacature(employer, { id }), "al ingediend");
  await expectRefusal(() => reviseVacature(employer, { id, ...vacatureInput() }), "bestaat niet");
  await closeVacature(employer, { id, outcome: "closed" });
  await expectRefusal(() => closeVacature(employer, { id, outcome: "closed" }), "al gesloten");
});

test("only an employer or the bureau drafts, the bureau for an employer it names", async () => {
  const consultant = await aConsultant();
  const { organisationId } = await anEmployer();
  await expectRefusal(() => draftVacature({ kind: "anonymous" }, vacatureInput()), "geen toegang");
  await expectRefusal(() => draftVacature(consultant, vacatureInput()), "geen toegang");
  const { id } = await draftVacature(consultant, { ...vacatureInput(), organisationId });
  expect(await verbsOf(id)).toEqual(["draft-vacature"]);
});

test("what was filled in comes back into the form as somebody would have typed it", async () => {
  const employer = await anEmployer();
  const typed = { travelPerKm: "23 cent", startsOn: new Date("2099-02-01"), place: "3511 AB" };
  const { id } = await aDraft(employer, { ...typed, taskAreas: ["planning"] });
  expect((await findVacatureForm(employer, id)).values).toMatchObject({
    title: "Backofficemedewerker verzekeringen",
    tasks: "Mutaties verwerken\nMail beantwoorden",
    salaryMin: "2900",
    hybridDays: "2",
    travelPerKm: "0,23",
    taskAreas: ["planning"],
    startsOn: "2099-02-01",
    place: "3511",
    experienceYears: null,
  });
});

function storedOf(id: string) {
  return db().vacature.findUniqueOrThrow({
    where: { id },
    select: {
      title: true,
      skills: { select: { skillId: true, level: true, must: true, importance: true } },
      languages: { select: { language: true, cefr: true, must: true } },
      intakes: { select: { reason: true, priorities: true } },
    },
  });
}
