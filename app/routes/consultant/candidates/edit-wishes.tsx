import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { WishesForm } from "#app/features/candidates/components/wishes-form.tsx";
import { findWishes } from "#app/features/candidates/find-wishes.server.ts";
import {
  candidateFormOptions,
  type WishesFormInput,
} from "#app/features/candidates/profile-form.ts";
import { wishesSchema } from "#app/features/candidates/schema.ts";
import { updateWishes } from "#app/features/candidates/update-wishes.server.ts";
import { markOf } from "#app/platform/forms/refuse-overtaken.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { FormErrors, SeenMark, useServerForm } from "#app/ui/fields/server-form.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Wensen wijzigen", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const id = params.id ?? "";
  const wishes = await findWishes(actor, id);
  return { id, wishes, seen: markOf(wishes), roles: candidateFormOptions().roles };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const candidateId = params.id ?? "";
  const input = await readForm(request, wishesSchema);
  await updateWishes(actor, { ...input, candidateId });
  return redirect(`/werk/kandidaten/${candidateId}?melding=bewaard`);
}

export default function EditWishes() {
  const { id, wishes, seen, roles } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<WishesFormInput>("wensen", wishes);
  return (
    <div className="stack">
      <Breadcrumbs
        trail={[
          { href: "/werk/kandidaten", label: "Kandidaten" },
          { href: `/werk/kandidaten/${id}`, label: "Kandidaat" },
        ]}
      />
      <div className="workspace-head">
        <h1>Wijzig de wensen</h1>
      </div>
      <p>Vul in wat de kandidaat u vertelde. Wat leeg blijft, telt nooit als nee.</p>
      <WishesForm form={form} fields={fields} roles={roles} by="bureau">
        <SeenMark mark={seen} />
        <FormErrors form={form} />
      </WishesForm>
    </div>
  );
}
