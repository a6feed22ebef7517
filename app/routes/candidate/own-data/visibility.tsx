import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProfileTabs } from "#app/features/candidates/components/profile-tabs.tsx";
import { type ShownFieldsInput, shownFieldsSchema } from "#app/features/candidates/schema.ts";
import { EMPLOYER_FIELDS } from "#app/features/candidates/shown-fields.ts";
import { updateShownFields } from "#app/features/candidates/update-shown-fields.server.ts";
import { markOf } from "#app/platform/forms/refuse-overtaken.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { findOwnAnonymousProfile } from "#app/screens/candidate/visibility.server.ts";
import { Button } from "#app/ui/button.tsx";
import { CheckboxGroup } from "#app/ui/fields/choice-field.tsx";
import { listFromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, SeenMark, useServerForm } from "#app/ui/fields/server-form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { flashNotice } from "../../door/flash-notice.ts";
import { pageTitle } from "../../door/page-title.ts";
import { requireCandidate } from "../../door/session.server.ts";

const CHOICES = Object.entries(EMPLOYER_FIELDS).map(([value, { label, where }]) => ({
  value,
  label,
  hint: where,
}));

const NOTICES = {
  bewaard: "Je keuze is bewaard en geldt vanaf nu, ook waar je al voorgesteld bent.",
};

export const meta: MetaFunction = (args) => pageTitle("Zichtbaarheid", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCandidate(request);
  const { shownFields } = await findOwnAnonymousProfile(actor, actor.candidateId);
  return {
    shown: shownFields,
    seen: markOf({ shown: shownFields }),
    notice: flashNotice(request, NOTICES),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCandidate(request);
  const input = await readForm(request, shownFieldsSchema);
  await updateShownFields(actor, { ...input, candidateId: actor.candidateId });
  return redirect("/mijn/zichtbaarheid?melding=bewaard");
}

export default function Visibility() {
  const { shown, seen, notice } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<ShownFieldsInput>("zichtbaarheid", { shown });
  return (
    <div className="stack-loose">
      <ProfileTabs current="/mijn/zichtbaarheid" />
      <h1>Wat een werkgever van je leest</h1>
      {notice ? (
        <Notice tone="done">
          <p>
            {notice} <a href="/mijn/zichtbaarheid/voorbeeld">Zo ziet een werkgever je</a>
          </p>
        </Notice>
      ) : null}
      <p className="lead">
        Een werkgever ziet je pas als wij je voorstellen, en dan eerst zonder naam. Kies wat er in
        dat profiel staat.
      </p>
      <form method="post" {...getFormProps(form)} className="form">
        <SeenMark mark={seen} />
        <FormErrors form={form} />
        <CheckboxGroup
          label="Dit mag een werkgever lezen voordat je naam bekend is"
          choices={CHOICES}
          {...listFromConform(fields.shown)}
        />
        <div className="actions">
          <Button>Bewaar keuze</Button>
          <a href="/mijn/zichtbaarheid/voorbeeld">Zo ziet een werkgever je</a>
        </div>
      </form>
      <section className="stack">
        <h2>Wat je uitzet</h2>
        <p>
          Dat leest een werkgever pas als hij ja zegt en jij je naam deelt; je loonwens als bedrag
          ook dan niet. Of iets past bij de vacature staat wel in de vergelijking, zonder het
          gegeven zelf. Je vaardigheden staan altijd in je profiel. Onze consultants zien alles.
        </p>
      </section>
    </div>
  );
}
