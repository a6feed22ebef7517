import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { submitVacature } from "#app/features/vacatures/submit-vacature.server.ts";
import { buttonSchema } from "#app/platform/forms/seen.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { requireConsultant } from "../../door/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireConsultant(request);
  return redirect(`/werk/vacatures/${params.id}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  await submitVacature(actor, {
    ...(await readHidden(request, buttonSchema)),
    id: params.id ?? "",
  });
  return redirect(`/werk/vacatures/${params.id}?melding=ingediend`);
}

export default function SubmitVacature() {
  return null;
}
