import { beforeEach, describe, expect, test } from "vitest";
import { applyWithProfile } from "#app/features/applications/apply-with-profile.server.ts";
import { openApplication } from "#app/features/applications/open-application.server.ts";
import { takeStep } from "#app/features/applications/take-step.server.ts";
import { findProfile } from "#app/features/candidates/find-profile.server.ts";
import { findWishes } from "#app/features/candidates/find-wishes.server.ts";
import { updateProfile } from "#app/features/candidates/update-profile.server.ts";
import { updateShownFields } from "#app/features/candidates/update-shown-fields.server.ts";
import { updateWishes } from "#app/features/candidates/update-wishes.server.ts";
import { answerCultureSet } from "#app/features/culture/answer-culture-set.server.ts";
import { CHOICE_SETS } from "#app/features/culture/choice-sets.ts";
import { findCultureSet } from "#app/features/culture/find-culture-set.server.ts";
import { cancelInterview } from "#app/features/interviews/cancel-interview.server.ts";
import { findPlannable } from "#app/features/interviews/find-interview.server.ts";
import { interviewForm } from "#app/features/interviews/interview-form.ts";
import { planInterview } from "#app/features/interviews/plan-interview.server.ts";
import { findPair } from "#app/features/matching/find-pair.server.ts";
import { overrideMatch, withdrawOverride } from "#app/features/matching/override-match.server.ts";
import { answerEverybody } from "#app/features/shortlists/answer-everybody.server.ts";
import { presentShortlist } from "#app/features/shortlists/present-shortlist.server.ts";
import { shortlistCandidate } from "#app/features/shortlists/shortlist-candidate.server.ts";
import { closeVacature } from "#app/features/vacatures/close-vacature.server.ts";
import { findEmployerVacature } from "#app/features/vacatures/find-employer-vacature.server.ts";
import { findVacatureForm } from "#app/features/vacatures/find-vacature-form.server.ts";
import { allowDemands } from "#app/features/vacatures/publication/allow-demands.server.ts";
import { findPublicationGate } from "#app/features/vacatures/publication/find-publication-gate.server.ts";
import { publishVacature } from "#app/features/vacatures/publish-vacature.server.ts";
import { reviseVacature } from "#app/features/vacatures/revise-vacature.server.ts";
import { submitVacature } from "#app/features/vacatures/submit-vacature.server.ts";
import { now } from "#app/platform/clock.server.ts";
import { db, transaction } from "#app/platform/db.server.ts";
import { Overtaken } from "#app/platform/errors.ts";
import { markOf } from "#app/platform/forms/refuse-overtaken.server.ts";
import { findOwnAnonymousProfile } from "#app/screens/candidate/visibility.server.ts";
import { findVacatureWorkspace } from "#app/screens/consultant/vacature.server.ts";
import {
  aCandidate,
  aConsultant,
  aDraft,
  anEmployer,
  aPublishedVacature,
  profileInput,
  vacatureInput,
  wishesInput,
} from "../../support/builders.ts";
import { withTestDatabase } from "../../support/test-database.ts";

withTestDatabase();

const [[best = 0, worst = 0, other = 0] = []] = CHOICE_SETS;
const DAY_MS = 86_400_000;

/** Somebody's page with a form: what it sends along, and sending it with one thing or another in it. */
type Tab = { seen: string; send: (seen: string, text: string) => Promise<unknown> };

async function openWorld() {
  const [candidate, employer, consultant] = [
    await aCandidate(),
    await anEmployer(),
    await aConsultant(),
  ];
  const draft = await aDraft(employer);
  const published = await aPublishedVacature(employer);
  const { applicationId } = await applyWithProfile(candidate, {
    slug: published.slug,
    motivation: "",
    shareName: false,
  });
  return { candidate, employer, consultant, draft, published, applicationId };
}

let world: Awaited<ReturnType<typeof openWorld>>;
beforeEach(async () => {
  world = await openWorld();
});

