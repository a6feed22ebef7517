import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ARTICLE_KIND_LABELS, ARTICLE_KINDS } from "#app/features/content/article-kind.ts";
import { ARTICLE_STATE_LABELS, type ArticleState } from "#app/features/content/article-state.ts";
import { listArticles } from "#app/features/content/list-articles.server.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { formatDateShort, formatDateTime } from "#app/ui/format-date.ts";
import type { Tone } from "#app/ui/notice.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { StatusWord } from "#app/ui/status-word.tsx";
import { pageLinks, pageNumber } from "../../door/page-number.ts";
import { pageTitle } from "../../door/page-title.ts";
import { requireAdmin } from "../../door/session.server.ts";

const TONES: Record<ArticleState, Tone | undefined> = {
  draft: undefined,
  scheduled: "note",
  published: "done",
};

export const meta: MetaFunction = (args) => pageTitle("Teksten", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAdmin(request);
  const asked = new URL(request.url).searchParams.get("soort");
  const kind = ARTICLE_KINDS.find((one) => one === asked) ?? null;
  const page = pageNumber(request);
  const { articles, hasMore } = await listArticles(actor, { kind, page });
  return { articles, kind, links: pageLinks(request, page, hasMore) };
}

export default function Articles() {
  const { articles, kind, links } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="workspace-head">
        <h1>Teksten</h1>
        <LinkButton href="/beheer/teksten/nieuw">Schrijf een bericht</LinkButton>
      </header>
      <nav aria-label="Soorten">
        <ul className="cluster link-line">
          <li>
            <a href="/beheer/teksten" aria-current={kind ? undefined : "page"}>
              Alles
            </a>
          </li>
          {ARTICLE_KINDS.map((one) => (
            <li key={one}>
              <a
                href={`/beheer/teksten?soort=${one}`}
                aria-current={kind === one ? "page" : undefined}
              >
                {ARTICLE_KIND_LABELS[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {articles.length === 0 ? (
        <p>Hier staan nog geen teksten.</p>
      ) : (
        <DataTable
          caption="Eerst wat opnieuw moet worden nagekeken, dan wat het laatst is bewaard"
          columns={[
            { label: "Titel" },
            { label: "Soort" },
            { label: "Stand" },
            { label: "Nakijken voor" },
            { label: "Bewaard" },
          ]}
          rows={articles.map((article) => ({
            key: article.id,
            cells: [
              <a key="title" href={`/beheer/teksten/${article.id}`}>
                {article.title}
              </a>,
              ARTICLE_KIND_LABELS[article.kind],
              <State key="state" {...article} />,
              <Review key="review" {...article} />,
              formatDateShort(article.savedAt),
            ],
          }))}
        />
      )}
      <Pagination {...links} />
    </>
  );
}

type StateProps = { state: ArticleState; hasNewer: boolean; publishAt: Date | string | null };

function State({ state, hasNewer, publishAt }: StateProps) {
  return (
    <>
      <StatusWord tone={TONES[state]}>{ARTICLE_STATE_LABELS[state]}</StatusWord>
      {state === "scheduled" && publishAt ? ` ${formatDateTime(publishAt)}` : null}
      {hasNewer ? <span className="small soft"> met nieuwer concept</span> : null}
    </>
  );
}

function Review(props: { reviewDue: boolean; reviewBefore: Date | string | null }) {
  if (!props.reviewBefore) return null;
  const day = formatDateShort(props.reviewBefore);
  return props.reviewDue ? <StatusWord tone="due">{`${day}: voorbij`}</StatusWord> : day;
}
