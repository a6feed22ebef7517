import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ArticleHtml, ArticleParts } from "#app/features/content/components/article-html.tsx";
import { ContactCard } from "#app/features/vacatures/components/contact-card.tsx";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { findAboutPage } from "#app/screens/public/site-page.server.ts";
import { publicMeta } from "../../door/page-meta.ts";
import { questionData } from "../../door/structured-data.ts";

export const handle: PageHandle = { kept: { params: [] } };

export const meta: MetaFunction<typeof loader> = ({ data: page, ...args }) => {
  if (!page) return publicMeta(args, { title: "Over ons", description: "", index: false });
  const { title, description, questions } = page;
  return [
    ...publicMeta(args, { title, description, trail: { steps: [], here: title } }),
    ...questionData(questions),
  ];
};

export function loader() {
  return findAboutPage();
}

export default function About() {
  const { title, description, opening, parts, consultants, invented } =
    useLoaderData<typeof loader>();
  return (
    <div className="container">
      <div className="page-title">
        <h1>{title}</h1>
        <p className="lead">{description}</p>
      </div>
      <article className="article">
        <ArticleHtml html={opening} />
        <ArticleParts parts={parts} />
      </article>
      {consultants.length > 0 ? (
        <section className="section" aria-labelledby="consultants">
          <h2 id="consultants">Onze consultants</h2>
          {invented ? (
            <p className="small soft invented-note">
              Deze mensen zijn verzonnen, voor de demonstratie van deze website.
            </p>
          ) : null}
          <div className="grid">
            {consultants.map((consultant) => (
              <ContactCard key={consultant.id} contact={consultant} />
            ))}
          </div>
        </section>
      ) : null}
    </div>
  );
}
