import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { findClientContact } from "#app/features/organisations/contacts/find-client-contact.server.ts";
import { inviteMember } from "#app/features/organisations/invite-member.server.ts";
import { inviteMemberSchema } from "#app/features/organisations/schema.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { INVITE_BY_ACCOUNT, takeTry } from "#app/platform/rate-limit.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Contactpersoon uitnodigen", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { organisationId, organisation, values } = await findClientContact(
    await requireConsultant(request),
    params.id ?? "",
  );
  return { organisationId, organisation, name: values.name, email: values.email };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const { organisationId } = await findClientContact(actor, params.id ?? "");
  await takeTry(INVITE_BY_ACCOUNT, actor.accountId);
  const input = await readForm(request, inviteMemberSchema);
  await inviteMember(actor, { organisationId, ...input });
  return redirect(`/werk/klanten/${organisationId}?melding=uitgenodigd`);
}

export default function InviteContact() {
  const { organisationId, organisation, name, email } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof inviteMemberSchema>>("uitnodigen", {
    name,
    email,
  });
  const client = `/werk/klanten/${organisationId}`;
  return (
    <>
      <Breadcrumbs trail={[{ href: client, label: organisation }]} />
      <header className="workspace-head">
        <h1>Nodig {name} uit voor een account</h1>
      </header>
      <p>
        Wie een account heeft ziet de vacatures en shortlists van {organisation}, geeft oordelen en
        kan zelf vacatures indienen.
      </p>
      <form method="post" {...getFormProps(form)} className="form">
        <FormErrors form={form} />
        <TextField label="Naam" {...fromConform(fields.name)} required />
        <TextField label="E-mailadres" type="email" {...fromConform(fields.email)} required />
        <div className="actions">
          <Button>Verstuur uitnodiging</Button>
          <LinkButton href={client} variant="plain">
            Terug zonder uit te nodigen
          </LinkButton>
        </div>
      </form>
    </>
  );
}
