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
import { findOrganisation } from "#app/features/organisations/find-organisation.server.ts";
import { handOverOrganisation } from "#app/features/organisations/hand-over-organisation.server.ts";
import { handOverSchema } from "#app/features/organisations/schema.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { SelectField } from "#app/ui/fields/choice-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, SeenMark, useServerForm } from "#app/ui/fields/server-form.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Klant overdragen", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const { id, values, ownerId, owner, seen } = await findOrganisation(actor, params.id ?? "");
  const colleagues = await findColleagues();
  return { id, name: values.name, ownerId, owner, colleagues, seen: seen.owner };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const id = params.id ?? "";
  await handOverOrganisation(actor, { id, ...(await readForm(request, handOverSchema)) });
  return redirect(`/werk/klanten/${id}?melding=overgedragen`);
}

export default function HandOverClient() {
  const { id, name, ownerId, owner, colleagues, seen } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof handOverSchema>>("overdragen", {
    ownerId: ownerId ?? "",
  });
  const page = `/werk/klanten/${id}`;
  return (
    <>
      <Breadcrumbs trail={[{ href: page, label: name }]} />
      <header className="workspace-head">
        <h1>Draag {name} over</h1>
        <p className="soft">{owner ? `Nu van ${owner}` : "Nu van niemand"}</p>
      </header>
      <form method="post" {...getFormProps(form)} className="form">
        <SeenMark mark={seen} />
        <FormErrors form={form} />
        <SelectField
          label="Wordt van"
          choices={colleagues.map((one) => ({ value: one.id, label: one.name }))}
          empty="Kies een collega"
          {...fromConform(fields.ownerId)}
          required
        />
        <div className="actions">
          <Button>Draag over</Button>
          <LinkButton href={page} variant="plain">
            Terug zonder over te dragen
          </LinkButton>
        </div>
      </form>
    </>
  );
}
