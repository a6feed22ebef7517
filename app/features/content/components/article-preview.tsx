import type { RenderedArticle } from "../markdown/render-markdown.ts";
import { ArticleHtml, ArticleParts } from "./article-html.tsx";

/** A text as the public would read it. */
export function ArticlePreview(props: { title: string; rendered: RenderedArticle }) {
  const { opening, parts } = props.rendered;
  return (
    <article className="article article-preview">
      <p className="article-preview-title">{props.title}</p>
      <ArticleHtml html={opening} />
      <ArticleParts parts={parts} />
    </article>
  );
}
