import { describeMatchProperties } from "../support/match-properties.ts";

describeMatchProperties({ numRuns: 10_000 });
