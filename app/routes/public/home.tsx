import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ScoreExample } from "#app/features/matching/components/score-example.tsx";
import { ContactCard } from "#app/features/vacatures/components/contact-card.tsx";
import { SearchWords } from "#app/features/vacatures/components/search-words.tsx";
import { VacatureRow } from "#app/features/vacatures/components/vacature-row.tsx";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { findHomePage } from "#app/screens/public/home.server.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { formatDateShort } from "#app/ui/format-date.ts";
import { formatCount } from "#app/ui/format-measure.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Rows } from "#app/ui/rows.tsx";
import { flashNotice } from "../door/flash-notice.ts";
import { publicMeta } from "../door/page-meta.ts";

export const handle: PageHandle = { kept: { params: ["melding"] } };

export const meta: MetaFunction = (args) =>
  publicMeta(args, {
    title: "Werk achter de schermen",
    description:
      "Vacatures voor assistenten, planners, officemanagers en andere ondersteunende functies. Bij elke vacature staat wat je verdient en bij hoeveel uur.",
  });

const NOTICES = {
  verwijderd: "Je profiel, je account en je sollicitaties zijn verwijderd.",
};

export async function loader({ request }: LoaderFunctionArgs) {
  return { ...(await findHomePage()), notice: flashNotice(request, NOTICES) };
}

export default function Home() {
  const { total, newest, families, guides, posts, consultants, notice } =
    useLoaderData<typeof loader>();
  return (
    <div className="container">
      {notice ? (
        <div className="section">
          <Notice tone="done">{notice}</Notice>
        </div>
      ) : null}
      <div className="hero hero-beside">
        <div className="stack">
          <h1>Werk waarin jij het verschil maakt achter de schermen</h1>
          <p className="lead">
            Wij brengen mensen en organisaties bij elkaar in ondersteunende functies. Bij elke
            vacature staat wat je verdient, en bij hoeveel uur.
          </p>
          <p className="actions">
            <LinkButton href="/vacatures">Ik zoek een nieuwe baan</LinkButton>
            <LinkButton href="/werkgevers" variant="plain">
              Ik wil een vacature uitzetten
            </LinkButton>
          </p>
        </div>
        <ScoreExample />
      </div>
      <section className="section section-lined" aria-labelledby="nieuwste">
        <div className="cluster-apart">
          <h2 id="nieuwste">Nieuwste vacatures</h2>
          <a href="/vacatures">Bekijk alle {formatCount(total, "vacature", "vacatures")}</a>
        </div>
        <form method="get" action="/vacatures" aria-label="Vacatures zoeken">
          <SearchWords variant="quiet" />
        </form>
        {newest.length > 0 ? (
          <Rows label="Nieuwste vacatures">
            {newest.map((vacature) => (
              <VacatureRow key={vacature.slug} vacature={vacature} />
            ))}
          </Rows>
        ) : (
          <EmptyState title="Er staan nu geen vacatures online">
            Kom later terug, of bel een van onze consultants.
          </EmptyState>
        )}
      </section>
      <section className="section" aria-labelledby="beroepen">
        <h2 id="beroepen">Vacatures per beroep</h2>
        <div className="grid">
          {families.map(({ id, label, roles }) => (
            <div key={id} className="stack-tight link-group">
              <h3>{label}</h3>
              <ul className="link-list">
                {roles.map((role) => (
                  <li key={role.id}>
                    <a href={role.href}>{role.label}</a> <span className="soft">{role.count}</span>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
      {guides.length + posts.length > 0 ? (
        <section className="section" aria-labelledby="lezen">
          <h2 id="lezen">Lees over het werk</h2>
          <div className="grid">
            {guides.length > 0 ? (
              <div className="stack-tight link-group">
                <h3>Wat doet een …</h3>
                <ul className="link-list">
                  {guides.map(({ href, label }) => (
                    <li key={href}>
                      <a href={href}>{label}</a>
                    </li>
                  ))}
                </ul>
                <p>
                  <a href="/beroepen">Alle beroepen</a>
                </p>
              </div>
            ) : null}
            {posts.length > 0 ? (
              <div className="stack-tight link-group">
                <h3>Uit het blog</h3>
                <ul className="link-list">
                  {posts.map(({ href, title, publishedAt }) => (
                    <li key={href}>
                      <a href={href}>{title}</a>{" "}
                      <span className="small soft">{formatDateShort(publishedAt)}</span>
                    </li>
                  ))}
                </ul>
                <p>
                  <a href="/blog">Alle berichten</a>
                </p>
              </div>
            ) : null}
          </div>
        </section>
      ) : null}
      {consultants.length > 0 ? (
        <section className="section" aria-labelledby="consultants">
          <h2 id="consultants">Je spreekt een mens</h2>
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
