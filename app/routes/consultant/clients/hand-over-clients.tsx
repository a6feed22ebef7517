import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { findColleagues } from "#app/features/accounts/bureau-addresses.server.ts";
import { findOwners } from "#app/features/organisations/find-owners.server.ts";
import { handOverAllOrganisations } from "#app/features/organisations/hand-over-organisation.server.ts";
import { handOverAllSchema } from "#app/features/organisations/schema.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { SelectField } from "#app/ui/fields/choice-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Klanten overdragen", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  return { owners: await findOwners(actor), colleagues: await findColleagues() };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  await handOverAllOrganisations(actor, await readForm(request, handOverAllSchema));
  return redirect("/werk/klanten?melding=overgedragen");
}

export default function HandOverClients() {
  const { owners, colleagues } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof handOverAllSchema>>("overdragen");
  return (
    <>
      <Breadcrumbs trail={[{ href: "/werk/klanten", label: "Klanten" }]} />
      <header className="workspace-head">
        <h1>Draag alle klanten van een collega over</h1>
      </header>
      {owners.length === 0 ? (
        <EmptyState title="Niemand heeft klanten op zijn naam">
          Een klant komt op naam van wie hem opschrijft of op zich neemt.
        </EmptyState>
      ) : (
        <form method="post" {...getFormProps(form)} className="form">
          <FormErrors form={form} />
          <SelectField
            label="Klanten van"
            choices={owners.map(({ id, name, clients }) => ({
              value: id,
              label: name,
              count: clients,
            }))}
            empty="Kies een collega"
            {...fromConform(fields.fromId)}
            required
          />
          <SelectField
            label="Worden van"
            choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
            empty="Kies een collega"
            {...fromConform(fields.ownerId)}
            required
          />
          <div className="actions">
            <Button>Draag alle over</Button>
            <LinkButton href="/werk/klanten" variant="plain">
              Terug zonder over te dragen
            </LinkButton>
          </div>
        </form>
      )}
    </>
  );
}
