import { InterviewFacts, type InterviewFactsProps } from "./interview-facts.tsx";

/** The talk that was planned with somebody of a shortlist, or who plans it. */
export function PlannedTalk({ interview }: Partial<InterviewFactsProps>) {
  if (!interview) return <p>Uw consultant plant het gesprek en mailt u dag en tijd.</p>;
  return <InterviewFacts interview={interview} />;
}
