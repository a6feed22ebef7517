import { expect, test } from "vitest";
import { saveSearchSchema, saveViewSchema } from "#app/features/alerts/schema.ts";
import {
  applySchema,
  applyWithProfileSchema,
  claimProfileSchema,
  moveSchema,
  rejectSchema,
  shareNameSchema,
} from "#app/features/applications/schema.ts";
import { profileSchema, wishesSchema } from "#app/features/candidates/schema.ts";
import { planInterviewSchema } from "#app/features/interviews/schema.ts";
import { overrideSchema } from "#app/features/matching/match-override.ts";
import { messageSchema } from "#app/features/messages/schema.ts";
import { inviteMemberSchema, registerEmployerSchema } from "#app/features/organisations/schema.ts";
import { minimumWageSchema } from "#app/features/settings/schema.ts";
import { verdictSchema } from "#app/features/shortlists/schema.ts";
import { type FormEdges, OFFICE_FORMS } from "./office-forms.data.ts";

const UUID = "4b1c7c2e-6c1f-4d0a-9d63-1f2f3a4b5c6d";
const chars = (count: number) => "a".repeat(count);
const job = { title: "Planner", employer: "", startsOn: "2020-01" };

const FORMS: Record<string, FormEdges> = {
  ...OFFICE_FORMS,
  apply: {
    schema: applySchema,
    valid: { submissionKey: UUID, name: "Kim", email: "kim@voorbeeld.example", consent: "ja" },
    takes: {
      motivation: [chars(4000)],
      website: [""],
      experiences: [
        [job],
        [{ ...job, endsOn: "2020-01" }],
        [{}],
        [{ ...job, roleId: "planner" }],
        [{ title: "Planner" }],
        [{ employer: "Wie" }],
      ],
      skills: [
        [{ name: "Excel", level: 1 }],
        [{ name: "Excel", level: "4" }],
        [{ name: "Excel" }],
        [{}],
      ],
      languages: [[{ language: "nl", cefr: "B2" }], [{ language: "nl" }], [{}]],
      educations: [
        [{ level: "hbo", name: chars(120), year: 1940 }],
        [{ name: "Zonder niveau" }],
        [{ year: 2010 }],
        [{}],
      ],
      place: ["Utrecht", "3511 AB"],
      hoursMin: [1, 40],
      availableFrom: [new Date("2027-03-01")],
      payWish: ["500", "25.000"],
      lastJob: [chars(120)],
      canDo: [chars(1000)],
    },
    refuses: {
      submissionKey: ["1", undefined],
      consent: ["nee", "", undefined],
      motivation: [chars(4001)],
      website: ["x"],
      name: ["", undefined],
      email: ["geen adres", undefined],
      experiences: [
        [{ ...job, endsOn: "2019-12" }],
        [{ startsOn: "2020-01" }],
        [{ ...job, startsOn: "2020-13" }],
      ],
      skills: [
        [{ name: "Excel", level: 0 }],
        [{ name: "Excel", level: 5 }],
        [{ name: "Excel" }, { name: "Excel" }],
      ],
      languages: [
        [
          { language: "nl", cefr: "B1" },
          { language: "nl", cefr: "C1" },
        ],
      ],
      educations: [[{ level: "hbo", name: chars(121) }], [{ level: "hbo", name: "x", year: 1939 }]],
      place: ["Nergenshuizen"],
      hoursMin: [0, 41],
      availableFrom: [new Date("1899-12-31")],
      payWish: ["499", "25.001", "veel"],
      lastJob: [chars(121)],
      canDo: [chars(1001)],
    },
  },
  applyWithProfile: {
    schema: applyWithProfileSchema,
    valid: {},
    takes: { cvId: [UUID], motivation: [chars(4000)] },
    refuses: { cvId: ["een"], motivation: [chars(4001)] },
  },
  claimProfile: {
    schema: claimProfileSchema,
    valid: {},
    takes: { keep: ["ja"], password: ["een-lang-wachtwoord"] },
    refuses: { keep: ["nee"], password: ["kort"] },
  },
  reject: {
    schema: rejectSchema,
    valid: { reason: "hours" },
    takes: { note: [chars(1000)], seen: ["interview"] },
    refuses: { reason: [undefined, "zomaar"], note: [chars(1001)], seen: [chars(2001)] },
  },
  move: {
    schema: moveSchema,
    valid: { stage: "offer" },
    takes: { stage: ["placed"] },
    refuses: { stage: ["interview", "received", undefined] },
  },
  shareName: {
    schema: shareNameSchema,
    valid: { allow: "ja" },
    takes: { allow: ["nee"], from: ["gegevens"] },
    refuses: { allow: [undefined, "misschien"], from: ["elders"] },
  },
  profile: {
    schema: profileSchema,
    valid: { name: "Kim" },
    takes: { headline: [chars(140)] },
    refuses: { name: [""], headline: [chars(141)] },
  },
  wishes: {
    schema: wishesSchema,
    valid: {},
    takes: {
      maxDistanceKm: [1, 300],
      hybridDaysWish: [0, 5],
      hoursMin: [1, 40],
      payWish: ["500", "25000"],
      roleIds: [["planner"]],
    },
    refuses: {
      maxDistanceKm: [0, 301, 1.5],
      hybridDaysWish: [-1, 6],
      hoursMin: [0, 41],
      payWish: ["499", "25001"],
      roleIds: [["geen-beroep"]],
    },
  },
  planInterview: {
    schema: planInterviewSchema,
    valid: {
      day: "2026-03-10",
      time: "14:30",
      minutes: "60",
      location: "Utrecht",
      withWhom: "Sam",
    },
    takes: {
      time: ["00:00", "09:05", "19:59", "23:59"],
      minutes: ["10", "480"],
      location: ["NS", chars(300)],
      withWhom: ["Bo", chars(200)],
    },
    refuses: {
      day: ["2026-02-30", "10-03-2026", undefined],
      time: ["24:00", "9:00", "12:60", "12:5", "x12:00", "12:00x"],
      minutes: ["9", "481", "30.5"],
      location: ["U", chars(301)],
      withWhom: ["S", chars(201)],
    },
  },
  override: {
    schema: overrideSchema,
    valid: { direction: "better", reason: "talk", note: chars(10) },
    takes: { note: [chars(1000)] },
    refuses: { direction: ["anders"], reason: ["zomaar"], note: [chars(9), chars(1001)] },
  },
  message: {
    schema: messageSchema,
    valid: { messageKey: UUID, text: "a" },
    takes: { text: [chars(4000)] },
    refuses: { messageKey: ["1"], text: ["", "  ", chars(4001)] },
  },
  registerEmployer: {
    schema: registerEmployerSchema,
    valid: {
      audience: "employer",
      organisation: "BV",
      sector: "financieel",
      name: "Sam",
      email: "sam@voorbeeld.example",
    },
    takes: { organisation: [chars(120)] },
    refuses: { organisation: ["B", " B ", chars(121)], sector: ["overal"], audience: ["admin"] },
  },
  inviteMember: {
    schema: inviteMemberSchema,
    valid: { name: "Sam", email: "sam@voorbeeld.example" },
    refuses: { name: [""], email: ["sam"] },
  },
  saveSearch: {
    schema: saveSearchSchema,
    valid: { query: "", frequency: "daily", email: "sam@voorbeeld.example" },
    takes: { query: [chars(2000)] },
    refuses: { query: [chars(2001)], frequency: ["elk uur"], website: ["x"] },
  },
  saveView: {
    schema: saveViewSchema,
    valid: { name: "a" },
    takes: { name: [chars(60)], query: [chars(2000)] },
    refuses: { name: ["", " ", chars(61)], query: [chars(2001)] },
  },
  minimumWage: {
    schema: minimumWageSchema,
    valid: { hourCents: "14,71", from: "2026-01-01", source: chars(8) },
    takes: { hourCents: ["5,00", "100.00", "€ 14,71"], from: ["2026-07-01"], source: [chars(300)] },
    refuses: {
      hourCents: ["4,99", "100,01", "14,7", "14", "x14,71", "14,710"],
      from: ["2026-02-01", "2026-01-02", "12026-01-01"],
      source: [chars(7), chars(301)],
    },
  },
  verdict: {
    schema: verdictSchema,
    valid: { entryId: UUID, answer: "yes", yesReason: "skills" },
    takes: { note: [chars(1000)] },
    refuses: { entryId: ["", chars(101)], answer: ["nee"], note: [chars(1001)] },
  },
};