const own = () => ({ candidateId: world.candidate.candidateId });
const pair = () => ({ vacatureId: world.published.id, ...own() });

const FORMS: Record<string, () => Promise<Tab>> = {
  profile: async () => ({
    seen: markOf(await findProfile(world.candidate, own().candidateId)),
    send: (seen, headline) =>
      updateProfile(world.candidate, {
        ...profileInput({ name: "Jip", headline }),
        ...own(),
        seen,
      }),
  }),
  wishes: async () => ({
    seen: markOf(await findWishes(world.candidate, own().candidateId)),
    send: (seen, text) =>
      updateWishes(world.candidate, {
        ...wishesInput({ maxDistanceKm: 10 + text.length }),
        ...own(),
        seen,
      }),
  }),
  "what is shown": async () => ({
    seen: markOf({
      shown: (await findOwnAnonymousProfile(world.candidate, own().candidateId)).shownFields,
    }),
    send: (seen, text) =>
      updateShownFields(world.candidate, {
        shown: text === "eerste" ? ["place"] : ["language"],
        ...own(),
        seen,
      }),
  }),
  vacature: async () => ({
    seen: markOf((await findVacatureForm(world.consultant, world.draft.id)).values),
    send: (seen, text) =>
      reviseVacature(world.consultant, {
        ...vacatureInput({ title: `Planner ${text}` }),
        id: world.draft.id,
        seen,
      }),
  }),
  talk: async () => {
    await db().application.update({
      where: { id: world.applicationId },
      data: { stage: "interview" },
      select: { id: true },
    });
    const { coming } = await findPlannable(world.consultant, world.applicationId);
    const startsAt = new Date(Math.ceil(now().getTime() / DAY_MS + 9) * DAY_MS);
    return {
      seen: markOf(interviewForm(coming)),
      send: (seen, location) =>
        planInterview(world.consultant, {
          applicationId: world.applicationId,
          startsAt,
          minutes: 60,
          location,
          withWhom: "Els Bakker",
          seen,
        }),
    };
  },
  "answer about culture": async () => ({
    seen: (await findCultureSet(world.candidate, 1)).seen,
    send: (seen, text) =>
      answerCultureSet(world.candidate, {
        set: 1,
        best,
        worst: text === "eerste" ? worst : other,
        seen,
      }),
  }),
  judgement: async () => ({
    seen: (await findPair(world.consultant, pair())).overrideSeen,
    send: (seen, text) =>
      overrideMatch(world.consultant, {
        ...pair(),
        direction: "better",
        reason: "talk",
        note: `Dit hoorde ik als ${text}.`,
        seen,
      }),
  }),
};

describe.each(Object.entries(FORMS))("two tabs with one form: %s", (_, openTab) => {
  test("the second is told, and saves after it has seen the first", async () => {
    const { seen, send } = await openTab();
    await send(seen, "eerste");
    await expect(send(seen, "de tweede")).rejects.toThrow(Overtaken);
    const { seen: fresh, send: again } = await openTab();
    expect(fresh).not.toBe(seen);
    await again(fresh, "de tweede");
  });

  test("of two at the same moment one is saved and one is told", async () => {
    const { seen, send } = await openTab();
    const outcomes = await Promise.allSettled([send(seen, "eerste"), send(seen, "de tweede")]);
    const errors = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(errors).toEqual([expect.any(Overtaken)]);
  });
});

test("the fields that changed are named with what is stored, in words, and no others", async () => {
  const { candidate } = world;
  const seen = markOf(await findWishes(candidate, own().candidateId));
  await updateWishes(candidate, {
    ...wishesInput({ sectors: ["zorg"], hoursMin: 24, hoursMax: 36 }),
    ...own(),
    seen,
  });
  const late = updateWishes(candidate, { ...wishesInput({}), ...own(), seen });
  const { fields } = await late.then(
    () => ({ fields: {} }),
    (error: Overtaken) => error,
  );
  expect(fields).toEqual({
    contractForms: "Intussen is dit leeggemaakt.",
    sectors: "Intussen is bewaard: Zorg en welzijn",
  });
});

