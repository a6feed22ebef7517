/** The parts of a page as links: open beside the text, behind one line where there is no room for that. */
export function TableOfContents({ entries }: { entries: { id: string; title: string }[] }) {
  return (
    <nav aria-label="Op deze pagina">
      <p className="only-wide contents-title">Op deze pagina</p>
      <details className="contents">
        <summary>Op deze pagina</summary>
        <ol className="contents-list">
          {entries.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
