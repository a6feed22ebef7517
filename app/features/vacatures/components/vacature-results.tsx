import { EmptyState } from "#app/ui/empty-state.tsx";
import { formatCount } from "#app/ui/format-measure.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Rows } from "#app/ui/rows.tsx";
import type { ActiveFilter } from "../search/vacature-search-href.ts";
import type { VacatureInShort } from "./vacature-facts.tsx";
import { VacatureRow } from "./vacature-row.tsx";

type ResultRow = VacatureInShort & {
  slug: string;
  title: string;
  employer: string;
  isNew: boolean;
  found: { text: string; hit: boolean }[] | null;
};

type VacatureResultsProps = {
  total: number;
  vacatures: ResultRow[];
  active: ActiveFilter[];
  ignored: string[];
  /** A place that a word may be a misspelling of, and the list for it. */
  meant: { label: string; href: string } | null;
  words: string | null;
  ways: { label: string; href: string; total: number }[];
  sorts: { label: string; href: string; chosen: boolean }[];
  pages: { previousHref?: string; nextHref?: string; position?: string };
};

/** What a search gives: how many, under which filters, in which order, and the rows. */
export function VacatureResults(props: VacatureResultsProps) {
  const { total, vacatures, active, ignored, meant, words } = props;
  return (
    <section className="stack" aria-label="Gevonden vacatures">
      {ignored.length > 0 ? (
        <Notice tone="due">
          <p>{ignored.join(" ")} Dat deel telt niet mee; de rest van je zoekopdracht wel.</p>
        </Notice>
      ) : null}
      {meant ? (
        <Notice tone="note">
          Bedoel je <a href={meant.href}>{meant.label}</a>?
        </Notice>
      ) : null}
      {words ? <Notice tone="note">{words}</Notice> : null}
      {active.length > 0 ? <ActiveFilters active={active} /> : null}
      {total > 0 ? <SortLine total={total} sorts={props.sorts} /> : null}
      {vacatures.length > 0 ? (
        <Rows label="Vacatures">
          {vacatures.map((vacature) => (
            <VacatureRow key={vacature.slug} vacature={vacature} found={vacature.found} level={2} />
          ))}
        </Rows>
      ) : (
        <NothingFound total={total} ways={props.ways} />
      )}
      <Pagination {...props.pages} />
    </section>
  );
}

function SortLine({ total, sorts }: Pick<VacatureResultsProps, "total" | "sorts">) {
  return (
    <div className="cluster-apart">
      <p role="status">
        <strong>{formatCount(total, "vacature", "vacatures")}</strong>
      </p>
      <nav aria-label="Volgorde">
        <ul className="cluster link-line">
          {sorts.map(({ label, href, chosen }) => (
            <li key={label}>
              <a href={href} aria-current={chosen ? "true" : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

function ActiveFilters({ active }: { active: ActiveFilter[] }) {
  return (
    <ul className="cluster chosen-filters" aria-label="Gekozen filters">
      {active.map(({ label, href }) => (
        <li key={label}>
          <a href={href}>
            <span className="visually-hidden">Haal weg: </span>
            {label}
            <span aria-hidden="true"> ×</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function NothingFound({ total, ways }: Pick<VacatureResultsProps, "total" | "ways">) {
  if (total > 0) {
    return (
      <EmptyState
        title="Deze bladzijde is er niet"
        action={{ href: "/vacatures", label: "Bekijk alle vacatures" }}
      >
        De lijst is korter geworden, of het nummer klopt niet.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="Er is nu geen vacature die hieraan voldoet"
      action={{ href: "/vacatures", label: "Bekijk alle vacatures" }}
    >
      {ways.length > 0 ? (
        <>
          <p>Dit levert wel iets op:</p>
          <ul>
            {ways.map((way) => (
              <li key={way.label}>
                <a href={way.href}>{way.label}</a>
                {`: ${formatCount(way.total, "vacature", "vacatures")}`}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>Probeer een ander woord, of een breder beroep.</p>
      )}
    </EmptyState>
  );
}
