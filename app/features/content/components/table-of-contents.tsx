/** The parts of a page as links. */
export function TableOfContents({ entries }: { entries: { id: string; title: string }[] }) {
  return (
    <nav aria-labelledby="inhoudsopgave">
      <h2 id="inhoudsopgave">Op deze pagina</h2>
      <ol className="contents-list">
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
