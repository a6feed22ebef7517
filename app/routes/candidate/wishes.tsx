import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProfileTabs } from "#app/features/candidates/components/profile-tabs.tsx";
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
import { FormErrors, SeenMark, useServerForm } from "#app/ui/fields/server-form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { pageTitle } from "../door/page-title.ts";
import { requireCandidate } from "../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Wensen", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCandidate(request);
  const wishes = await findWishes(actor, actor.candidateId);
  return {
    wishes,
    seen: markOf(wishes),
    roles: candidateFormOptions().roles,
    saved: new URL(request.url).searchParams.get("melding") === "bewaard",
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCandidate(request);
  const input = await readForm(request, wishesSchema);
  await updateWishes(actor, { ...input, candidateId: actor.candidateId });
  return redirect("/mijn/wensen?melding=bewaard");
}

export default function Wishes() {
  const { wishes, seen, roles, saved } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<WishesFormInput>("wensen", wishes);
  return (
    <div className="stack-loose">
      <ProfileTabs current="/mijn/wensen" />
      <h1>Wensen</h1>
      {saved ? (
        <Notice tone="done">
          <p>
            Je wensen zijn bewaard. <a href="/mijn">Bekijk welke vacatures nu passen</a>
          </p>
        </Notice>
      ) : null}
      <p className="lead">
        Wat je van werk vraagt. Een werkgever leest niet hoe ver je wilt reizen, alleen of het past.
        Je loonwens ook niet, tenzij je die <a href="/mijn/zichtbaarheid">zelf laat zien</a>.
      </p>
      <WishesForm form={form} fields={fields} roles={roles}>
        <SeenMark mark={seen} />
        <FormErrors form={form} />
      </WishesForm>
    </div>
  );
}
