import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findOwnProfileByLink } from "#app/features/candidates/brought-in/find-brought-in.server.ts";
import {
  CANDIDATE_SOURCES,
  LEGAL_GROUNDS,
} from "#app/features/candidates/brought-in/legal-ground.ts";
import { languageLabel } from "#app/features/taxonomy/languages.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import { Notice } from "#app/ui/notice.tsx";
import { StaleLink } from "#app/ui/stale-link.tsx";
import { pageTitle } from "../../door/page-title.ts";

export const meta: MetaFunction = (args) => pageTitle("Wat wij van je bewaren", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const isGone = new URL(request.url).searchParams.get("melding") === "weg";
  return { token, isGone, profile: await findOwnProfileByLink(token) };
}

export default function OwnProfileByLink() {
  const { token, isGone, profile } = useLoaderData<typeof loader>();
  if (isGone) return <Gone />;
  if (!profile) return <StaleLink retryHref="/contact" retryLabel="Vraag het ons" />;
  const { broughtIn, experiences, educations, skills, languages, files } = profile;
  const page = `/jouw-gegevens/${token}`;
  return (
    <div className="container container-narrow stack-loose">
      <div className="page-title">
        <h1 className="title-quiet">Wat wij van je bewaren</h1>
        <p>
          Ingeschreven op {formatDate(broughtIn.enteredAt)}. {LEGAL_GROUNDS[broughtIn.ground].told}{" "}
          Onze bron: {CANDIDATE_SOURCES[broughtIn.source].told}.
        </p>
      </div>
      <DlFacts
        facts={[
          { term: "Naam", value: profile.name },
          { term: "E-mailadres", value: profile.email },
          { term: "Telefoonnummer", value: profile.phone },
          { term: "Woonplaats", value: profile.place?.name },
          { term: "In één zin", value: profile.headline },
          { term: "Toelichting op de bron", value: broughtIn.sourceNote },
          ...experiences.map(({ title, employer }) => ({
            term: "Eerder werk",
            value: [title, employer].filter(Boolean).join(", "),
          })),
          { term: "Opleidingen", value: educations.map(({ name }) => name).join("; ") },
          { term: "Vaardigheden", value: skills.join(", ") },
          {
            term: "Talen",
            value: languages.map(({ language }) => languageLabel(language)).join(", "),
          },
          { term: "Bestanden", value: files.map((file) => file.originalName).join(", ") },
        ]}
      />
      {profile.hasAccount ? (
        <p>
          Je hebt een account. <a href="/mijn/gegevens">Log in</a> om je gegevens te verbeteren, mee
          te nemen of te verwijderen.
        </p>
      ) : (
        <section className="stack">
          <h2>Klopt het niet, of wil je dit niet?</h2>
          <p>
            Maak een account: dan verbeter je alles zelf, zie je wat er gebeurt en neem je je
            gegevens mee. Wil je niet in ons bestand staan, dan verwijderen wij alles meteen.
          </p>
          <div className="cluster">
            <LinkButton href={`/claimen/${token}`}>Maak een account</LinkButton>
            <LinkButton href={`${page}/weigeren`} variant="danger">
              Verwijder mijn gegevens
            </LinkButton>
          </div>
        </section>
      )}
    </div>
  );
}

function Gone() {
  return (
    <div className="container container-narrow stack">
      <div className="page-title">
        <h1 className="title-quiet">Je gegevens zijn verwijderd</h1>
      </div>
      <Notice tone="done">Wij bewaren niets meer van je dat je naam of je adres noemt.</Notice>
    </div>
  );
}
