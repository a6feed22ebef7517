import type { ReactNode } from "react";

/** Facts as term and value, with hairlines; a fact without value is left out. */
export function DlFacts({ facts }: { facts: { term: string; value: ReactNode }[] }) {
  const present = facts.filter(
    ({ value }) => value !== null && value !== undefined && value !== "" && value !== false,
  );
  if (present.length === 0) return null;
  return (
    <dl className="facts-list">
      {present.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
