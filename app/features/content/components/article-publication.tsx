import { Button, LinkButton } from "#app/ui/button.tsx";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { SeenMark } from "#app/ui/fields/server-form.tsx";
import { formatDateTime } from "#app/ui/format-date.ts";
import { ARTICLE_STATE_LABELS, type ArticleState } from "../article-state.ts";

type ArticlePublicationProps = {
  kindLabel: string;
  article: {
    id: string;
    version: number;
    liveVersion: number | null;
    publishAt: Date | string | null;
    savedAt: Date | string;
    state: ArticleState;
    hasNewer: boolean;
    path: string;
    publicationSeen: string;
  };
};

/** Where an article stands, and the buttons that put it online or take it off. */
export function ArticlePublication({ article, kindLabel }: ArticlePublicationProps) {
  const { id, version, liveVersion, publishAt, savedAt, state, hasNewer, path } = article;
  const base = `/beheer/teksten/${id}`;
  return (
    <>
      <DlFacts
        facts={[
          { term: "Soort", value: kindLabel },
          { term: "Stand", value: ARTICLE_STATE_LABELS[state] },
          { term: "Online vanaf", value: publishAt ? formatDateTime(publishAt) : null },
          {
            term: "Bezoekers lezen",
            value: state === "published" ? `versie ${liveVersion}` : null,
          },
          { term: "Nieuwste versie", value: `${version}, bewaard ${formatDateTime(savedAt)}` },
          { term: "Adres", value: state === "published" ? <a href={path}>{path}</a> : path },
        ]}
      />
      {state === "published" && !hasNewer ? null : (
        <form method="post" action={`${base}/publiceren`} className="stack">
          <SeenMark mark={article.publicationSeen} />
          <Button>
            {state === "published" ? `Zet versie ${version} online` : "Zet nu online"}
          </Button>
        </form>
      )}
      {state === "published" ? null : (
        <LinkButton href={`${base}/publiceren`} variant="quiet">
          {state === "scheduled" ? "Plan opnieuw in" : "Plan in"}
        </LinkButton>
      )}
      {state === "draft" ? null : (
        <form method="post" action={`${base}/offline`}>
          <SeenMark mark={article.publicationSeen} />
          <Button variant="plain">
            {state === "scheduled" ? "Haal van de planning" : "Haal offline"}
          </Button>
        </form>
      )}
      <p>
        <a href={`${base}/versies`}>Eerdere versies</a>
      </p>
    </>
  );
}
