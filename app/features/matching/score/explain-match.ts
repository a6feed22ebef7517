import { MIN_RATERS_SHOWN } from "#app/features/culture/employer-profile.ts";
import type { CultureFit } from "#app/features/culture/schema.ts";
import { STATEMENTS } from "#app/features/culture/statements.ts";
import type { EmployerField } from "#prisma/client/enums.ts";
import type { CriterionState } from "../rules/fulfilment.ts";
import type { EvidenceSource } from "../rules/match-input.ts";
import type { Criterion, MatchScore, Side } from "../schema.ts";
import { missedText } from "./missed-text.ts";

/** Who reads the explanation. */
export type Audience = "consultant" | "candidate" | "employer";

/** One criterion in words: the whole sentence, and its label and what stands behind the verdict ("" where that is not this reader's). */
export type ExplainedCriterion = {
  readonly key: string;
  readonly side: Side;
  readonly state: CriterionState;
  readonly blocks: boolean;
  readonly label: string;
  readonly detail: string;
  readonly sentence: string;
};

/** A headline, a sentence for each criterion, the culture in sentences, and the rule version. */
export type MatchExplanation = {
  readonly audience: Audience;
  readonly headline: string;
  readonly criteria: readonly ExplainedCriterion[];
  readonly culture: readonly string[];
  readonly ruleVersion: string;
};

/** Below this share of what counts, a figure says more about what is missing than about the fit. */
export const MIN_COVERAGE = 0.25;

/** What a candidate wants to earn or travel is not the employer's to read; a verdict on it is. */
const KEPT_FROM_EMPLOYER = ["pay", "distance"];

/** Which criteria say a fact that a candidate may keep to itself. */
const CRITERIA_OF: Record<EmployerField, readonly string[]> = {
  payWish: ["pay"],
  place: ["distance"],
  education: ["education"],
  jobTitles: ["experience", "sector"],
  language: ["language"],
  availability: ["availability"],
  culture: [],
};

const VERDICTS: Record<CriterionState, string> = {
  met: "past",
  partly: "past deels",
  "not-met": "past niet",
  unknown: "onvoldoende informatie",
};

const SOURCES: Record<EvidenceSource, string> = {
  "profile-field": "profiel",
  "cv-passage": "cv",
  "intake-answer": "intake",
  "consultant-note": "notitie",
  questionnaire: "vragenlijst",
};

/** What the demand and the fact are called, by whose demand it is and who reads. */
const PARTIES: Record<Side, Record<Audience, readonly [asked: string, found: string]>> = {
  employer: {
    consultant: ["Gevraagd", "Kandidaat"],
    candidate: ["Gevraagd", "Bij jou"],
    employer: ["Uw eis", "Bij de kandidaat"],
  },
  candidate: {
    consultant: ["Wens", "Vacature"],
    candidate: ["Jouw wens", "Bij deze vacature"],
    employer: ["Wens", "Bij u"],
  },
};

/**
 * The score in Dutch, built only from its criteria, states, evidence and rule version.
 * The consultant reads sources and quotes; the candidate is addressed as "je"; the employer as "u"
 * and reads no pay wish, no travel wish and no quote, only whether they fit.
 * In: a score as computed or as stored, and what the candidate keeps from the reader: of that too
 * only whether it fits. Out: sentences, criteria in the order of the score.
 */
export function explainMatch(
  score: MatchScore,
  audience: Audience,
  hidden: readonly EmployerField[] = [],
): MatchExplanation {
  const kept = [
    ...(audience === "employer" ? KEPT_FROM_EMPLOYER : []),
    ...hidden.flatMap((field) => CRITERIA_OF[field]),
  ];
  return {
    audience,
    headline: headline(score, audience),
    criteria: score.criteria
      .filter(({ key }) => key !== "culture")
      .map((criterion) => {
        const { key, side, state, label } = criterion;
        const detail = detailOf(criterion, audience, kept);
        const verdict = `${label}: ${VERDICTS[state]}`;
        return {
          key,
          side,
          state,
          blocks: score.blockers.some((blocker) => blocker.key === key && blocker.side === side),
          label,
          detail: detail === "" ? "" : capitalised(detail),
          sentence: `${[verdict, detail].filter(Boolean).join(state === "unknown" ? "; " : ". ")}.`,
        };
      }),
    culture: hidden.includes("culture")
      ? ["Werkcultuur: de kandidaat laat dit nog niet zien."]
      : cultureSentences(score.culture, audience),
    ruleVersion: `Berekend met regels versie ${score.ruleVersion}.`,
  };
}

