import { z } from "zod";
import { matchScoreSchema } from "#app/features/matching/schema.ts";

const { criteria, blockers, culture } = matchScoreSchema.shape;

/**
 * What may be kept of a match score when its person is gone: figures, weights and keys of the
 * taxonomy. Labels, evidence, quotes, places and answers about culture are left out by parsing.
 */
export const keptScoreSchema = matchScoreSchema
  .omit({ vacatureId: true, candidateId: true })
  .extend({
    criteria: z.array(criteria.element.omit({ label: true, asked: true, evidence: true })),
    blockers: z.array(blockers.element.omit({ label: true })),
    culture: culture.omit({ agreements: true, differences: true, adds: true }),
  });
