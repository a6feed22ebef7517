import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { withdrawOverride } from "#app/features/matching/override-match.server.ts";
import { buttonSchema } from "#app/platform/forms/seen.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { requireConsultant } from "../../door/session.server.ts";

const pageOf = ({ id, candidateId }: LoaderFunctionArgs["params"]) =>
  `/werk/vacatures/${id}/kandidaten/${candidateId}`;

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireConsultant(request);
  return redirect(pageOf(params));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const { id: vacatureId = "", candidateId = "" } = params;
  await withdrawOverride(actor, {
    ...(await readHidden(request, buttonSchema)),
    vacatureId,
    candidateId,
  });
  return redirect(`${pageOf(params)}?melding=geen-oordeel`);
}
