import { DlFacts } from "#app/ui/dl-facts.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { CultureProfile } from "./culture-profile.tsx";

type EmployerCultureProps = {
  culture: {
    progress: { answered: number; of: number };
    raters: { name: string; answered: number; isYou: boolean }[];
    counting: number;
    agreement: number | null;
    state: "yours-first" | "too-few" | "disagree" | "clear";
    rows: Parameters<typeof CultureProfile>[0]["rows"];
    extremes: Parameters<typeof CultureProfile>[0]["extremes"];
    differences: string[];
  };
};

/** The profile of an organisation: who rated, how far they agree, and what they say together. */
export function EmployerCulture({ culture }: EmployerCultureProps) {
  const { raters, counting, progress } = culture;
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
        extremes={culture.extremes}
        you="u"
        team={`${counting} beoordelaars samen`}
        mostTitle="Dit gaat hier voor"
        leastTitle="Dit komt hier daarna"
      />
    </div>
  );
}

function Agreement({ culture: { state, agreement, differences } }: EmployerCultureProps) {
  const figure = agreement === null ? "" : agreement.toFixed(2).replace(".", ",").replace("-", "−");
  switch (state) {
    case "yours-first":
      return (
        <Notice tone="note">
          Geef eerst zelf antwoord. Daarna leest u wat u en uw collega's samen kiezen; zo stuurt
          niemand de ander.
        </Notice>
      );
    case "too-few":
      return (
        <Notice tone="due">
          U ziet het profiel zodra drie mensen genoeg vragen hebben beantwoord. Met minder zou u
          kunnen aflezen wat één collega koos. Met twee vergelijken wij uw cultuur al wel met die
          van kandidaten.
        </Notice>
      );
    case "disagree":
      return (
        <Notice tone="due" word="Geen eenduidig profiel">
          <p>
            De mensen die de vragen beantwoordden, kiezen te verschillend om uw cultuur met die van
            kandidaten te vergelijken (overeenstemming {figure}). Het meest verschilt dit:
          </p>
          <ul>
            {differences.map((topic) => (
              <li key={topic}>{topic}</li>
            ))}
          </ul>
          <p>Praat erover met elkaar; iedereen kan de eigen antwoorden nog wijzigen.</p>
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
