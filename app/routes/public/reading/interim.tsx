import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ArticleHtml, ArticleParts } from "#app/features/content/components/article-html.tsx";
import { TableOfContents } from "#app/features/content/components/table-of-contents.tsx";
import { TwoDoors } from "#app/features/content/components/two-doors.tsx";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { findSitePage } from "#app/screens/public/site-page.server.ts";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import { publicMeta } from "../../door/page-meta.ts";
import { questionData } from "../../door/structured-data.ts";

export const handle: PageHandle = { kept: { params: [] } };

export const meta: MetaFunction<typeof loader> = ({ data: page, ...args }) => {
  if (!page) return publicMeta(args, { title: "Interim en zzp", description: "", index: false });
  const { title, description, questions } = page;
  return [
    ...publicMeta(args, { title, description, trail: { steps: [], here: title } }),
    ...questionData(questions),
  ];
};

export function loader() {
  return findSitePage("interim-en-zzp");
}

export default function Interim() {
  const { title, description, opening, parts, reviewedOn } = useLoaderData<typeof loader>();
  return (
    <div className="container">
      <div className="page-title">
        <h1>{title}</h1>
        <p className="lead">{description}</p>
      </div>
      <div className="detail">
        <aside className="stack-loose guide-side" aria-label="Kort">
          <DlFacts
            facts={[{ term: "Nagekeken", value: reviewedOn ? formatDate(reviewedOn) : null }]}
          />
          <TableOfContents entries={parts} />
        </aside>
        <article className="article">
          <ArticleHtml html={opening} />
          <ArticleParts parts={parts} />
        </article>
      </div>
      <div className="section">
        <TwoDoors vacatures="/vacatures?contract=interim" />
      </div>
    </div>
  );
}
