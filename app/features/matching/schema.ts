import { z } from "zod";
import { cultureFitSchema } from "#app/features/culture/schema.ts";
import { CRITERION_STATES, type Fulfilment } from "./rules/fulfilment.ts";
import { MATCH_BANDS, OLDER_BANDS } from "./rules/match-band.ts";
import { EVIDENCE_SOURCES } from "./rules/match-input.ts";

/** Whose demand a criterion is: the vacature's requirement or the candidate's wish. */
const sideSchema = z.enum(["employer", "candidate"]);

export type Side = z.infer<typeof sideSchema>;

const evidenceSchema = z.object({
  source: z.enum(EVIDENCE_SOURCES),
  value: z.string(),
  quote: z.string().nullable(),
});

/** Where a state comes from: a source, the value found there in Dutch, and a literal quote. */
export type Evidence = z.infer<typeof evidenceSchema>;

const criterionSchema = z.object({
  key: z.string(),
  side: sideSchema,
  label: z.string(),
  importance: z.number().int().min(0).max(25),
  weight: z.number().int().min(0),
  hard: z.boolean(),
  fulfilment: z.number().int().min(0).max(1000),
  state: z.enum(CRITERION_STATES),
  asked: z.string(),
  evidence: evidenceSchema.nullable(),
  missingFrom: z.enum(["candidate", "vacature"]).nullable(),
});

/**
 * One requirement or wish. `importance` as the side gave it (1..5; for culture its percentage);
 * `weight` the integer share in the side's sum; `asked` the demand in Dutch; `evidence` null and
 * `missingFrom` set when unknown. Keys are unique within a side, such as "skill:excel" or "pay".
 */
export type Criterion = z.infer<typeof criterionSchema>;

/**
 * A criterion before it is weighed: the fulfilment may still be null. `evidence` holds where it
 * would come from and `missingFrom` who would have to tell; scoring keeps one of the two.
 */
export type OpenCriterion = Omit<Criterion, "side" | "weight" | "fulfilment" | "state"> & {
  readonly fulfilment: Fulfilment;
};

const sideScoreSchema = z.object({
  points: z.number().int().min(0),
  max: z.number().int().min(1),
  known: z.number().int().min(0),
  weight: z.number().int().min(0),
  score: z.number().min(0).max(100),
  coverage: z.number().min(0).max(1),
});

/**
 * One side: `points` of `max` (integers), `known` of `weight` (integers), and what these give as
 * `score` 0..100 and `coverage` 0..1.
 */
export type SideScore = z.infer<typeof sideScoreSchema>;

const blockerSchema = z.object({ key: z.string(), side: sideSchema, label: z.string() });

/** A deciding wish that is exceeded, narrowly or not; scores of before version 2026.3 list none. */
const missedSchema = z.object({ key: z.string(), label: z.string(), narrowly: z.boolean() });

/** Metres as the crow flies, null when a place is not known, and days a week on which they are travelled. */
const travelSchema = z.object({
  metres: z.number().int().min(0).nullable(),
  days: z.number().int().min(0).max(5),
});

/** A match score as it is stored with a shortlist entry; parses back what `scoreMatch` gives. */
export const matchScoreSchema = z.object({
  ruleVersion: z.string(),
  vacatureId: z.string(),
  candidateId: z.string(),
  criteria: z.array(criterionSchema),
  employerSide: sideScoreSchema,
  candidateSide: sideScoreSchema,
  total: z.number().min(0).max(100),
  rounded: z.number().int().min(0).max(100),
  band: z.enum([...MATCH_BANDS, ...OLDER_BANDS]),
  coverage: z.number().min(0).max(1),
  blockers: z.array(blockerSchema),
  missed: z.array(missedSchema).default([]),
  travel: travelSchema.nullable().default(null),
  culture: cultureFitSchema,
  cultureWeightPercent: z.number().int().min(0).max(25),
});

/** See `scoreMatch`. */
export type MatchScore = z.infer<typeof matchScoreSchema>;

/** Whether a candidate takes a vacature out of the own list. */
export const hideMatchSchema = z.object({
  hide: z.enum(["ja", "nee"], { error: "Kies ja of nee." }),
});
