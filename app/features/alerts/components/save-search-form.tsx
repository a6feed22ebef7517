import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { SelectField } from "#app/ui/fields/choice-field.tsx";
import { Honeypot } from "#app/ui/fields/honeypot.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { FREQUENCY_CHOICES } from "../frequency.ts";

/** Under a result list: be mailed about what comes online for this search. */
export function SaveSearchForm({ query, hasProfile }: { query: string; hasProfile: boolean }) {
  return (
    <section className="section section-lined">
      <Disclosure summary="Krijg bericht bij nieuwe vacatures voor deze zoekopdracht">
        <form method="post" action="/zoekopdrachten" className="form">
          <input type="hidden" name="query" value={query} />
          {hasProfile ? null : (
            <>
              <TextField
                label="E-mailadres"
                id="zoekopdracht-email"
                name="email"
                type="email"
                autoComplete="email"
                hint="Je krijgt eerst een mail om je adres te bevestigen. Stoppen kan met één klik."
                required
              />
              <Honeypot name="website" id="zoekopdracht-website" />
            </>
          )}
          <SelectField
            label="Hoe vaak"
            id="zoekopdracht-vaak"
            name="frequency"
            choices={FREQUENCY_CHOICES}
            defaultValue="daily"
          />
          <div className="actions">
            <Button variant="quiet">Bewaar zoekopdracht</Button>
          </div>
        </form>
      </Disclosure>
    </section>
  );
}
