import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { procedureDates } from "#app/features/applications/procedure-dates.server.ts";
import { ContactCard } from "#app/features/vacatures/components/contact-card.tsx";
import {
  ClosedNotice,
  TeamCulture,
  VacatureBody,
} from "#app/features/vacatures/components/vacature-body.tsx";
import { VacatureFacts } from "#app/features/vacatures/components/vacature-facts.tsx";
import { VacatureRow } from "#app/features/vacatures/components/vacature-row.tsx";
import { VacatureTools } from "#app/features/vacatures/components/vacature-tools.tsx";
import { workLines } from "#app/features/vacatures/components/work-lines.tsx";
import { topicPath } from "#app/features/vacatures/public/list-topic.ts";
import { findOwnTies } from "#app/features/vacatures/public/save-vacature.server.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { siteUrl } from "#app/platform/site.server.ts";
import { findPublicVacature } from "#app/screens/public/vacature.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { formatDate, formatDay } from "#app/ui/format-date.ts";
import { formatPay } from "#app/ui/format-money.ts";
import { Rows } from "#app/ui/rows.tsx";
import { publicMeta } from "../door/page-meta.ts";
import { findActor } from "../door/session.server.ts";

const GONE = 410;

export const handle: PageHandle = { kept: { params: [] } };

export const meta: MetaFunction<typeof loader> = ({ data: vacature, ...args }) => {
  if (!vacature) return publicMeta(args, { title: "Vacature", description: "", index: false });
  const { title, place, employer, salaryMinCents, salaryMaxCents, salaryHours } = vacature;
  const head = publicMeta(args, {
    title: `${title}, ${place}`,
    description: `${title} bij ${employer} in ${place}. ${formatPay(salaryMinCents, salaryMaxCents, salaryHours)}.`,
    index: vacature.isOpen,
    trail: { steps: trailTo(vacature.role), here: title },
    picture: {
      path: `/vacatures/${vacature.slug}/beeld.png?v=${vacature.version}`,
      says: `${title} bij ${employer} in ${place}`,
    },
  });
  return vacature.posting ? [...head, { "script:ld+json": vacature.posting }] : head;
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params.slug ?? "";
  const vacature = await findPublicVacature(slug);
  const own = await findOwnTies(await findActor(request), { slug });
  const url = siteUrl(`/vacatures/${slug}`);
  return data(
    { ...vacature, own, url, dates: procedureDates(), version: versionOf(vacature.updatedAt) },
    { status: vacature.isOpen ? 200 : GONE },
  );
}

export default function Vacature() {
  const vacature = useLoaderData<typeof loader>();
  const { isOpen, employer, similar, contact } = vacature;
  return (
    <div className="container">
      <div className="page-title">
        <Breadcrumbs trail={trailTo(vacature.role)} />
        <h1>{vacature.title}</h1>
        <VacatureFacts vacature={{ ...vacature, distanceKm: vacature.own?.distanceKm }} />
        <p className="soft">
          {employer}
          {vacature.invented ? " (verzonnen werkgever in de demo)" : null}
        </p>
        {isOpen ? null : <ClosedNotice status={vacature.status} />}
      </div>
      <div className="detail">
        <div className="prose">
          <VacatureBody {...vacature} />
          <TeamCulture employer={employer} culture={vacature.culture} />
          {isOpen ? <Procedure {...vacature} /> : null}
        </div>
        <aside className="stack-loose" aria-label="Kort">
          {isOpen ? (
            <div className="stack only-wide">
              <ApplyLink vacature={vacature} />
            </div>
          ) : null}
          <DlFacts
            facts={[
              ...workLines(vacature),
              { term: "Online sinds", value: dateOr(vacature.publishedAt) },
              { term: "Vacaturenummer", value: String(vacature.number) },
            ]}
          />
          <div className="stack-tight">
            <p className="soft">Vragen? Bel of mail</p>
            <ContactCard contact={contact} level={2} />
          </div>
          <VacatureTools {...vacature} />
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
          <ApplyLink vacature={vacature} />
          <span className="small soft">{payRow(vacature)}</span>
        </div>
      ) : null}
    </div>
  );
}

/** The lists above a vacature: all, and those of its role. */
function trailTo(role: { id: string; label: string } | null) {
  const all = { href: "/vacatures", label: "Vacatures" };
  return role ? [all, { href: topicPath("beroep", role.id), label: role.label }] : [all];
}

/** The way to apply, or for whoever has an application on it already, to that. */
function ApplyLink(props: {
  vacature: { slug: string; own: { applicationId: string | null } | null };
}) {
  const { slug, own } = props.vacature;
  return own?.applicationId ? (
    <LinkButton href={`/mijn/sollicitaties/${own.applicationId}`}>
      Bekijk je sollicitatie
    </LinkButton>
  ) : (
    <LinkButton href={`/vacatures/${slug}/solliciteren`}>Solliciteer</LinkButton>
  );
}

type ProcedureProps = {
  closesOn: Date | null;
  dates: { proposedBy: Date; verdictBy: Date; talkBy: Date };
};

function Procedure({ closesOn, dates }: ProcedureProps) {
  return (
    <>
      <h2>Zo gaat het verder</h2>
      <p>Solliciteer je vandaag, dan zijn dit de dagen waarop je uiterlijk iets hoort.</p>
      <ol>
        <li>
          Je solliciteert met je cv{closesOn ? `, tot en met ${formatDay(closesOn)}` : null}. Een
          account is niet nodig en motiveren mag, maar moet niet.
        </li>
        <li>
          Uiterlijk <strong>{formatDay(dates.proposedBy)}</strong> lees je of wij je voorstellen.
          Een mens beslist dat.
        </li>
        <li>
          Uiterlijk <strong>{formatDay(dates.verdictBy)}</strong> hoor je wat de werkgever vindt.
          Die ziet je eerst zonder naam; je naam volgt als jij dat goedvindt.
        </li>
        <li>
          Kom je op gesprek, dan hoor je uiterlijk <strong>{formatDay(dates.talkBy)}</strong> hoe
          het verdergaat. Gaat het ergens niet door, dan krijg je de reden.
        </li>
      </ol>
    </>
  );
}

function payRow(pay: { salaryMinCents: number; salaryMaxCents: number; salaryHours: number }) {
  return `${formatPay(pay.salaryMinCents, pay.salaryMaxCents, pay.salaryHours)}, bruto per maand`;
}

/** A word that changes with every change, for the address of the picture. */
function versionOf(updatedAt: Date): string {
  return updatedAt.getTime().toString(36);
}

function dateOr(date: Date | null): string | null {
  return date ? formatDate(date) : null;
}
