import { Button, LinkButton } from "#app/ui/button.tsx";
import { formatDate } from "#app/ui/format-date.ts";

type CvListProps = {
  cvs: {
    id: string;
    originalName: string;
    createdAt: Date | string;
    application: { vacature: { title: string } } | null;
  }[];
};

/** The CVs of a profile, each to open and those of the profile itself to remove. */
export function CvList({ cvs }: CvListProps) {
  return (
    <section className="stack" aria-labelledby="cvs">
      <h2 id="cvs">Je cv's</h2>
      {cvs.length === 0 ? (
        <p>Je hebt nog geen cv bewaard. Alleen jij en ons bureau zien wat je hier bewaart.</p>
      ) : (
        <ul>
          {cvs.map(({ id, originalName, createdAt, application }) => (
            <li key={id}>
              <div className="cluster">
                <span>
                  <a href={`/bestanden/${id}`}>{originalName}</a>, {formatDate(createdAt)}
                  {application ? `, bij je sollicitatie op ${application.vacature.title}` : null}
                </span>
                {application ? null : (
                  <form method="post" action={`/mijn/profiel/cv/${id}/verwijderen`}>
                    <Button variant="plain">
                      Verwijder<span className="visually-hidden"> {originalName}</span>
                    </Button>
                  </form>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      <div className="actions">
        <LinkButton href="/mijn/profiel/cv" variant="quiet">
          Voeg een cv toe
        </LinkButton>
      </div>
    </section>
  );
}
