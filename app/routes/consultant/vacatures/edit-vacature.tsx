import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findContacts } from "#app/features/organisations/contacts/find-client-contact.server.ts";
import { BureauVacatureForm } from "#app/features/vacatures/components/bureau-vacature-form.tsx";
import { findVacatureForm } from "#app/features/vacatures/find-vacature-form.server.ts";
import { bureauVacatureSchema } from "#app/features/vacatures/intake/schema.ts";
import { reviseVacature } from "#app/features/vacatures/revise-vacature.server.ts";
import type { VacatureFormInput } from "#app/features/vacatures/schema.ts";
import { vacatureFormOptions } from "#app/features/vacatures/vacature-form-options.ts";
import { markOf } from "#app/platform/forms/refuse-overtaken.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { FormErrors, SeenMark, useServerForm } from "#app/ui/fields/server-form.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Vacature wijzigen", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const id = params.id ?? "";
  const form = await findVacatureForm(actor, id);
  const contacts = await findContacts(actor, form.organisationId);
  return { id, options: vacatureFormOptions(), seen: markOf(form.values), contacts, ...form };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const id = params.id ?? "";
  await findVacatureForm(actor, id);
  await reviseVacature(actor, { id, ...(await readForm(request, bureauVacatureSchema)) });
  return redirect(`/werk/vacatures/${id}?melding=bewaard`);
}

export default function EditVacature() {
  const { id, title, status, values, seen, options, contacts } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<VacatureFormInput>("vacature", values);
  return (
    <>
      <header className="workspace-head">
        <h1>Wijzig: {title}</h1>
      </header>
      <BureauVacatureForm
        form={form}
        fields={fields}
        options={options}
        contacts={contacts}
        asksContact={false}
        canWait={status === "draft"}
        showsRest
        cancelHref={`/werk/vacatures/${id}`}
      >
        <SeenMark mark={seen} />
        <FormErrors form={form} />
      </BureauVacatureForm>
    </>
  );
}
