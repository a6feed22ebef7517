import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PROMISED_DAYS } from "#app/features/applications/stage.ts";
import { ContactCard } from "#app/features/board/components/contact-card.tsx";
import {
  ClosedNotice,
  TeamCulture,
  VacatureBody,
} from "#app/features/board/components/vacature-body.tsx";
import { VacatureFacts } from "#app/features/board/components/vacature-facts.tsx";
import { VacatureRow } from "#app/features/board/components/vacature-row.tsx";
import { findPublicVacature } from "#app/features/board/find-public-vacature.server.ts";
import { SECTOR_LABELS } from "#app/features/taxonomy/sector.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import { formatPay } from "#app/ui/format-money.ts";
import { Rows } from "#app/ui/rows.tsx";
import { publicMeta } from "../page-meta.ts";

const GONE = 410;

export const meta: MetaFunction<typeof loader> = ({ data: vacature, ...args }) => {
  if (!vacature) return publicMeta(args, { title: "Vacature", description: "", index: false });
  const { title, place, employer, salaryMinCents, salaryMaxCents, salaryHours } = vacature;
  const head = publicMeta(args, {
    title: `${title}, ${place}`,
    description: `${title} bij ${employer} in ${place}. ${formatPay(salaryMinCents, salaryMaxCents, salaryHours)}.`,
    index: vacature.isOpen,
  });
  return vacature.posting ? [...head, { "script:ld+json": vacature.posting }] : head;
};

export async function loader({ params }: LoaderFunctionArgs) {
  const vacature = await findPublicVacature(params.slug ?? "");
  return data(vacature, { status: vacature.isOpen ? 200 : GONE });
}

export default function Vacature() {
  const vacature = useLoaderData<typeof loader>();
  const { isOpen, employer, similar, contact } = vacature;
  const applyHref = `/vacatures/${vacature.slug}/solliciteren`;
  return (
    <div className="container">
      <div className="page-title">
        <Breadcrumbs
          trail={[
            { href: "/vacatures", label: "Vacatures" },
            ...(vacature.role
              ? [{ href: `/vacatures/beroep/${vacature.role.id}`, label: vacature.role.label }]
              : []),
          ]}
        />
        <h1>{vacature.title}</h1>
        <VacatureFacts {...vacature} />
        <p className="soft">
          {employer}
          {vacature.invented ? " (verzonnen werkgever in de demo)" : null}
        </p>
        {isOpen ? null : (
          <ClosedNotice status={vacature.status === "filled" ? "filled" : "closed"} />
        )}
      </div>
      <div className="detail">
        <div className="prose">
          <VacatureBody {...vacature} />
          <TeamCulture employer={employer} culture={vacature.culture} />
          <h2>Zo gaat het verder</h2>
          <Procedure days={PROMISED_DAYS.received ?? 5} />
        </div>
        <aside className="stack-loose" aria-label="Kort">
          {isOpen ? (
            <div className="stack only-wide">
              <LinkButton href={applyHref}>Solliciteer</LinkButton>
            </div>
          ) : null}
          <DlFacts
            facts={[
              { term: "Sector", value: SECTOR_LABELS[vacature.sector] },
              { term: "Start", value: vacature.startsOn ? formatDate(vacature.startsOn) : null },
              { term: "Online sinds", value: dateOr(vacature.publishedAt) },
              { term: "Reageren kan tot en met", value: dateOr(vacature.closesOn) },
              { term: "Vacaturenummer", value: String(vacature.number) },
            ]}
          />
          <div className="stack-tight">
            <p className="soft">Vragen? Bel of mail</p>
            <ContactCard contact={contact} level={2} />
          </div>
        </aside>
      </div>
      {similar.length > 0 ? (
        <section className="section" aria-labelledby="lijkt-erop">
          <h2 id="lijkt-erop">Lijkt hierop</h2>
          <Rows>
            {similar.map((row) => (
              <VacatureRow key={row.slug} vacature={row} />
            ))}
          </Rows>
        </section>
      ) : null}
      {isOpen ? (
        <div className="action-bar only-narrow">
          <LinkButton href={applyHref}>Solliciteer</LinkButton>
          <span className="small soft">{payRow(vacature)}</span>
        </div>
      ) : null}
    </div>
  );
}

function Procedure({ days }: { days: number }) {
  return (
    <ol>
      <li>
        Je solliciteert met je cv. Een account is niet nodig en motiveren mag, maar moet niet.
      </li>
      <li>Binnen {days} werkdagen lees je of wij je voorstellen. Een mens beslist dat.</li>
      <li>De werkgever ziet je eerst zonder naam. Je naam volgt als jij dat goedvindt.</li>
      <li>Gaat het niet door, dan krijg je de reden.</li>
    </ol>
  );
}

function payRow(pay: { salaryMinCents: number; salaryMaxCents: number; salaryHours: number }) {
  return `${formatPay(pay.salaryMinCents, pay.salaryMaxCents, pay.salaryHours)}, bruto per maand`;
}

function dateOr(date: Date | null): string | null {
  return date ? formatDate(date) : null;
}
