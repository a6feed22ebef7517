import { Button } from "#app/ui/button.tsx";

/** Whether the employer may see the applicant's name, and the one button that turns it round. */
export function NameConsent({ id, sharesName }: { id: string; sharesName: boolean }) {
  return (
    <section className="stack">
      <h2>Je naam bij de werkgever</h2>
      <p>
        {sharesName
          ? "Je hebt goedgevonden dat deze werkgever je naam, contactgegevens en cv ziet als wij je voorstellen en de werkgever ja zegt."
          : "Deze werkgever ziet je alleen met een nummer. Je naam en contactgegevens blijven bij ons."}
      </p>
      <form method="post" action={`/mijn/sollicitaties/${id}/toestemming`}>
        <input type="hidden" name="allow" value={sharesName ? "nee" : "ja"} />
        <Button variant="quiet">
          {sharesName ? "Deel mijn naam niet meer" : "Deel mijn naam met deze werkgever"}
        </Button>
      </form>
    </section>
  );
}
