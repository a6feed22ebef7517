import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { findShortlistVacature } from "#app/features/shortlists/find-shortlist-vacature.server.ts";
import { presentShortlist } from "#app/features/shortlists/present-shortlist.server.ts";
import { buttonSchema } from "#app/platform/forms/seen.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { requireConsultant } from "../../door/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  return redirect(`/werk/vacatures/${await findShortlistVacature(actor, params.id ?? "")}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const { vacatureId } = await presentShortlist(actor, {
    ...(await readHidden(request, buttonSchema)),
    id: params.id ?? "",
  });
  return redirect(`/werk/vacatures/${vacatureId}?melding=voorgesteld`);
}

export default function PresentShortlist() {
  return null;
}