test.each(Object.entries(FORMS))(
  "%s takes what stands at its edge, and nothing beyond",
  (_, form) => {
    const { schema, valid, takes = {}, refuses } = form;
    const problems = (parts: Record<string, unknown>) => [
      ...new Set(schema.safeParse({ ...valid, ...parts }).error?.issues.map(({ path }) => path[0])),
    ];
    expect(problems({})).toEqual([]);
    for (const [field, values] of Object.entries(takes))
      for (const value of values)
        expect([field, value, problems({ [field]: value })]).toEqual([field, value, []]);
    for (const [field, values] of Object.entries(refuses))
      for (const value of values)
        expect([value, problems({ [field]: value })]).toEqual([value, [field]]);
  },
);

test("a verdict has a reason of its own kind", () => {
  const entryId = UUID;
  const read = (parts: object) => verdictSchema.safeParse({ entryId, ...parts });
  expect(read({ answer: "no", noReason: "hours" }).data).toEqual({
    entryId,
    answer: "no",
    reason: "hours",
    note: "",
  });
  expect(read({ answer: "yes", noReason: "hours" }).error?.issues[0]?.path).toEqual(["yesReason"]);
  expect(read({ answer: "no", yesReason: "skills" }).error?.issues[0]?.path).toEqual(["noReason"]);
});

test("what is read of a form is what was meant", () => {
  const wishes = wishesSchema.safeParse({ hoursMin: 32, hoursMax: 24 });
  expect(wishes.error?.issues[0]?.path).toEqual(["hoursMax"]);
  expect(wishesSchema.safeParse({ hoursMin: 24, hoursMax: 24 }).success).toBe(true);
  const talk = FORMS.planInterview?.valid;
  expect(planInterviewSchema.parse(talk).startsAt).toEqual(new Date("2026-03-10T13:30:00Z"));
  expect(minimumWageSchema.parse(FORMS.minimumWage?.valid).hourCents).toBe(1471);
  const { experiences, skills, languages } = profileSchema.parse({
    name: " Kim ",
    experiences: [{ ...job, roleId: "geen-beroep", endsOn: "2021-02" }, {}],
    skills: [{ name: "Excel" }, {}],
    languages: [{ language: "nl", cefr: "B2" }, {}],
  });
  expect(experiences).toEqual([
    {
      title: "Planner",
      employer: "",
      roleId: null,
      sector: null,
      startsOn: new Date("2020-01-01"),
      endsOn: new Date("2021-02-01"),
    },
    null,
  ]);
  expect(skills).toEqual([{ skillId: "excel", level: null }, null]);
  expect(languages).toEqual([{ language: "nl", cefr: "B2" }, null]);
});
