import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findOwnProfileByLink } from "#app/features/candidates/brought-in/find-brought-in.server.ts";
import { refuseProfile } from "#app/features/retention/refuse-profile.server.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { StaleLink } from "#app/ui/stale-link.tsx";
import { pageTitle } from "../../door/page-title.ts";

export const meta: MetaFunction = (args) => pageTitle("Je gegevens verwijderen", args);

export async function loader({ params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const profile = await findOwnProfileByLink(token);
  return { token, works: profile !== null && !profile.hasAccount };
}

export async function action({ params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const gone = await refuseProfile(ANONYMOUS, { token });
  return redirect(`/jouw-gegevens/${token}${gone ? "?melding=weg" : ""}`);
}

export default function RefuseProfile() {
  const { token, works } = useLoaderData<typeof loader>();
  if (!works) return <StaleLink retryHref="/contact" retryLabel="Vraag het ons" />;
  return (
    <div className="container container-narrow stack">
      <div className="page-title">
        <h1 className="title-quiet">Verwijder je gegevens</h1>
      </div>
      <p>
        Wij verwijderen je profiel, je bestanden en de mails over jou. Lopende voorstellen stoppen.
        Dit kan niet ongedaan worden gemaakt.
      </p>
      <form method="post" className="cluster">
        <Button variant="danger">Verwijder alles</Button>
        <LinkButton href={`/jouw-gegevens/${token}`} variant="plain">
          Terug zonder te verwijderen
        </LinkButton>
      </form>
    </div>
  );
}
