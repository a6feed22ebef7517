import type { Criterion, MatchScore } from "../schema.ts";

/** A question that settles an unknown criterion, and whom to ask. */
export type CallSheetQuestion = {
  readonly key: string;
  readonly askWhom: "candidate" | "employer";
  readonly importance: number;
  readonly question: string;
};

const QUESTIONS_ON_SHEET = 3;

/**
 * The three unknown criteria with the largest importance, as Dutch questions ("je" to a candidate,
 * "u" to an employer). Ties: heavier weight, then the order of the score. A criterion that is
 * unknown on both sides is asked once. Culture has its own questionnaire and is not asked.
 * In: a score. Out: at most three questions, most important first.
 */
export function callSheet(score: Pick<MatchScore, "criteria">): readonly CallSheetQuestion[] {
  const questions = score.criteria
    .filter(({ state, key }) => state === "unknown" && key !== "culture")
    .sort((a, b) => b.importance - a.importance || b.weight - a.weight)
    .map((criterion) => ({
      key: criterion.key,
      askWhom:
        criterion.missingFrom === "vacature" ? ("employer" as const) : ("candidate" as const),
      importance: criterion.importance,
      question: questionFor(criterion),
    }));
  return questions
    .filter(({ question }, i) => questions.findIndex((q) => q.question === question) === i)
    .slice(0, QUESTIONS_ON_SHEET);
}

const TO_CANDIDATE: Record<string, string> = {
  experience: "Welke functies heb je gehad, en hoelang?",
  education: "Wat is je hoogste opleiding?",
  hours: "Hoeveel uur per week wil je werken, minimaal en maximaal?",
  availability: "Vanaf welke dag kun je beginnen?",
  tasks: "Welke taken doe je het liefst?",
  sector: "In welke sectoren heb je gewerkt?",
  archetype: "Neem je liever werk uit handen, of breng je liever structuur aan?",
  pay: "Wat wil je bruto per maand verdienen, en bij hoeveel uur?",
  distance: "Waar woon je en hoe ver wil je reizen?",
  contract: "Zoek je vast werk, interim of werk als zzp'er?",
  hybrid: "Hoeveel dagen per week wil je thuiswerken?",
};

const TO_EMPLOYER: Record<string, string> = {
  contract: "Welke contractvormen zijn bij u mogelijk: vast, interim of zzp?",
  distance: "Op welk adres is het werk?",
  sector: "In welke sector werkt uw organisatie?",
  tasks: "Welke taken horen bij het werk?",
  archetype: "Zoekt u iemand die werk uit handen neemt, of iemand die structuur aanbrengt?",
};

function questionFor({ key, label, asked, missingFrom }: Criterion): string {
  if (missingFrom === "vacature")
    return TO_EMPLOYER[key] ?? `Wat kunt u vertellen over: ${label.toLowerCase()}?`;
  if (key.startsWith("skill:")) return `Hoe goed beheers je ${label}? Gevraagd is ${asked}.`;
  if (key.startsWith("language:")) return `Hoe goed is je ${label}? Gevraagd is ${asked}.`;
  return TO_CANDIDATE[key] ?? `Wat kun je vertellen over: ${label.toLowerCase()}?`;
}
