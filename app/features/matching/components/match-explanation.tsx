import type { ReactNode } from "react";
import { Disclosure } from "#app/ui/disclosure.tsx";
import type { Tone } from "#app/ui/notice.tsx";
import { StatusWord } from "#app/ui/status-word.tsx";
import type { CriterionState } from "../rules/fulfilment.ts";
import type { Side } from "../schema.ts";
import type { CallSheetQuestion } from "../score/call-sheet.ts";
import type { ChangeSuggestion } from "../score/change-suggestions.ts";
import type {
  Audience,
  MatchExplanation as Explained,
  ExplainedCriterion,
} from "../score/explain-match.ts";

type MatchExplanationProps = {
  explanation: Explained;
  suggestions?: readonly ChangeSuggestion[];
  callSheet?: readonly CallSheetQuestion[];
  /** Stands under the sentences about culture: the chart, where both profiles are known. */
  cultureFigure?: ReactNode;
};

const TITLES: Record<Audience, Record<Side, string>> = {
  consultant: { employer: "Eisen aan de kandidaat", candidate: "Wensen van de kandidaat" },
  candidate: { employer: "Wat de werkgever vraagt", candidate: "Wat jij wilt" },
  employer: { employer: "Uw eisen", candidate: "Wat de kandidaat wil" },
};

const STATES: Record<CriterionState, { word: string; tone?: Tone }> = {
  met: { word: "past", tone: "done" },
  partly: { word: "past deels", tone: "due" },
  "not-met": { word: "past niet", tone: "wrong" },
  unknown: { word: "nog onbekend" },
};

const STATE_ORDER: readonly CriterionState[] = ["met", "partly", "not-met", "unknown"];

/**
 * Why a match is what it is, in the reader's words: each requirement and wish with its state, the
 * evidence under it, culture, what would change it and what to ask. Headings start at h2.
 */
export function MatchExplanation({ explanation, ...more }: MatchExplanationProps) {
  const { audience, criteria } = explanation;
  const { suggestions, callSheet, cultureFigure } = more;
  return (
    <div className="stack-loose">
      <p>{explanation.headline}</p>
      <div className="grid">
        {(["employer", "candidate"] as const).map((side) => (
          <SideCriteria
            key={side}
            title={TITLES[audience][side]}
            criteria={criteria.filter((criterion) => criterion.side === side)}
          />
        ))}
      </div>
      <section className="stack">
        <h2>Werkcultuur</h2>
        {explanation.culture.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {cultureFigure}
      </section>
      {suggestions && (suggestions.length > 0 || !callSheet?.length) ? (
        <Suggestions suggestions={suggestions} />
      ) : null}
      {callSheet && callSheet.length > 0 ? (
        <CallSheet questions={callSheet} audience={audience} />
      ) : null}
      <p className="small soft">
        {explanation.ruleVersion} Wat nog onbekend is, telt nooit als nee.
      </p>
    </div>
  );
}

function SideCriteria(props: { title: string; criteria: readonly ExplainedCriterion[] }) {
  const rank = ({ blocks, state }: ExplainedCriterion) =>
    blocks ? -1 : STATE_ORDER.indexOf(state);
  return (
    <section className="stack">
      <h2>{props.title}</h2>
      {props.criteria.length === 0 ? <p>Hier is nog niets over bekend.</p> : null}
      <div className="disclosures">
        {[...props.criteria]
          .sort((a, b) => rank(a) - rank(b))
          .map((criterion) => (
            <Criterion key={criterion.key} criterion={criterion} />
          ))}
      </div>
    </section>
  );
}

function Criterion({
  criterion: { state, blocks, label, detail },
}: {
  criterion: ExplainedCriterion;
}) {
  const { word, tone } = STATES[state];
  return (
    <Disclosure
      summary={
        <span className="cluster">
          {label}
          <StatusWord tone={tone}>{blocks ? `${word}, harde eis` : word}</StatusWord>
        </span>
      }
    >
      {detail || "Dit is vergeleken. De gegevens zelf blijven van de kandidaat."}
    </Disclosure>
  );
}

function Suggestions({ suggestions }: { suggestions: readonly ChangeSuggestion[] }) {
  return (
    <section className="stack">
      <h2>Wat dit zou veranderen</h2>
      {suggestions.length === 0 ? (
        <p>Geen enkele losse verandering maakt deze match merkbaar beter.</p>
      ) : (
        <ul>
          {suggestions.map(({ key, side, sentence }) => (
            <li key={`${side}-${key}`}>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

type CallSheetProps = { questions: readonly CallSheetQuestion[]; audience: Audience };

function CallSheet({ questions, audience }: CallSheetProps) {
  const own = audience === "candidate";
  return (
    <section className="stack">
      <h2>{own ? "Wat wij nog niet van je weten" : "Om na te vragen"}</h2>
      <ol>
        {questions.map(({ key, askWhom, question }) => (
          <li key={`${askWhom}-${key}`}>
            {question}
            {own ? null : (
              <span className="soft"> ({askWhom === "employer" ? "werkgever" : "kandidaat"})</span>
            )}
          </li>
        ))}
      </ol>
      {own ? (
        <p>
          Vul dit in bij <a href="/mijn/profiel">je profiel</a> of{" "}
          <a href="/mijn/wensen">je wensen</a>.
        </p>
      ) : null}
    </section>
  );
}
