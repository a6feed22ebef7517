import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { entrySchema } from "#app/features/shortlists/schema.ts";
import { unshortlistCandidate } from "#app/features/shortlists/unshortlist-candidate.server.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { requireConsultant } from "../../door/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireConsultant(request);
  return redirect(`/werk/vacatures/${params.id}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const { entryId } = await readHidden(request, entrySchema);
  await unshortlistCandidate(actor, { vacatureId: params.id ?? "", entryId });
  return redirect(`/werk/vacatures/${params.id}?melding=eraf`);
}

export default function UnshortlistCandidate() {
  return null;
}
