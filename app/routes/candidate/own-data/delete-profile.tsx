import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { deleteCandidate } from "#app/features/retention/delete-candidate.server.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { leave, requireCandidate } from "../../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Alles verwijderen", args);

export async function loader({ request }: LoaderFunctionArgs) {
  await requireCandidate(request);
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCandidate(request);
  await deleteCandidate(actor, { candidateId: actor.candidateId });
  return redirect("/?melding=verwijderd", { headers: await leave(request) });
}

export default function DeleteProfile() {
  return (
    <div className="stack">
      <div className="workspace-head">
        <h1>Alles verwijderen</h1>
      </div>
      <p>
        Wij verwijderen je profiel, je account, je sollicitaties, je bestanden en de mails die over
        jou gaan. Loopt er nog een procedure, dan hoort je consultant dat je stopt. Dit kan niet
        ongedaan worden gemaakt.
      </p>
      <p>
        Wat nog een tijd blijft: wat er is gebeurd en beslist, in cijfers en codes onder een nummer,
        zonder je naam of teksten. <a href="/privacy">Lees hoelang</a>. Wil je eerst een kopie?{" "}
        <a href="/mijn/gegevens.zip">Download je gegevens</a>
      </p>
      <form method="post" className="cluster">
        <Button variant="danger">Verwijder alles</Button>
        <LinkButton href="/mijn/gegevens" variant="plain">
          Terug zonder te verwijderen
        </LinkButton>
      </form>
    </div>
  );
}