const BUTTONS: Record<string, () => Promise<Tab>> = {
  submit: async () => ({
    seen: (await findEmployerVacature(world.employer, world.draft.id)).seen,
    send: (seen) => submitVacature(world.employer, { id: world.draft.id, seen }),
  }),
  publish: async () => ({
    seen: (await findPublicationGate(world.consultant, world.draft.id)).seen,
    send: (seen) => publishVacature(world.consultant, { id: world.draft.id, seen }),
  }),
};

test.each(Object.entries(BUTTONS))(
  "whoever presses %s after the text changed is told so",
  async (_, openTab) => {
    const { seen, send } = await openTab();
    await revise({ salaryMax: "3.600" });
    await expect(send(seen, "")).rejects.toThrow("intussen");
    const { seen: fresh } = await openTab();
    await send(fresh, "");
  },
);

test("an exception is recorded for the text that was read, not for another", async () => {
  const { consultant, draft } = world;
  const summary = "Alleen dames. Je verwerkt mutaties en houdt dossiers op orde.";
  await revise({ summary });
  const { seen } = await findPublicationGate(consultant, draft.id);
  await revise({ summary: `${summary} Hoogstens 30 jaar oud.` });
  const allow = { id: draft.id, ground: "Een wet die dit hier toestaat." };
  await expect(allowDemands(consultant, { ...allow, seen })).rejects.toThrow("intussen");
  const fresh = await findPublicationGate(consultant, draft.id);
  await allowDemands(consultant, { ...allow, seen: fresh.seen });
});

test("a shortlist that got another person since it was seen is not presented", async () => {
  const { consultant, candidate, published, applicationId } = world;
  await openApplication(consultant, { id: applicationId });
  await shortlistCandidate(consultant, {
    vacatureId: published.id,
    candidateId: candidate.candidateId,
  });
  const { open } = await findVacatureWorkspace(consultant, published.id);
  const late = await aCandidate();
  await shortlistCandidate(consultant, { vacatureId: published.id, candidateId: late.candidateId });
  const present = (seen: string) => presentShortlist(consultant, { id: open?.id ?? "", seen });
  await expect(present(open?.seen ?? "")).rejects.toThrow("intussen");
  await present((await findVacatureWorkspace(consultant, published.id)).open?.seen ?? "");
});

test("everybody is answered only when nobody else waits than was seen", async () => {
  const { candidate, consultant, employer, published, applicationId } = world;
  await closeVacature(employer, { id: published.id, outcome: "closed" });
  const { waitingSeen } = await findVacatureWorkspace(consultant, published.id);
  await transaction((tx) => takeStep(tx, candidate, "withdraw", { id: applicationId }));
  const answer = (seen: string) => answerEverybody(consultant, { vacatureId: published.id, seen });
  await expect(answer(waitingSeen)).rejects.toThrow("intussen");
  await answer((await findVacatureWorkspace(consultant, published.id)).waitingSeen);
});

test("a talk that was moved is not called off from a page that shows the old one", async () => {
  const { consultant, applicationId } = world;
  const { seen, send } = await (FORMS.talk?.() ?? Promise.reject());
  await send(seen, "Utrecht");
  const old = markOf(interviewForm((await findPlannable(consultant, applicationId)).coming));
  await send(old, "Amersfoort");
  await expect(cancelInterview(consultant, { applicationId, seen: old })).rejects.toThrow(
    "intussen",
  );
});

test("a judgement that a colleague changed is not taken back unseen", async () => {
  const { consultant } = world;
  const { seen, send } = await (FORMS.judgement?.() ?? Promise.reject());
  await send(seen, "eerste");
  await expect(withdrawOverride(consultant, { ...pair(), seen })).rejects.toThrow("intussen");
});

/** A colleague changes the draft. */
function revise(parts: Record<string, unknown>): Promise<void> {
  return reviseVacature(world.consultant, { ...vacatureInput(parts), id: world.draft.id });
}
