import { z } from "zod";
import { matchScoreSchema } from "#app/features/matching/schema.ts";

const { criteria, blockers, missed, culture } = matchScoreSchema.shape;

/**
 * What may be kept of a match score when its person is gone: figures, weights and keys of the
 * taxonomy. Labels, evidence, quotes, places and answers about culture are left out by parsing.
 */
export const keptScoreSchema = matchScoreSchema
  .omit({ vacatureId: true, candidateId: true, travel: true })
  .extend({
    criteria: z.array(criteria.element.omit({ label: true, asked: true, evidence: true })),
    blockers: z.array(blockers.element.omit({ label: true })),
    missed: z.array(missed.unwrap().element.omit({ label: true })).default([]),
    culture: culture.omit({ agreements: true, differences: true, adds: true }),
  });
