import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { unsaveVacature } from "#app/features/vacatures/public/save-vacature.server.ts";
import { requireCandidate } from "../door/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCandidate(request);
  return redirect(`/vacatures/${params.slug}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCandidate(request);
  await unsaveVacature(actor, { slug: params.slug ?? "" });
  return redirect(`/vacatures/${params.slug}`);
}
