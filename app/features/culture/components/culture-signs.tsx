import { DataTable } from "#app/ui/data-table.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Notice } from "#app/ui/notice.tsx";

type CultureSignsProps = {
  /** How many raters answer otherwise than the others; never which. */
  differing: number;
  signs: readonly {
    who: string;
    answered: number;
    consistency: number | null;
    samePosition: boolean;
    tooFast: boolean;
  }[];
};

/** How each respondent answered, for the consultant's eyes: consistency and signs of haste. */
export function CultureSigns({ signs, differing }: CultureSignsProps) {
  if (signs.length === 0) return null;
  const careless = signs.filter(({ samePosition, tooFast }) => samePosition || tooFast);
  return (
    <div className="stack">
      {differing > 0 ? (
        <p>
          {differing === 1 ? "Eén beoordelaar antwoordt" : `${differing} beoordelaars antwoorden`}{" "}
          anders dan de anderen samen. Wie dat is, blijft tussen de beoordelaar en de vragenlijst;
          vraag het team waar zij verschillen.
        </p>
      ) : null}
      {careless.length > 0 ? (
        <Notice tone="due" word="Alleen voor u">
          <ul>
            {careless.map(({ who, samePosition, tooFast }, at) => (
              <li key={`${who}-${String(at)}`}>
                {who}: {signText(samePosition, tooFast)}. Vraag na of de antwoorden kloppen.
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <Disclosure summary="Hoe de vragenlijst is ingevuld (alleen voor u)">
        <DataTable
          caption="Beantwoorde vragen en samenhang van de antwoorden"
          columns={[
            { label: "Wie" },
            { label: "Vragen", numeric: true },
            { label: "Samenhang", numeric: true },
          ]}
          rows={signs.map(({ who, answered, consistency }, at) => ({
            key: `${who}-${at}`,
            cells: [
              who,
              answered,
              consistency === null ? "onbekend" : `${Math.round(100 * consistency)} %`,
            ],
          }))}
        />
      </Disclosure>
    </div>
  );
}

function signText(samePosition: boolean, tooFast: boolean): string {
  const parts = [
    ...(samePosition ? ["koos steeds dezelfde plaats in de rij"] : []),
    ...(tooFast ? ["was sneller dan lezen kan"] : []),
  ];
  return parts.join(" en ");
}
