import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProfileTabs } from "#app/features/candidates/components/profile-tabs.tsx";
import { findStoredData } from "#app/features/candidates/find-stored-data.server.ts";
import { RetentionSection } from "#app/features/retention/components/retention-section.tsx";
import { findRetention } from "#app/features/retention/find-retention.server.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import { formatBytes, formatCount } from "#app/ui/format-measure.ts";
import { pageTitle } from "../page-title.ts";
import { requireCandidate } from "../session.server.ts";

const PURPOSES = {
  application: "solliciteren op",
  shareName: "je naam delen bij",
  keepProfile: "je profiel bewaren",
} as const;

export const meta: MetaFunction = (args) => pageTitle("Jouw gegevens", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCandidate(request);
  const retention = await findRetention(actor, actor.candidateId);
  return { ...(await findStoredData(actor, actor.candidateId)), retention };
}

export default function OwnData() {
  const { counts, consents, files, ...data } = useLoaderData<typeof loader>();
  return (
    <div className="stack-loose">
      <ProfileTabs current="/mijn/gegevens" />
      <h1>Jouw gegevens</h1>
      <p className="lead">
        Dit bewaren wij van je. Download alles als bestand, of pas het aan in je profiel en wensen.
      </p>
      <DlFacts
        facts={[
          { term: "Naam", value: data.name },
          { term: "E-mailadres", value: data.email },
          { term: "Telefoonnummer", value: data.phone },
          { term: "Bewaard sinds", value: formatDate(data.createdAt) },
          {
            term: "Te vinden voor consultants",
            value: data.findable ? "ja" : "nee",
          },
          {
            term: "Profiel",
            value: [
              formatCount(counts.skills, "vaardigheid", "vaardigheden"),
              formatCount(counts.experiences, "baan", "banen"),
              formatCount(counts.languages, "taal", "talen"),
            ].join(", "),
          },
          {
            term: "Vragen over werkcultuur",
            value: data.cultureStarted ? "ingevuld" : "niet ingevuld",
          },
          { term: "Sollicitaties", value: String(counts.applications) },
        ]}
      />
      <p>
        <LinkButton href="/mijn/gegevens.json" variant="quiet" download>
          Download mijn gegevens (JSON)
        </LinkButton>{" "}
        <LinkButton href="/mijn/gegevens/verwijderen" variant="plain">
          Verwijder alles
        </LinkButton>
      </p>
      <RetentionSection retention={data.retention} />
      <section className="stack">
        <h2>Bestanden</h2>
        {files.length === 0 ? <p>Er zijn geen bestanden van je bewaard.</p> : null}
        {files.length > 0 ? (
          <ul>
            {files.map(({ id, originalName, byteSize, createdAt }) => (
              <li key={id}>
                {originalName} ({formatBytes(byteSize)}, {formatDate(createdAt)})
              </li>
            ))}
          </ul>
        ) : null}
      </section>
      <section className="stack">
        <h2>Waarvoor je toestemming gaf</h2>
        {consents.length === 0 ? <p>Je hebt nog nergens toestemming voor gegeven.</p> : null}
        {consents.length > 0 ? (
          <ul>
            {consents.map(({ id, purpose, grantedAt, vacature }) => (
              <li key={id}>
                {[PURPOSES[purpose], vacature?.title].filter(Boolean).join(" ")} (
                {formatDate(grantedAt)})
              </li>
            ))}
          </ul>
        ) : null}
      </section>
    </div>
  );
}
