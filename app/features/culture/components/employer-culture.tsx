import { DlFacts } from "#app/ui/dl-facts.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { CultureProfile } from "./culture-profile.tsx";

type EmployerCultureProps = {
  culture: {
    progress: { answered: number; of: number };
    raters: { name: string; answered: number; isYou: boolean }[];
    agreement: number | null;
    state: "too-few" | "disagree" | "clear";
    rows: Parameters<typeof CultureProfile>[0]["rows"];
    extremes: Parameters<typeof CultureProfile>[0]["extremes"];
    differences: { topic: string; low: number; high: number }[];
  };
};

/** The profile of an organisation: who rated, how far they agree, and what they say together. */
export function EmployerCulture({ culture }: EmployerCultureProps) {
  const { raters, state, progress } = culture;
  return (
    <div className="stack-loose">
      <Agreement culture={culture} />
      <section className="stack">
        <h2>Wie de vragen beantwoordt</h2>
        <DlFacts
          facts={raters.map(({ name, isYou, answered }) => ({
            term: isYou ? `${name} (u)` : name,
            value: `${answered} van ${progress.of} vragen`,
          }))}
        />
      </section>
      <CultureProfile
        rows={culture.rows}
        extremes={state === "disagree" ? { most: [], least: [] } : culture.extremes}
        you="u"
        team={`${raters.length} beoordelaars samen`}
        mostTitle="Dit past het best"
        leastTitle="Dit past het minst"
      />
    </div>
  );
}

function Agreement({ culture: { state, agreement, differences } }: EmployerCultureProps) {
  const figure = agreement === null ? "" : agreement.toFixed(2).replace(".", ",").replace("-", "−");
  switch (state) {
    case "too-few":
      return (
        <Notice tone="due">
          Een profiel heeft minstens twee mensen nodig die genoeg vragen beantwoorden. Tot dan lezen
          kandidaten: onvoldoende informatie.
        </Notice>
      );
    case "disagree":
      return (
        <Notice tone="due" word="Geen eenduidig profiel">
          <p>
            De overeenstemming is {figure}; vanaf 0,30 vergelijken wij uw cultuur met die van
            kandidaten. Hierover verschilt u het meest:
          </p>
          <ul>
            {differences.map(({ topic, low, high }) => (
              <li key={topic}>
                {topic} (van {signed(low)} tot {signed(high)})
              </li>
            ))}
          </ul>
        </Notice>
      );
    case "clear":
      return (
        <Notice tone="done" word="Eenduidig profiel">
          {`De overeenstemming tussen de beoordelaars is ${figure} (1 is helemaal gelijk). Kandidaten lezen dit profiel bij uw vacatures.`}
        </Notice>
      );
  }
}

function signed(score: number): string {
  return score > 0 ? `+${score}` : String(score).replace("-", "−");
}
