import { describeRankingAgreement } from "../support/ranking-agreement.ts";

describeRankingAgreement({ numRuns: 200, poolSize: 600 });
