import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { wipeDraft } from "#app/features/applications/draft/wipe-draft.server.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { findDraftKey, forgetDraftKey } from "../door/draft-cookie.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/vacatures/${params.slug}/solliciteren`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const key = findDraftKey(request);
  if (key) await wipeDraft(ANONYMOUS, { key });
  return redirect(`/vacatures/${params.slug}/solliciteren`, { headers: forgetDraftKey() });
}
