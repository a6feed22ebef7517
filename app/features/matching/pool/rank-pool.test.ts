import { describeRankingAgreement } from "#tests/support/ranking-agreement.ts";

describeRankingAgreement({ numRuns: 15, poolSize: 120 });
