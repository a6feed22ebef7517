import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ArticleHtml, ArticleParts } from "#app/features/content/components/article-html.tsx";
import { GrowthMap } from "#app/features/content/components/growth-map.tsx";
import { TableOfContents } from "#app/features/content/components/table-of-contents.tsx";
import { TwoDoors } from "#app/features/content/components/two-doors.tsx";
import { RolePay } from "#app/features/pay/components/role-pay.tsx";
import { VacatureRow } from "#app/features/vacatures/components/vacature-row.tsx";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { findGuidePage } from "#app/screens/public/guide.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { formatDate, isoDay } from "#app/ui/format-date.ts";
import { formatCount } from "#app/ui/format-measure.ts";
import { Rows } from "#app/ui/rows.tsx";
import { publicMeta } from "../../door/page-meta.ts";
import { questionData } from "../../door/structured-data.ts";

const PAY = "salaris";
const TRAIL = [{ href: "/beroepen", label: "Beroepen" }];

export const handle: PageHandle = { kept: { params: [] } };

export const meta: MetaFunction<typeof loader> = ({ data: guide, ...args }) => {
  if (!guide) return publicMeta(args, { title: "Beroep", description: "", index: false });
  const year = isoDay(guide.reviewedOn).slice(0, 4);
  return [
    ...publicMeta(args, {
      title: `${guide.title}: taken, opleiding en doorgroeien (${year})`,
      description: guide.description,
      trail: { steps: TRAIL, here: guide.title },
    }),
    ...questionData(guide.questions),
  ];
};

export function loader({ params }: LoaderFunctionArgs) {
  return findGuidePage(params.slug ?? "");
}

export default function Guide() {
  const guide = useLoaderData<typeof loader>();
  const { around, vacatures, total, listHref, partsBeforePay, partsAfterPay } = guide;
  const hasAround = Object.values(around).some((roles) => roles.length > 0);
  const open = total > 0 ? formatCount(total, "open vacature", "open vacatures") : null;
  const contents = [
    ...partsBeforePay,
    ...(guide.pay ? [{ id: PAY, title: "Salaris" }] : []),
    ...partsAfterPay,
    ...(hasAround ? [{ id: "groei", title: "Beroepen eromheen" }] : []),
    { id: "vacatures", title: "Open vacatures" },
  ];
  return (
    <div className="container">
      <div className="page-title">
        <Breadcrumbs trail={TRAIL} />
        <h1>{guide.title}</h1>
        <p className="lead">{guide.description}</p>
        <TwoDoors vacatures={listHref} />
      </div>
      <div className="detail">
        <aside className="stack-loose guide-side" aria-label="Kort">
          <DlFacts
            facts={[
              { term: "Vakgebied", value: guide.family },
              { term: "Nu open", value: open ? <a href={listHref}>{open}</a> : null },
              {
                term: "Doorgroeien naar",
                value: around.growsTo.length > 0 ? <RoleLinks roles={around.growsTo} /> : null,
              },
              {
                term: "Nagekeken",
                value: (
                  <time dateTime={isoDay(guide.reviewedOn)}>{formatDate(guide.reviewedOn)}</time>
                ),
              },
            ]}
          />
          <TableOfContents entries={contents} />
        </aside>
        <article className="article">
          <ArticleHtml html={guide.opening} />
          <ArticleParts parts={partsBeforePay} />
          {guide.pay ? (
            <section className="article-part stack" aria-labelledby={PAY}>
              <h2 id={PAY}>Salaris</h2>
              <RolePay pay={guide.pay} />
              <p>
                <a href={`/salariswijzer/${guide.id}`}>Bij 40 uur, en naast andere beroepen</a>
              </p>
            </section>
          ) : null}
          <ArticleParts parts={partsAfterPay} />
        </article>
      </div>
      {hasAround ? (
        <section className="section" aria-labelledby="groei">
          <h2 id="groei">Beroepen eromheen</h2>
          <GrowthMap role={guide.title} {...around} />
        </section>
      ) : null}
      <section className="section" aria-labelledby="vacatures">
        <div className="cluster-apart">
          <h2 id="vacatures">Open vacatures</h2>
          {open ? <a href={listHref}>Bekijk alle {open}</a> : null}
        </div>
        {vacatures.length > 0 ? (
          <Rows>
            {vacatures.map((vacature) => (
              <VacatureRow key={vacature.slug} vacature={vacature} />
            ))}
          </Rows>
        ) : (
          <p>
            Er staan nu geen vacatures voor {guide.plural} online.{" "}
            <a href={`/zoekopdrachten?zoek=${encodeURIComponent(`beroep=${guide.id}`)}`}>
              Krijg een mail als er een komt
            </a>
            .
          </p>
        )}
      </section>
      {guide.posts.length > 0 ? (
        <section className="section" aria-labelledby="lees-ook">
          <h2 id="lees-ook">Lees ook</h2>
          <ul className="link-list">
            {guide.posts.map(({ href, title }) => (
              <li key={href}>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function RoleLinks({ roles }: { roles: { id: string; label: string; href: string }[] }) {
  return roles.map(({ id, label, href }, at) => (
    <span key={id}>
      {at > 0 ? ", " : null}
      <a href={href}>{label}</a>
    </span>
  ));
}
