import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { removeCv } from "#app/features/candidates/cvs/remove-cv.server.ts";
import { requireCandidate } from "../door/session.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireCandidate(request);
  return redirect("/mijn/profiel");
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCandidate(request);
  await removeCv(actor, { id: params.id ?? "" });
  return redirect("/mijn/profiel?melding=cv-weg");
}
