import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import type { z } from "zod";
import { inviteColleague } from "#app/features/organisations/invite-colleague.server.ts";
import { inviteMemberSchema } from "#app/features/organisations/schema.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { INVITE_BY_ACCOUNT, takeTry } from "#app/platform/rate-limit.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { pageTitle } from "../door/page-title.ts";
import { requireEmployer } from "../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Nodig een collega uit", args);

export async function loader({ request }: LoaderFunctionArgs) {
  await requireEmployer(request);
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireEmployer(request);
  await takeTry(INVITE_BY_ACCOUNT, actor.accountId);
  await inviteColleague(actor, await readForm(request, inviteMemberSchema));
  return redirect("/werkgever/cultuur?melding=uitgenodigd");
}

export default function InviteRater() {
  const [form, fields] = useServerForm<z.input<typeof inviteMemberSchema>>("collega");
  return (
    <form method="post" {...getFormProps(form)} className="form">
      <Breadcrumbs trail={[{ href: "/werkgever/cultuur", label: "Werkcultuur" }]} />
      <h1>Nodig een collega uit</h1>
      <p>
        Uw collega krijgt een mail met een link, kiest een wachtwoord en beantwoordt dezelfde 21
        vragen. Losse antwoorden laten wij niet zien: u leest het profiel van allen samen en waarin
        u verschilt.
      </p>
      <p>Uw collega wordt lid van uw organisatie en ziet ook uw vacatures en shortlists.</p>
      <FormErrors form={form} />
      <TextField label="Naam" {...fromConform(fields.name)} required />
      <TextField label="E-mailadres" type="email" {...fromConform(fields.email)} required />
      <div className="actions">
        <Button>Verstuur uitnodiging</Button>
      </div>
    </form>
  );
}
