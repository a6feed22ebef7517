import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { ChoiceSet } from "#app/ui/fields/choice-set.tsx";
import { ErrorSummary } from "#app/ui/fields/error-summary.tsx";
import { SeenMark } from "#app/ui/fields/server-form.tsx";

type CultureSetFormProps = {
  legend: string;
  /** The page of the questionnaire; sets lie under it as /1 to /21. */
  basePath: string;
  set: {
    at: number;
    of: number;
    answered: number;
    statements: { value: string; label: string }[];
    seen: string;
  };
  best?: string;
  worst?: string;
  errors: string[];
};

/** One set a screen: two choices and one button, with the way back and the way out. */
export function CultureSetForm({ basePath, set, errors, ...props }: CultureSetFormProps) {
  const isLast = set.at === set.of || set.answered === set.of;
  return (
    <form method="post" className="form">
      <SeenMark mark={set.seen} />
      <div className="workspace-head">
        <Breadcrumbs trail={[{ href: basePath, label: "Werkcultuur" }]} />
      </div>
      <ErrorSummary errors={errors.map((message) => ({ fieldId: "best", message }))} />
      <ChoiceSet
        legend={props.legend}
        statements={set.statements}
        at={set.at}
        of={set.of}
        defaultBest={props.best}
        defaultWorst={props.worst}
        error={errors.length > 0 ? errors : undefined}
      />
      <div className="cluster">
        <Button>{isLast ? "Bewaar" : "Bewaar en ga verder"}</Button>
        {set.at > 1 ? <a href={`${basePath}/${set.at - 1}`}>Vorige vraag</a> : null}
      </div>
      <p className="small soft">
        {set.answered} van {set.of} vragen beantwoord. Elk antwoord blijft bewaard, ook bij stoppen.
      </p>
    </form>
  );
}
