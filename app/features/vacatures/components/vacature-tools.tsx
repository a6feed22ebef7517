import { Button, buttonClass } from "#app/ui/button.tsx";

type VacatureToolsProps = {
  slug: string;
  title: string;
  /** Absolute, for who gets it. */
  url: string;
  isOpen: boolean;
  /** What the signed-in candidate has with this vacature; null for others. */
  own: { isSaved: boolean } | null;
};

/** Whether it fits, put aside, pass on, print: what one may do with a vacature besides applying. */
export function VacatureTools({ slug, title, url, isOpen, own }: VacatureToolsProps) {
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`;
  const linkedIn = `https://www.linkedin.com/sharing/share-offsite/?url=${encodeURIComponent(url)}`;
  return (
    <div className="stack-loose" data-print="hide">
      {isOpen ? <Fits slug={slug} isCandidate={own !== null} /> : null}
      <div className="stack-tight">
        <h2>{isOpen && own ? "Bewaren en delen" : "Delen"}</h2>
        {isOpen && own ? <Save slug={slug} isSaved={own.isSaved} /> : null}
        <p className="cluster">
          <a href={mail}>Stuur door per mail</a>
          <a href={linkedIn} rel="noopener noreferrer">
            Deel op LinkedIn
          </a>
        </p>
        <p className="cluster">
          <button type="button" className={buttonClass("quiet")} data-copy-link={url} hidden>
            Kopieer de link
          </button>
          <button type="button" className={buttonClass("quiet")} data-print-page hidden>
            Print
          </button>
        </p>
      </div>
    </div>
  );
}

function Fits({ slug, isCandidate }: { slug: string; isCandidate: boolean }) {
  const match = `/mijn/matches/${slug}`;
  return (
    <div className="stack-tight">
      <h2>Past dit bij mij?</h2>
      {isCandidate ? (
        <p>
          <a href={match}>Bekijk hoe je past</a>, van twee kanten en met uitleg: wat er gevraagd
          wordt en wat jij wenst.
        </p>
      ) : (
        <p>
          Met een profiel zie je hoe je past, met uitleg.{" "}
          <a href={`/inloggen?naar=${encodeURIComponent(match)}`}>Log in</a> of{" "}
          <a href="/account-maken">maak een account</a>.
        </p>
      )}
    </div>
  );
}

function Save({ slug, isSaved }: { slug: string; isSaved: boolean }) {
  const page = `/vacatures/${slug}/bewaren`;
  return (
    <form method="post" action={isSaved ? `${page}/intrekken` : page}>
      <Button variant="quiet">{isSaved ? "Bewaar niet langer" : "Bewaar vacature"}</Button>
      {isSaved ? (
        <p className="small">
          <a href="/mijn/bewaard">Bekijk wat je bewaarde</a>
        </p>
      ) : null}
    </form>
  );
}
