import { expect, test } from "vitest";
import { db, transaction } from "#app/platform/db.server.ts";
import type { Stage, VacatureStatus } from "#prisma/client/enums.ts";
import {
  aCandidate,
  aConsultant,
  anApplicantOn,
  anEmployer,
  aPublishedVacature,
} from "#tests/support/builders.ts";
import { withTestDatabase } from "#tests/support/test-database.ts";
import { isLive, type Party, PROCEDURE, STAGE_TEXTS, type Step } from "./stage.ts";
import { takeStep } from "./take-step.server.ts";

withTestDatabase();

/** Written out by hand, so that a changed table is seen. */
const ALLOWED: Record<Step, { from: Stage[]; to: Stage; by: Party; status: VacatureStatus }> = {
  open: { from: ["received"], to: "inReview", by: "bureau", status: "closed" },
  shortlist: {
    from: ["received", "inReview"],
    to: "shortlisted",
    by: "bureau",
    status: "published",
  },
  unshortlist: { from: ["shortlisted"], to: "inReview", by: "bureau", status: "closed" },
  ask: { from: ["shortlisted", "asked"], to: "asked", by: "bureau", status: "published" },
  agree: { from: ["asked"], to: "shortlisted", by: "candidate", status: "published" },
  decline: { from: ["asked"], to: "withdrawn", by: "candidate", status: "closed" },
  hearYes: {
    from: ["shortlisted", "asked"],
    to: "shortlisted",
    by: "bureau",
    status: "published",
  },
  hearNo: { from: ["shortlisted", "asked"], to: "withdrawn", by: "bureau", status: "closed" },
  present: { from: ["shortlisted"], to: "presented", by: "bureau", status: "published" },
  meet: { from: ["presented"], to: "interview", by: "employer", status: "closed" },
  offer: { from: ["interview"], to: "offer", by: "bureau", status: "filled" },
  place: { from: ["interview", "offer"], to: "placed", by: "bureau", status: "filled" },
  reject: {
    from: ["received", "inReview", "asked", "shortlisted", "presented", "interview", "offer"],
    to: "rejected",
    by: "bureau",
    status: "published",
  },
  cancel: {
    from: ["received", "inReview", "asked", "shortlisted", "presented"],
    to: "rejected",
    by: "bureau",
    status: "closed",
  },
  withdraw: {
    from: ["received", "inReview", "asked", "shortlisted", "presented", "interview", "offer"],
    to: "withdrawn",
    by: "candidate",
    status: "closed",
  },
};
const STAGES = Object.keys(STAGE_TEXTS) as Stage[];
const STEPS = Object.keys(PROCEDURE) as Step[];

async function aProcedure() {
  const employer = await anEmployer();
  const vacature = await aPublishedVacature(employer);
  const { applicationId: id } = await anApplicantOn(vacature.slug);
  const parties = { bureau: await aConsultant(), employer, candidate: await aCandidate() };
  const stand = async (
    stage: Stage,
    status: VacatureStatus,
    openedAt: Date | null = new Date(),
  ) => {
    await db().vacature.update({ where: { id: vacature.id }, data: { status } });
    const endedAt = isLive(stage) ? null : new Date("2026-01-01");
    await db().application.update({ where: { id }, data: { stage, openedAt, endedAt } });
  };
  /** Whether the bureau found the person, and what the answer was. */
  const found = async (answer: "yes" | "no" | null | "applied") => {
    const origin = answer === "applied" ? "applied" : "proposed";
    await db().application.update({ where: { id }, data: { origin } });
    await db().permission.deleteMany({ where: { applicationId: id } });
    if (answer === "applied") return;
    const said = answer && { answer, answeredAt: new Date() };
    await db().permission.create({ data: { applicationId: id, askedAt: new Date(), ...said } });
  };
  const step = (name: Step, party: Party, seen?: Stage) =>
    transaction((tx) => takeStep(tx, parties[party], name, { id, seen })).then(
      () => "taken",
      () => "refused",
    );
  const now = () =>
    db().application.findUniqueOrThrow({ where: { id }, select: { stage: true, endedAt: true } });
  return { stand, found, step, now };
}

test("every step is taken from exactly the stages that the procedure names, and leads where it says", async () => {
  const { stand, found, step, now } = await aProcedure();
  for (const name of STEPS) {
    const { from, to, by, status } = ALLOWED[name];
    await found(name === "present" ? "yes" : null);
    for (const stage of STAGES) {
      await stand(stage, status);
      const outcome = await step(name, by);
      expect([name, stage, outcome]).toEqual([
        name,
        stage,
        from.includes(stage) ? "taken" : "refused",
      ]);
      const after = await now();
      expect(after.stage).toBe(outcome === "taken" ? to : stage);
      if (outcome === "taken") expect(after.endedAt === null).toBe(isLive(to));
    }
  }
});

test("a step is its own party's alone", async () => {
  const { stand, found, step } = await aProcedure();
  for (const name of STEPS) {
    const { from, by, status } = ALLOWED[name];
    await found(name === "present" ? "yes" : null);
    for (const party of ["bureau", "employer", "candidate"] as const) {
      await stand(from[0] ?? "received", status);
      expect([name, party, await step(name, party)]).toEqual([
        name,
        party,
        party === by ? "taken" : "refused",
      ]);
    }
  }
});

test("unread is not rejected, offline is not proposed, and open is not called off", async () => {
  const { stand, step } = await aProcedure();
  await stand("inReview", "published", null);
  expect(await step("reject", "bureau")).toBe("refused");
  for (const status of ["draft", "submitted", "filled", "closed"] as const) {
    await stand("inReview", status);
    expect(await step("shortlist", "bureau")).toBe("refused");
    await stand("shortlisted", status);
    expect(await step("present", "bureau")).toBe("refused");
  }
  await stand("received", "published");
  expect(await step("cancel", "bureau")).toBe("refused");
});

test("whom the bureau found is presented after a yes alone, and is asked until there is an answer", async () => {
  const { stand, found, step } = await aProcedure();
  const tries = async (name: Step, party: Party) => {
    await stand(name === "agree" || name === "decline" ? "asked" : "shortlisted", "published");
    return step(name, party);
  };
  for (const [answer, presented] of [
    [null, "refused"],
    ["no", "refused"],
    ["yes", "taken"],
    ["applied", "taken"],
  ] as const) {
    await found(answer);
    expect([answer, await tries("present", "bureau")]).toEqual([answer, presented]);
    const open = answer === null ? "taken" : "refused";
    for (const name of ["ask", "hearYes", "hearNo"] as const)
      expect([answer, name, await tries(name, "bureau")]).toEqual([answer, name, open]);
    for (const name of ["agree", "decline"] as const)
      expect([answer, name, await tries(name, "candidate")]).toEqual([answer, name, open]);
  }
});

test("whoever acts on an older page is told, and changes nothing", async () => {
  const { stand, step, now } = await aProcedure();
  await stand("interview", "published");
  expect(await step("reject", "bureau", "presented")).toBe("refused");
  expect((await now()).stage).toBe("interview");
  expect(await step("reject", "bureau", "interview")).toBe("taken");
});
