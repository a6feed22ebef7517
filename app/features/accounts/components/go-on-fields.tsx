import { COMES_BACK, type InterruptedForm } from "#app/platform/http/interrupted-form.ts";
import { Button } from "#app/ui/button.tsx";

/** What the pages to sign in send along of where they lead. */
export type GoOn = { next: string | null; interrupted: string | null };

/** Where signing in leads, as hidden fields. */
export function GoOnFields({ next, interrupted }: GoOn) {
  return (
    <>
      {next ? <input type="hidden" name="next" value={next} /> : null}
      {interrupted ? <input type="hidden" name="interrupted" value={interrupted} /> : null}
    </>
  );
}

/** Leads back to the form under which the session ended, with all that stood in it. */
export function BackToForm({ path, fields }: InterruptedForm) {
  return (
    <>
      <h1>Weer ingelogd</h1>
      <p>Wat was ingevuld is niet verloren. Het staat klaar in het formulier.</p>
      <form method="post" action={path} className="form">
        {fields.map(([name, value], i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a form may send one name and value twice
          <input key={`${i} ${name}`} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name={COMES_BACK} value="ja" />
        <div className="actions">
          <Button>Terug naar het formulier</Button>
        </div>
      </form>
    </>
  );
}
