import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BureauVacatureForm } from "#app/features/vacatures/components/bureau-vacature-form.tsx";
import { draftVacature } from "#app/features/vacatures/draft-vacature.server.ts";
import { newBureauVacatureSchema } from "#app/features/vacatures/intake/schema.ts";
import type { VacatureFormInput } from "#app/features/vacatures/schema.ts";
import { vacatureFormOptions } from "#app/features/vacatures/vacature-form-options.ts";
import { EMPTY_VACATURE_FORM } from "#app/features/vacatures/vacature-form-rows.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { findNewVacature } from "#app/screens/consultant/new-vacature.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Nieuwe vacature", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const client = await findNewVacature(actor, params.id ?? "");
  const values = { ...EMPTY_VACATURE_FORM, ...client.values };
  return { ...client, values, options: vacatureFormOptions() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const { id: organisationId } = await findNewVacature(actor, params.id ?? "");
  const input = await readForm(request, newBureauVacatureSchema);
  const { id } = await draftVacature(actor, { ...input, organisationId });
  return redirect(`/werk/vacatures/${id}?melding=bewaard`);
}

export default function NewVacature() {
  const { id, name, contacts, values, options } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<VacatureFormInput>("vacature", values);
  const client = `/werk/klanten/${id}`;
  return (
    <>
      <Breadcrumbs trail={[{ href: client, label: name }]} />
      <header className="workspace-head">
        <h1>Nieuwe vacature voor {name}</h1>
      </header>
      {contacts.length === 0 ? (
        <EmptyState
          title="Voor wie is deze vacature?"
          action={{
            href: `${client}/contact?voor=vacature`,
            label: "Schrijf de contactpersoon op",
          }}
        >
          Bij deze klant staat nog niemand. Schrijf eerst op wie er belde; daarna komt u hier terug.
        </EmptyState>
      ) : (
        <>
          <p>
            Hebt u een tekst van de klant?{" "}
            <a href={`${client}/vacature/uit-tekst`}>Vul het formulier met die tekst</a>. Velden met
            een * zijn genoeg om te bewaren. De vacature blijft een concept tot u haar indient of
            publiceert.
          </p>
          <BureauVacatureForm
            form={form}
            fields={fields}
            options={options}
            contacts={contacts}
            asksContact
            canWait
            showsRest={false}
            cancelHref={client}
          >
            <FormErrors form={form} />
          </BureauVacatureForm>
        </>
      )}
    </>
  );
}
