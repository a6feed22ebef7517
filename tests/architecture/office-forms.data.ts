import type { ZodType } from "zod";
import { contactSchema, enquiryStatusSchema, leadSchema } from "#app/features/enquiries/schema.ts";
import { clientContactSchema } from "#app/features/organisations/contacts/schema.ts";
import {
  handOverAllSchema,
  newOrganisationSchema,
  organisationSchema,
  organisationStatusSchema,
} from "#app/features/organisations/schema.ts";
import { payEntrySchema } from "#app/features/pay/schema.ts";
import {
  bureauVacatureSchema,
  newBureauVacatureSchema,
} from "#app/features/vacatures/intake/schema.ts";

/** A form at its edges. */
export type FormEdges = {
  schema: ZodType;
  valid: Record<string, unknown>;
  /** Fields that may hold these too, and must not hold those. */
  takes?: Record<string, unknown[]>;
  refuses: Record<string, unknown[]>;
};

const chars = (count: number) => "a".repeat(count);

const CALL = {
  title: "Planner",
  roleId: "planner",
  sector: "bouw",
  place: "Utrecht",
  salaryMin: "2.900",
  salaryMax: "3.400",
  salaryHours: 36,
  hoursMin: 32,
  hoursMax: 36,
};

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
  organisation: {
    schema: organisationSchema,
    valid: { name: "BV", sector: "zorg" },
    takes: {
      name: [chars(120)],
      kvkNumber: ["12345678", "KvK 12 34 56 78", "1234.5678"],
      website: ["voorbeeld.nl", "http://www.voorbeeld.nl/contact", undefined],
      place: ["Utrecht", "3511 AB", undefined],
      addressLine: [chars(160)],
      about: [chars(2000)],
      feePercent: ["1", "22,5", "22.55 %", "50 procent"],
      feeAmount: ["100", "7.500", "100.000"],
      guaranteeMonths: [0, 24],
    },
    refuses: {
      name: ["B", chars(121), undefined],
      sector: ["overal", undefined],
      kvkNumber: ["1234567", "123456789", "1234567a"],
      phone: ["bel mij"],
      email: ["info"],
      website: ["javascript:alert(1)", "ftp://voorbeeld.nl", "voorbeeld", chars(201)],
      place: ["Nergenshuizen"],
      addressLine: [chars(161)],
      about: [chars(2001)],
      feePercent: ["0,99", "50,01", "veel", "-5"],
      feeAmount: ["99", "100.001"],
      guaranteeMonths: [-1, 25, 1.5],
    },
  },
  newOrganisation: {
    schema: newOrganisationSchema,
    valid: { name: "BV", sector: "zorg" },
    takes: { status: ["client"], contactName: ["Els"], isOther: ["ja"] },
    refuses: { status: ["avoided"], contactName: ["E"], isOther: ["nee"] },
  },
  organisationStatus: {
    schema: organisationStatusSchema,
    valid: { status: "client" },
    takes: { status: ["prospect", "dormant"], reason: [chars(300)] },
    refuses: { status: ["weg", undefined], reason: [chars(301)] },
  },
  avoidedOrganisation: {
    schema: organisationStatusSchema,
    valid: { status: "avoided", reason: chars(5) },
    refuses: { reason: [chars(4), "", undefined] },
  },
  handOverAll: {
    schema: handOverAllSchema,
    valid: { fromId: "een", ownerId: "twee" },
    refuses: { fromId: [undefined, chars(101)], ownerId: ["een", undefined, chars(101)] },
  },
  clientContact: {
    schema: clientContactSchema,
    valid: { name: "Els" },
    takes: { jobTitle: [chars(80)], note: [chars(1000)], email: [undefined] },
    refuses: {
      name: ["E", undefined],
      jobTitle: [chars(81)],
      email: ["els"],
      phone: ["bel mij"],
      note: [chars(1001)],
    },
  },
  newBureauVacature: {
    schema: newBureauVacatureSchema,
    valid: { ...CALL, clientContactId: "iemand" },
    takes: { summary: [undefined, chars(2000)], tasks: [undefined, "Eén taak"] },
    refuses: {
      clientContactId: [undefined, chars(101)],
      summary: [chars(2001)],
      place: [undefined],
      salaryMin: [undefined],
      roleId: [undefined],
    },
  },
  bureauVacature: {
    schema: bureauVacatureSchema,
    valid: CALL,
    takes: { clientContactId: [undefined, "iemand"], contractForms: [[], ["vast"]] },
    refuses: { clientContactId: [chars(101)], contractForms: [["levenslang"]] },
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
