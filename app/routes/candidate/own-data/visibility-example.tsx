import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EMPLOYER_FIELDS } from "#app/features/candidates/shown-fields.ts";
import { AnonymousProfile } from "#app/features/shortlists/components/anonymous-profile.tsx";
import { findOwnAnonymousProfile } from "#app/screens/candidate/visibility.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireCandidate } from "../../door/session.server.ts";

/** What is read in the comparison only, and so does not show in the profile below. */
const COMPARED = ["availability", "culture"] as const;

export const meta: MetaFunction = (args) => pageTitle("Zo ziet een werkgever je", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCandidate(request);
  return findOwnAnonymousProfile(actor, actor.candidateId);
}

export default function VisibilityExample() {
  const { profile, shownFields } = useLoaderData<typeof loader>();
  const compared = COMPARED.filter((field) => shownFields.includes(field));
  return (
    <div className="stack-loose">
      <Breadcrumbs trail={[{ href: "/mijn/zichtbaarheid", label: "Zichtbaarheid" }]} />
      <h1>Zo ziet een werkgever je</h1>
      <p className="lead">
        Dit staat in je profiel zolang een werkgever je naam niet kent. Wat je niet hebt ingevuld of
        niet laat zien, staat er niet.
      </p>
      <section className="stack">
        <h2>Kandidaat K-{profile.number}</h2>
        <AnonymousProfile profile={profile} />
      </section>
      <section className="stack">
        <h2>De vergelijking met de vacature</h2>
        <p>
          Ernaast staat hoe goed jullie bij elkaar passen, met een uitleg. Van elke eis en wens
          leest de werkgever of die past.
        </p>
        {compared.length > 0 ? (
          <>
            <p>Daarin staat ook:</p>
            <ul>
              {compared.map((field) => (
                <li key={field}>{EMPLOYER_FIELDS[field].label}</li>
              ))}
            </ul>
          </>
        ) : null}
      </section>
    </div>
  );
}
