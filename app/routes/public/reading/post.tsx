import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ArticleHtml, ArticleParts } from "#app/features/content/components/article-html.tsx";
import { PostRow } from "#app/features/content/components/post-row.tsx";
import { TwoDoors } from "#app/features/content/components/two-doors.tsx";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { findPost } from "#app/screens/public/blog.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { formatDate, isoDay } from "#app/ui/format-date.ts";
import { Rows } from "#app/ui/rows.tsx";
import { publicMeta } from "../../door/page-meta.ts";

export const handle: PageHandle = { kept: { params: [] } };

const BLOG = [{ href: "/blog", label: "Blog" }];

export const meta: MetaFunction<typeof loader> = ({ data: post, ...args }) => {
  if (!post) return publicMeta(args, { title: "Blog", description: "", index: false });
  const { title, description } = post;
  return publicMeta(args, { title, description, trail: { steps: BLOG, here: title } });
};

export function loader({ params }: LoaderFunctionArgs) {
  return findPost(params.slug ?? "");
}

export default function Post() {
  const { title, category, author, publishedAt, changedAt, opening, parts, related, invented } =
    useLoaderData<typeof loader>();
  const changed = isoDay(changedAt) > isoDay(publishedAt);
  return (
    <div className="container">
      <div className="page-title">
        <Breadcrumbs trail={[...BLOG, ...(category ? [category] : [])]} />
        <h1>{title}</h1>
        <p className="soft">
          <time dateTime={isoDay(publishedAt)}>{formatDate(publishedAt)}</time>
          {author ? ` · ${author}` : null}
          {changed ? ` · bijgewerkt op ${formatDate(changedAt)}` : null}
        </p>
        {invented ? (
          <p className="small soft">
            Dit bericht hoort bij de demonstratie. Mensen en organisaties erin zijn verzonnen.
          </p>
        ) : null}
      </div>
      <article className="article">
        <ArticleHtml html={opening} />
        <ArticleParts parts={parts} />
      </article>
      {related.length > 0 ? (
        <section className="section" aria-labelledby="lees-ook">
          <h2 id="lees-ook">Lees ook</h2>
          <Rows>
            {related.map((other) => (
              <PostRow key={other.slug} post={other} />
            ))}
          </Rows>
        </section>
      ) : null}
      <div className="section">
        <TwoDoors />
      </div>
    </div>
  );
}
