import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findFindability } from "#app/screens/admin/findability.server.ts";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { formatDateTime } from "#app/ui/format-date.ts";
import { formatCount } from "#app/ui/format-measure.ts";
import { pageTitle } from "../door/page-title.ts";
import { requireAdmin } from "../door/session.server.ts";

const TOLD = [
  { href: "/feeds/vacatures.rss", label: "RSS" },
  { href: "/feeds/vacatures.json", label: "JSON" },
  { href: "/feeds/indeed.xml", label: "Indeed" },
  { href: "/feeds/linkedin.xml", label: "LinkedIn" },
  { href: "/sitemap.xml", label: "Sitemap" },
];

export const meta: MetaFunction = (args) => pageTitle("Vindbaarheid", args);

export async function loader({ request }: LoaderFunctionArgs) {
  return { report: await findFindability(await requireAdmin(request)) };
}

export default function Findability() {
  const { report } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="workspace-head">
        <h1>Vindbaarheid</h1>
      </header>
      <p>
        Elke nacht om kwart over vier kijkt het portaal of zoekmachines en vacaturesites precies
        lezen wat open staat, en of elke vacature compleet is.
      </p>
      {report ? (
        <DlFacts
          facts={[
            { term: "Laatst gekeken", value: formatDateTime(report.at) },
            { term: "Open vacatures", value: String(report.open) },
            {
              term: "Uitkomst",
              value:
                report.found === 0
                  ? "alles klopt"
                  : formatCount(report.found, "ding klopt niet", "dingen kloppen niet"),
            },
          ]}
        />
      ) : (
        <EmptyState title="Er is nog niet gekeken">
          Het eerste verslag staat hier na de komende nacht.
        </EmptyState>
      )}
      {report && report.problems.length > 0 ? (
        <section className="section stack" aria-labelledby="mis">
          <h2 id="mis">Dit klopt niet</h2>
          <ul>
            {report.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          {report.found > report.problems.length ? (
            <p className="soft">Alleen de eerste {report.problems.length} staan hier.</p>
          ) : null}
        </section>
      ) : null}
      <section className="section stack" aria-labelledby="bestanden">
        <h2 id="bestanden">Wat anderen lezen</h2>
        <ul className="link-list">
          {TOLD.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
