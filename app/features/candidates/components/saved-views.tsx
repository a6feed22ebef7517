import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";

type SavedViewsProps = {
  views: { id: string; name: string; query: string }[];
  /** The list as it stands now. */
  query: string;
};

/** The consultant's own views as links, and the way to keep this one or forget an old one. */
export function SavedViews({ views, query }: SavedViewsProps) {
  return (
    <div className="cluster">
      {views.length > 0 ? (
        <nav aria-label="Bewaarde weergaven">
          <ul className="cluster link-line">
            {views.map((view) => (
              <li key={view.id}>
                <a
                  href={`/werk/kandidaten?${view.query}`}
                  aria-current={view.query === query ? "true" : undefined}
                >
                  {view.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {query || views.length > 0 ? (
        <Disclosure summary="Weergaven">
          {query ? (
            <form method="post" action="/werk/kandidaten/weergaven" className="search-form">
              <input type="hidden" name="query" value={query} />
              <TextField label="Bewaar deze zoekopdracht als" name="name" maxLength={60} required />
              <Button variant="quiet">Bewaar weergave</Button>
            </form>
          ) : null}
          {views.map((view) => (
            <form
              key={view.id}
              method="post"
              action="/werk/kandidaten/weergaven/verwijderen"
              className="cluster"
            >
              <Button variant="plain" name="id" value={view.id}>
                {`Verwijder weergave ${view.name}`}
              </Button>
            </form>
          ))}
        </Disclosure>
      ) : null}
    </div>
  );
}
