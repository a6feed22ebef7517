import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { addOrganisation } from "#app/features/organisations/add-organisation.server.ts";
import { NewOrganisationForm } from "#app/features/organisations/components/new-organisation-form.tsx";
import { findLikelySame } from "#app/features/organisations/find-likely-same.server.ts";
import { newOrganisationSchema } from "#app/features/organisations/schema.ts";
import { formWithMessages, readForm } from "#app/platform/http/form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

const ASK = "Kijk of het een van deze is. Is het een andere, vink dat dan aan en bewaar opnieuw.";

export const meta: MetaFunction = (args) => pageTitle("Nieuwe klant", args);

export async function loader({ request }: LoaderFunctionArgs) {
  await requireConsultant(request);
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const input = await readForm(request, newOrganisationSchema);
  const same = input.isOther ? [] : await findLikelySame(actor, input);
  if (same.length > 0)
    return data({ ...formWithMessages(request, { isOther: ASK }), same }, { status: 422 });
  const { id } = await addOrganisation(actor, input);
  return redirect(`/werk/klanten/${id}?melding=nieuw`);
}

export default function NewClient() {
  const reply = useActionData<typeof action>();
  const same = reply && "same" in reply ? reply.same : [];
  return (
    <>
      <Breadcrumbs trail={[{ href: "/werk/klanten", label: "Klanten" }]} />
      <header className="workspace-head">
        <h1>Nieuwe klant</h1>
      </header>
      <p>Alleen de naam en de sector zijn verplicht. De klant staat daarna op uw naam.</p>
      <NewOrganisationForm same={same} />
    </>
  );
}
