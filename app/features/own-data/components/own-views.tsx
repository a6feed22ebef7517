import { formatDate } from "#app/ui/format-date.ts";

/** Who opened a candidate's data, newest first, and what is logged and what not. */
export function OwnViews({ views }: { views: { id: string; at: string | Date; text: string }[] }) {
  return (
    <section className="stack" id="wie-keek">
      <h2>Wie keek er naar je gegevens</h2>
      <p>
        Wij schrijven op wanneer iemand van ons bureau je profiel, je sollicitatie of je cv opent,
        en wanneer een werkgever je profiel of cv leest. Hoogstens één regel per dag voor dezelfde
        persoon en hetzelfde onderdeel. Lijsten waarin je tussen anderen staat, schrijven wij niet
        op.
      </p>
      {views.length === 0 ? <p>Nog niemand opende je gegevens.</p> : null}
      {views.length > 0 ? (
        <ul>
          {views.map(({ id, at, text }) => (
            <li key={id}>
              {formatDate(at)} – {text}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
