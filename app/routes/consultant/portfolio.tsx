import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CandidateFacts } from "#app/features/candidates/components/candidate-facts.tsx";
import { MatchScore } from "#app/features/matching/components/match-score.tsx";
import { PortfolioFigures } from "#app/features/matching/components/portfolio-figures.tsx";
import { ShortlistButton } from "#app/features/shortlists/components/shortlist-button.tsx";
import { findPortfolio } from "#app/screens/consultant/portfolio.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { formatDate, formatDay, formatTime } from "#app/ui/format-date.ts";
import { formatCount } from "#app/ui/format-measure.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Row, Rows } from "#app/ui/rows.tsx";
import { flashNotice } from "../door/flash-notice.ts";
import { pageLinks, pageNumber } from "../door/page-number.ts";
import { pageTitle } from "../door/page-title.ts";
import { requireConsultant } from "../door/session.server.ts";

const NOTICES = { shortlist: "De kandidaat staat op de shortlist." };

export const meta: MetaFunction = (args) => pageTitle("Portfolio", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const page = pageNumber(request);
  const portfolio = await findPortfolio(actor, { page });
  const pages = pageLinks(request, page, portfolio.hasMore);
  return { ...portfolio, page, pages, notice: flashNotice(request, NOTICES) };
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Portfolio() {
  const { figures, solvedAt, open, vacatures, page, pages, notice } =
    useLoaderData<typeof loader>();
  return (
    <>
      <header className="workspace-head">
        <h1>Portfolio</h1>
        <p className="soft">{formatCount(open, "open vacature", "open vacatures")}</p>
      </header>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      <p>
        Een voorstel voor alle vacatures samen: hoogstens vijf mensen per vacature en hoogstens drie
        lopende voorstellen per kandidaat. Een vacature die eerder sluit, gaat voor. U beslist per
        regel; er gebeurt niets vanzelf.
      </p>
      <div className="stack-loose">
        {open === 0 ? (
          <EmptyState title="Er staan geen vacatures online">
            Zodra een vacature online staat, komt hier een voorstel.
          </EmptyState>
        ) : (
          <Solution solvedAt={solvedAt} figures={figures} />
        )}
        {vacatures.map((vacature) => (
          <Proposals key={vacature.id} vacature={vacature} page={page} />
        ))}
        <Pagination {...pages} />
      </div>
    </>
  );
}

/** When all were solved together and what that came to, or that it has not been done yet. */
function Solution({ solvedAt, figures }: Pick<Data, "solvedAt" | "figures">) {
  if (!solvedAt || !figures) {
    return (
      <p>
        Het voorstel voor alle vacatures samen wordt nu voor het eerst berekend. Tot het klaar is,
        kiezen de vacatures op deze pagina om de beurt, de vroegste sluitdatum eerst.
      </p>
    );
  }
  return (
    <>
      <p className="soft">
        {`Berekend op ${formatDay(solvedAt)} om ${formatTime(solvedAt).replace(":", ".")} uur. Wat daarna verandert, telt een paar minuten later mee.`}
      </p>
      <PortfolioFigures figures={figures} />
    </>
  );
}

function Proposals({ vacature, page }: { vacature: Data["vacatures"][number]; page: number }) {
  const { id, title, organisation, closesOn, underway, proposals } = vacature;
  return (
    <section className="stack">
      <h2>
        <a href={`/werk/vacatures/${id}`}>{title}</a>
      </h2>
      <p className="soft">
        {organisation.name}
        {closesOn ? ` · sluit op ${formatDate(closesOn)}` : ""}
        {underway > 0 ? ` · ${formatCount(underway, "voorstel loopt", "voorstellen lopen")}` : ""}
      </p>
      {proposals.length === 0 ? (
        <p>Voor deze vacature is nu niemand over die goed past.</p>
      ) : (
        <Rows label={`Voorstel voor ${title}`}>
          {proposals.map(({ candidate, match }) => (
            <Row
              key={candidate.id}
              title={candidate.name}
              level={3}
              href={`/werk/vacatures/${id}/kandidaten/${candidate.id}`}
              aside={<MatchScore score={match} size="small" />}
              extra={
                <ShortlistButton
                  vacature={vacature}
                  candidate={candidate}
                  stage={null}
                  from="portfolio"
                  fromPage={page}
                />
              }
            >
              <CandidateFacts candidate={candidate} />
            </Row>
          ))}
        </Rows>
      )}
    </section>
  );
}
