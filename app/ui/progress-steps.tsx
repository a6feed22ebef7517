import type { ReactNode } from "react";

/** A step with, once it happened, its date in words ("3 maart"). */
type Step = { label: string; date?: string };

type ProgressStepsProps = {
  steps: Step[];
  current: number;
  promise?: ReactNode;
  ended?: boolean;
};

/**
 * Where something stands. `current` is the position in `steps` from 0; what lies before it is
 * done. `promise` says what comes next and the promised date; `ended` closes the line at `current`.
 */
export function ProgressSteps({ steps, current, promise, ended = false }: ProgressStepsProps) {
  const shown = ended ? steps.slice(0, current + 1) : steps;
  return (
    <div className="progress">
      <ol className="progress-steps">
        {shown.map(({ label, date }, at) => {
          const state = stateOf(at, current, ended);
          return (
            <li
              key={label}
              className={`is-${state}`}
              aria-current={state === "now" ? "step" : undefined}
            >
              <span>{label}</span>
              <span className="visually-hidden">{WORDS[state]}</span>
              {date ? <span className="small soft">{date}</span> : null}
            </li>
          );
        })}
      </ol>
      {promise ? <p className="progress-promise">{promise}</p> : null}
    </div>
  );
}

type StepState = "done" | "now" | "next";

const WORDS: Record<StepState, string> = { done: " (klaar)", now: " (nu)", next: " (komt nog)" };

function stateOf(at: number, current: number, ended: boolean): StepState {
  if (at < current || (ended && at === current)) return "done";
  return at === current ? "now" : "next";
}
