import type { ZodType } from "zod";
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
