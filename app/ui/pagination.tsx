type PaginationProps = {
  previousHref?: string;
  nextHref?: string;
  position?: string;
  label?: string;
};

/** The way to the page before and after; `position` says where one is ("21 tot 40 van 183"). */
export function Pagination({ previousHref, nextHref, position, label }: PaginationProps) {
  if (!previousHref && !nextHref) return null;
  return (
    <nav className="pagination" aria-label={label ?? "Bladeren"}>
      {previousHref ? (
        <a href={previousHref} rel="prev">
          Vorige
        </a>
      ) : (
        <span />
      )}
      {position ? <p className="small soft numeric">{position}</p> : <span />}
      {nextHref ? (
        <a href={nextHref} rel="next">
          Volgende
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
