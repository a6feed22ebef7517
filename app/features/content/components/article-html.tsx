/** The HTML that `renderMarkdown` made, and nothing else: it has been through both its gates. */
export function ArticleHtml({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised where it was made
  return html ? <div className="prose" dangerouslySetInnerHTML={{ __html: html }} /> : null;
}

/** The parts of a text, each under its heading. */
export function ArticleParts({ parts }: { parts: { id: string; title: string; html: string }[] }) {
  return parts.map(({ id, title, html }) => (
    <section key={id} className="article-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ArticleHtml html={html} />
    </section>
  ));
}
