import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CvList } from "#app/features/candidates/components/cv-list.tsx";
import { ProfileForm } from "#app/features/candidates/components/profile-form.tsx";
import { ProfileTabs } from "#app/features/candidates/components/profile-tabs.tsx";
import { findProfile, listCvs } from "#app/features/candidates/find-profile.server.ts";
import {
  candidateFormOptions,
  type ProfileFormInput,
} from "#app/features/candidates/profile-form.ts";
import { profileSchema } from "#app/features/candidates/schema.ts";
import { updateProfile } from "#app/features/candidates/update-profile.server.ts";
import { markOf } from "#app/platform/forms/refuse-overtaken.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { FormErrors, SeenMark, useServerForm } from "#app/ui/fields/server-form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { pageTitle } from "../door/page-title.ts";
import { requireCandidate } from "../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Profiel", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCandidate(request);
  const profile = await findProfile(actor, actor.candidateId);
  return {
    profile,
    seen: markOf(profile),
    options: candidateFormOptions(),
    cvs: await listCvs(actor, actor.candidateId),
    notice: new URL(request.url).searchParams.get("melding"),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCandidate(request);
  const input = await readForm(request, profileSchema);
  await updateProfile(actor, { ...input, candidateId: actor.candidateId });
  return redirect("/mijn/profiel?melding=bewaard");
}

export default function Profile() {
  const { profile, seen, cvs, options, notice } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<ProfileFormInput>("profiel", profile);
  return (
    <div className="stack-loose">
      <ProfileTabs current="/mijn/profiel" />
      <h1>Profiel</h1>
      {notice === "overgenomen" || notice === "cv-weg" ? (
        <Notice tone="done">
          {notice === "overgenomen"
            ? "Wat in je cv stond, staat nu in je profiel. Kies nog hoe goed je iets kunt."
            : "Je cv is verwijderd."}
        </Notice>
      ) : null}
      {notice === "bewaard" ? (
        <Notice tone="done">
          <p>
            Je profiel is bewaard. <a href="/mijn">Bekijk welke vacatures nu passen</a>
          </p>
        </Notice>
      ) : null}
      <p className="lead">
        Hoe meer hier staat, hoe minder er onbekend is. Wat je leeg laat telt nooit als nee.
      </p>
      <ProfileForm form={form} fields={fields} options={options}>
        <SeenMark mark={seen} />
        <FormErrors form={form} />
      </ProfileForm>
      <CvList cvs={cvs} />
    </div>
  );
}
