import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { hideMatch } from "#app/features/matching/hide-match.server.ts";
import { hideMatchSchema } from "#app/features/matching/schema.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { requireCandidate } from "../door/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCandidate(request);
  return redirect(`/mijn/matches/${params.slug}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCandidate(request);
  const { hide } = await readHidden(request, hideMatchSchema);
  await hideMatch(actor, { slug: params.slug ?? "", hide: hide === "ja" });
  return redirect(hide === "ja" ? "/mijn?melding=verborgen" : "/mijn/verborgen?melding=terug");
}
