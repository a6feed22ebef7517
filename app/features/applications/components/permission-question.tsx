import { Button } from "#app/ui/button.tsx";

/** For a candidate: may the bureau propose you? `shown` is what the employer will read, in words. */
export function PermissionQuestion({ action, shown }: { action: string; shown: string }) {
  return (
    <section className="stack">
      <h2>Mogen wij je voorstellen?</h2>
      <p>
        Zeg je ja, dan leest de werkgever je profiel met een nummer, zonder je naam: {shown}. Je
        naam, contactgegevens en cv ziet de werkgever pas als hij je wil spreken, en alleen als jij
        dat dan goedvindt.
      </p>
      <p>
        Zeg je nee, dan leest de werkgever niets over je en vragen wij je deze vacature niet nog
        eens.
      </p>
      <form method="post" action={action} className="cluster">
        <Button name="answer" value="yes">
          Ja, stel mij voor
        </Button>
        <Button name="answer" value="no" variant="quiet">
          Nee, liever niet
        </Button>
      </form>
    </section>
  );
}
