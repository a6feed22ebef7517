import type { ZodType } from "zod";
import { contactSchema, enquiryStatusSchema, leadSchema } from "#app/features/enquiries/schema.ts";
import { payEntrySchema } from "#app/features/pay/schema.ts";

/** A form at its edges. */
export type FormEdges = {
  schema: ZodType;
  valid: Record<string, unknown>;
  /** Fields that may hold these too, and must not hold those. */
  takes?: Record<string, unknown[]>;
  refuses: Record<string, unknown[]>;
};

const chars = (count: number) => "a".repeat(count);

/** The forms of the office itself, and those by which others reach it. */
export const OFFICE_FORMS: Record<string, FormEdges> = {
  contact: {
    schema: contactSchema,
    valid: {
      subject: "privacy",
      name: "Kim",
      email: "kim@voorbeeld.example",
      text: chars(10),
    },
    takes: {
      subject: ["general", "findWork", "findStaff", "complaint", "press"],
      phone: ["06 12345678"],
      text: [chars(4000)],
      // Refused by a rule of its own, which counts it.
      website: ["x", chars(300)],
    },
    refuses: {
      subject: ["openVacature", "", undefined],
      name: ["K", "http://elders.example", undefined],
      email: ["kim", undefined],
      phone: ["bel mij"],
      text: [chars(9), chars(4001), undefined],
      website: [chars(301)],
    },
  },
  lead: {
    schema: leadSchema,
    valid: {
      organisation: "BV",
      wantedRole: "HR",
      name: "Sam",
      email: "sam@voorbeeld.example",
      text: chars(10),
    },
    takes: { organisation: [chars(120)], wantedRole: [chars(120)], phone: ["030 123 45 67"] },
    refuses: {
      organisation: ["B", " B ", chars(121), undefined],
      wantedRole: ["x", chars(121), undefined],
      text: [chars(9), chars(4001)],
      email: ["sam"],
    },
  },
  enquiryStatus: {
    schema: enquiryStatusSchema,
    valid: { status: "taken" },
    takes: { status: ["new", "done"] },
    refuses: { status: ["weg", undefined] },
  },
  payEntry: {
    schema: payEntrySchema,
    valid: {
      roleId: "planner",
      amountMin: "2.900",
      amountMax: "3.400",
      period: "month",
      weeklyHours: 36,
      experience: "skilled",
      source: chars(8),
      measuredOn: new Date("2026-07-01"),
    },
    takes: {
      amountMin: ["500", "3.400"],
      amountMax: ["25.000", "2900"],
      weeklyHours: [1, 40],
      source: [chars(300)],
    },
    refuses: {
      roleId: ["geen-beroep", undefined],
      amountMin: ["499", "17,50", "veel"],
      amountMax: ["25.001", "2.899", undefined],
      period: ["week", undefined],
      weeklyHours: [0, 41],
      experience: ["oud"],
      source: [chars(7), chars(301)],
      measuredOn: [new Date("1899-12-31"), undefined],
    },
  },
};
