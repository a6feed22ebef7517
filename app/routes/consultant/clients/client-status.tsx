import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { changeOrganisationStatus } from "#app/features/organisations/change-organisation-status.server.ts";
import { findOrganisation } from "#app/features/organisations/find-organisation.server.ts";
import {
  ORGANISATION_STATUS_LABELS,
  ORGANISATION_STATUSES,
} from "#app/features/organisations/organisation-status.ts";
import {
  type OrganisationStatusFormInput,
  organisationStatusSchema,
} from "#app/features/organisations/schema.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/fields/choice-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, SeenMark, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextArea } from "#app/ui/fields/text-field.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

const STATUSES = ORGANISATION_STATUSES.map((value) => ({
  value,
  label: ORGANISATION_STATUS_LABELS[value],
}));

export const meta: MetaFunction = (args) => pageTitle("Status van de klant", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const { id, values, standing, seen } = await findOrganisation(actor, params.id ?? "");
  return { id, name: values.name, standing, seen: seen.standing };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const id = params.id ?? "";
  await changeOrganisationStatus(actor, {
    id,
    ...(await readForm(request, organisationStatusSchema)),
  });
  return redirect(`/werk/klanten/${id}?melding=bewaard`);
}

export default function ClientStatus() {
  const { id, name, standing, seen } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<OrganisationStatusFormInput>("status", standing);
  const page = `/werk/klanten/${id}`;
  return (
    <>
      <Breadcrumbs trail={[{ href: page, label: name }]} />
      <header className="workspace-head">
        <h1>Status van {name}</h1>
      </header>
      <form method="post" {...getFormProps(form)} className="form">
        <SeenMark mark={seen} />
        <FormErrors form={form} />
        <RadioGroup label="Status" choices={STATUSES} {...fromConform(fields.status)} required />
        <TextArea
          label="Waarom niet benaderen"
          hint="Alleen nodig bij “niet benaderen”. Collega’s lezen dit voordat zij bellen."
          rows={3}
          {...fromConform(fields.reason)}
        />
        <div className="actions">
          <Button>Bewaar</Button>
          <LinkButton href={page} variant="plain">
            Terug zonder te bewaren
          </LinkButton>
        </div>
      </form>
    </>
  );
}
