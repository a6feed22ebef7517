import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProfileTabs } from "#app/features/candidates/components/profile-tabs.tsx";
import { OwnConsents } from "#app/features/own-data/components/own-consents.tsx";
import { OwnFacts } from "#app/features/own-data/components/own-facts.tsx";
import { OwnViews } from "#app/features/own-data/components/own-views.tsx";
import { RetentionSection } from "#app/features/retention/components/retention-section.tsx";
import { findOwnData } from "#app/screens/candidate/own-data.server.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import { formatBytes } from "#app/ui/format-measure.ts";
import { Notice } from "#app/ui/notice.tsx";
import { flashNotice } from "../../door/flash-notice.ts";
import { pageTitle } from "../../door/page-title.ts";
import { requireCandidate } from "../../door/session.server.ts";

const NOTICES = {
  "geen-naam":
    "Je toestemming is ingetrokken. De werkgever ziet je naam en contactgegevens niet meer.",
};

export const meta: MetaFunction = (args) => pageTitle("Jouw gegevens", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCandidate(request);
  const ownData = await findOwnData(actor, actor.candidateId);
  return { ...ownData, notice: flashNotice(request, NOTICES) };
}

export default function OwnData() {
  const { stored, consents, retention, views, bureau, notice } = useLoaderData<typeof loader>();
  const { files } = stored;
  return (
    <div className="stack-loose">
      <ProfileTabs current="/mijn/gegevens" />
      <h1>Jouw gegevens</h1>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      <p className="lead">
        Dit bewaren wij van je. Download alles, of pas het aan in je profiel en wensen.
      </p>
      <OwnFacts stored={stored} bureau={bureau} />
      <section className="stack">
        <h2>Meenemen of verwijderen</h2>
        <p>
          De download is een zip-bestand met alles wat wij van je bewaren: een pagina om te lezen,
          dezelfde gegevens voor een ander systeem (JSON), en je bestanden.
        </p>
        <div className="cluster">
          <LinkButton href="/mijn/gegevens.zip" variant="quiet" download>
            Download alles (zip)
          </LinkButton>
          <LinkButton href="/mijn/gegevens.json" variant="plain" download>
            Alleen de gegevens (JSON)
          </LinkButton>
          <LinkButton href="/mijn/gegevens/verwijderen" variant="plain">
            Verwijder alles
          </LinkButton>
        </div>
      </section>
      <section className="stack">
        <h2>Bestanden</h2>
        {files.length === 0 ? <p>Er zijn geen bestanden van je bewaard.</p> : null}
        {files.length > 0 ? (
          <ul>
            {files.map(({ id, originalName, byteSize, createdAt }) => (
              <li key={id}>
                <a href={`/bestanden/${id}`}>{originalName}</a> ({formatBytes(byteSize)},{" "}
                {formatDate(createdAt)})
              </li>
            ))}
          </ul>
        ) : null}
        <p>
          <a href="/mijn/profiel">Voeg een cv toe of verwijder er een in je profiel</a>
        </p>
      </section>
      <RetentionSection retention={retention} />
      <OwnConsents consents={consents} />
      <OwnViews views={views} />
    </div>
  );
}
