import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findStoredData } from "#app/features/candidates/find-stored-data.server.ts";
import { deleteCandidate } from "#app/features/retention/delete-candidate.server.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Kandidaat verwijderen", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const id = params.id ?? "";
  const { name, counts } = await findStoredData(actor, id);
  return { id, name, applications: counts.applications };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  await deleteCandidate(actor, { candidateId: params.id ?? "" });
  return redirect("/werk/kandidaten?melding=gewist");
}

export default function DeleteCandidate() {
  const { id, name, applications } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <div className="workspace-head">
        <h1>Verwijder {name}</h1>
      </div>
      <p>
        Gebruik dit als iemand daarom vraagt: u bent dan verplicht het binnen een maand te doen.
        Profiel, account, bestanden, sollicitaties ({applications}) en de mails over deze persoon
        verdwijnen. Dit kan niet ongedaan worden gemaakt. Wat is gebeurd en beslist blijft nog een
        tijd vastgelegd, in cijfers en codes zonder naam.
      </p>
      <form method="post" className="cluster">
        <Button variant="danger">Verwijder alles</Button>
        <LinkButton href={`/werk/kandidaten/${id}`} variant="plain">
          Terug zonder te verwijderen
        </LinkButton>
      </form>
    </div>
  );
}
