import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { shortlistCandidateSchema } from "#app/features/shortlists/schema.ts";
import { shortlistCandidate } from "#app/features/shortlists/shortlist-candidate.server.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { requireConsultant } from "../../door/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireConsultant(request);
  return redirect(`/werk/vacatures/${params.id}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const { candidateId, from, fromPage } = await readHidden(request, shortlistCandidateSchema);
  await shortlistCandidate(actor, { vacatureId: params.id ?? "", candidateId });
  if (from === "portfolio") {
    return redirect(`/werk/portfolio?melding=shortlist${fromPage ? `&pagina=${fromPage}` : ""}`);
  }
  const page = `/werk/vacatures/${params.id}${from === "ranking" ? "/kandidaten" : ""}`;
  return redirect(`${page}?melding=shortlist`);
}

export default function ShortlistCandidate() {
  return null;
}
