import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { keepProfile } from "#app/features/retention/keep-profile.server.ts";
import { requireCandidate } from "../../door/session.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireCandidate(request);
  return redirect("/mijn/gegevens#bewaren");
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireCandidate(request);
  await keepProfile(actor, { candidateId: actor.candidateId });
  return redirect("/mijn/gegevens?melding=bewaard#bewaren");
}