function headline(score: MatchScore, audience: Audience): string {
  const known = Math.round(100 * score.coverage);
  const sides = {
    consultant: ["eisen", "wensen van de kandidaat"],
    candidate: ["de eisen", "jouw wensen"],
    employer: ["uw eisen", "de wensen van de kandidaat"],
  }[audience];
  const [employer, candidate] = [score.employerSide.score, score.candidateSide.score];
  const blocked = score.blockers.map(({ label }) => label).join(", ");
  const open = `Van wat meetelt is ${known} % bekend.`;
  if (score.band === "onvoldoende bekend" || score.coverage < MIN_COVERAGE)
    return `Er is nog te weinig bekend voor een oordeel. ${open}`;
  const missed = score.missed.map(missedText).join(", ");
  return [
    `Match ${score.rounded} van 100 (${score.band}): ${sides[0]} ${Math.round(employer)}, ${sides[1]} ${Math.round(candidate)}.`,
    open,
    ...(missed === "" ? [] : [`Niet naar wens: ${missed}.`]),
    ...(blocked === "" ? [] : [`Hard, en niet aan voldaan: ${blocked}.`]),
  ].join(" ");
}

function detailOf(criterion: Criterion, audience: Audience, kept: readonly string[]): string {
  const { evidence, key, side, asked } = criterion;
  if (evidence === null) return unknownDetail(criterion, audience);
  if (kept.includes(key.split(":")[0] ?? key)) return "";
  const { value, quote } = evidence;
  const source = `${SOURCES[evidence.source]}${quote === null ? "" : `, "${quote}"`}`;
  const [asks, found] = PARTIES[side][audience];
  const foundIn = audience === "consultant" ? ` (${source})` : "";
  return `${asks}: ${asked}. ${found}: ${value}${foundIn}`;
}

function unknownDetail({ missingFrom }: Criterion, audience: Audience): string {
  if (audience === "consultant")
    return `na te vragen bij de ${missingFrom === "vacature" ? "werkgever" : "kandidaat"}`;
  if (audience === "candidate")
    return missingFrom === "vacature"
      ? "de vacature zegt hier niets over"
      : "je hebt dit nog niet ingevuld";
  return missingFrom === "vacature" ? "u hebt dit nog niet ingevuld" : "dit telt niet als nee";
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function cultureSentences(fit: CultureFit, audience: Audience): readonly string[] {
  if (fit.score === null) return [unknownCulture(fit, audience)];
  const figures = `Werkcultuur: ${fit.band}, ${fit.score} van 100 (tussen ${fit.scoreLow} en ${fit.scoreHigh}).`;
  if (audience !== "consultant" && fit.raters < MIN_RATERS_SHOWN) {
    return [figures, "Waarin, staat hier zodra drie mensen bij de werkgever antwoord gaven."];
  }
  return [figures, ...comparisonSentences(fit, CULTURE_PARTIES[audience])];
}

/** Who compares with whom, as each reader is spoken to. */
const CULTURE_PARTIES: Record<
  Audience,
  { both: string; person: string; team: string; adds: string }
> = {
  candidate: { both: "Jullie vinden allebei", person: "jou", team: "het team", adds: "Je vult" },
  employer: {
    both: "U en de kandidaat vinden allebei",
    person: "de kandidaat",
    team: "uw team",
    adds: "De kandidaat vult",
  },
  consultant: {
    both: "Team en kandidaat vinden allebei",
    person: "de kandidaat",
    team: "het team",
    adds: "De kandidaat vult",
  },
};

/** What both rank high, what both rank low, and what weighs more for whom: each with its direction. */
function comparisonSentences(
  fit: CultureFit,
  { both, person, team, adds }: (typeof CULTURE_PARTIES)[Audience],
): string[] {
  const sentence = (start: string, list: CultureFit["adds"]) => {
    const topics = list.map(({ statement, topic }) => topic ?? STATEMENTS[statement]?.topic);
    return topics.length > 0 ? [`${start}: ${topics.join("; ")}.`] : [];
  };
  const { agreements, differences } = fit;
  return [
    ...sentence(
      `${both} belangrijk`,
      agreements.filter(({ employer }) => employer > 0),
    ),
    ...sentence(
      `${both} minder belangrijk`,
      agreements.filter(({ employer }) => employer < 0),
    ),
    ...sentence(
      `Voor ${person} belangrijker dan voor ${team}`,
      differences.filter(({ employer, candidate }) => candidate > employer),
    ),
    ...sentence(
      `Voor ${team} belangrijker dan voor ${person}`,
      differences.filter(({ employer, candidate }) => employer > candidate),
    ),
    ...sentence(`${adds} aan`, fit.adds),
  ];
}

function unknownCulture({ unknownBecause }: CultureFit, audience: Audience): string {
  const open = "Werkcultuur: onvoldoende informatie";
  switch (unknownBecause) {
    case "candidate-missing":
      return audience === "candidate"
        ? `${open}; je hebt de vragenlijst nog niet ingevuld.`
        : `${open}; de kandidaat heeft de vragenlijst nog niet ingevuld.`;
    case "too-few-raters":
      return `${open}; bij de werkgever hebben nog geen twee mensen de vragenlijst ingevuld.`;
    case "raters-disagree":
      return `${open}; geen eenduidig profiel, de mensen bij de werkgever antwoorden verschillend.`;
    case "too-few-statements":
      return `${open}; er zijn te weinig vragen beantwoord om te vergelijken.`;
    default:
      return `${open}; de antwoorden laten geen voorkeur zien.`;
  }
}
