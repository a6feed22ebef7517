type ChoiceSetProps = {
  legend: string;
  level?: 1 | 2;
  statements: { value: string; label: string }[];
  at: number;
  of: number;
  bestName?: string;
  worstName?: string;
  defaultBest?: string;
  defaultWorst?: string;
  error?: string[];
};

/**
 * One set of a best-worst questionnaire: of a few statements one fits best and one fits least.
 * The legend is the heading of the screen. `at` counts from 1. Sends `bestName` and `worstName`
 * with the chosen `value`; that the two differ is shown by CSS and checked by the schema.
 */
export function ChoiceSet(props: ChoiceSetProps) {
  const { bestName = "best", worstName = "worst", level = 1, error } = props;
  const Heading = `h${level}` as const;
  return (
    <fieldset
      className={error?.length ? "choice-set field-invalid" : "choice-set"}
      id={bestName}
      tabIndex={-1}
      aria-describedby={error?.length ? `${bestName}-error` : undefined}
    >
      <legend>
        <span className="choice-set-progress">
          {props.at} van {props.of}
        </span>
        <Heading className="choice-set-title">{props.legend}</Heading>
      </legend>
      <progress max={props.of} value={props.at} aria-hidden="true" />
      {error?.length ? (
        <p className="field-error" id={`${bestName}-error`}>
          <span className="visually-hidden">Fout: </span>
          {error.join(" ")}
        </p>
      ) : null}
      <div className="choice-set-head" aria-hidden="true">
        <span>past het best</span>
        <span>past het minst</span>
      </div>
      <ul className="choice-set-rows">
        {props.statements.map(({ value, label }) => (
          <li key={value}>
            <Pick
              name={bestName}
              value={value}
              said={`Past het best: ${label}`}
              chosen={props.defaultBest}
            />
            <span className="choice-set-statement">
              {label}
              <span className="choice-set-clash">Kies twee verschillende uitspraken.</span>
            </span>
            <Pick
              name={worstName}
              value={value}
              said={`Past het minst: ${label}`}
              chosen={props.defaultWorst}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Pick(props: { name: string; value: string; said: string; chosen?: string }) {
  return (
    <label className="choice-set-pick">
      <input
        type="radio"
        name={props.name}
        value={props.value}
        defaultChecked={props.value === props.chosen}
        required
      />
      <span className="visually-hidden">{props.said}</span>
    </label>
  );
}
