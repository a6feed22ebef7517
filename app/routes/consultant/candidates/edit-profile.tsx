import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProfileForm } from "#app/features/candidates/components/profile-form.tsx";
import { findProfile } from "#app/features/candidates/find-profile.server.ts";
import {
  candidateFormOptions,
  type ProfileFormInput,
} from "#app/features/candidates/profile-form.ts";
import { profileSchema } from "#app/features/candidates/schema.ts";
import { updateProfile } from "#app/features/candidates/update-profile.server.ts";
import { markOf } from "#app/platform/forms/refuse-overtaken.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { FormErrors, SeenMark, useServerForm } from "#app/ui/fields/server-form.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Profiel wijzigen", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const id = params.id ?? "";
  const profile = await findProfile(actor, id);
  return { id, profile, seen: markOf(profile), options: candidateFormOptions() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const candidateId = params.id ?? "";
  const input = await readForm(request, profileSchema);
  await updateProfile(actor, { ...input, candidateId });
  return redirect(`/werk/kandidaten/${candidateId}?melding=bewaard`);
}

export default function EditProfile() {
  const { id, profile, seen, options } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<ProfileFormInput>("profiel", profile);
  return (
    <div className="stack">
      <Breadcrumbs
        trail={[
          { href: "/werk/kandidaten", label: "Kandidaten" },
          { href: `/werk/kandidaten/${id}`, label: profile.name },
        ]}
      />
      <div className="workspace-head">
        <h1>Wijzig het profiel</h1>
      </div>
      <ProfileForm form={form} fields={fields} options={options} by="bureau">
        <SeenMark mark={seen} />
        <FormErrors form={form} />
      </ProfileForm>
    </div>
  );
}
