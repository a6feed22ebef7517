import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deleteEnquiry } from "#app/features/enquiries/delete-enquiry.server.ts";
import { findEnquiry } from "#app/features/enquiries/find-enquiry.server.ts";
import { buttonSchema } from "#app/platform/forms/seen.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { SeenMark } from "#app/ui/fields/server-form.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Bericht verwijderen", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { id, name, seen } = await findEnquiry(await requireConsultant(request), params.id ?? "");
  return { id, name, seen };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const { seen } = await readHidden(request, buttonSchema);
  await deleteEnquiry(actor, { id: params.id ?? "", seen });
  return redirect("/werk/berichten?melding=weg");
}

export default function DeleteEnquiry() {
  const { id, name, seen } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs trail={[{ href: `/werk/berichten/${id}`, label: "Bericht van buiten" }]} />
      <header className="workspace-head">
        <h1>Bericht van {name} verwijderen</h1>
      </header>
      <p>
        Het bericht, de bijlage en de bevestiging die wij mailden gaan weg en komen niet terug. Doe
        dit als de afzender erom vraagt, of bij onzin.
      </p>
      <form method="post" className="actions">
        <SeenMark mark={seen} />
        <Button variant="danger">Verwijder het bericht</Button>
        <LinkButton href={`/werk/berichten/${id}`} variant="plain">
          Terug zonder te verwijderen
        </LinkButton>
      </form>
    </>
  );
}
