import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { closeVacature } from "#app/features/vacatures/close-vacature.server.ts";
import { closeVacatureSchema } from "#app/features/vacatures/schema.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { requireConsultant } from "../../door/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireConsultant(request);
  return redirect(`/werk/vacatures/${params.id}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const { outcome } = await readHidden(request, closeVacatureSchema);
  await closeVacature(actor, { id: params.id ?? "", outcome });
  return redirect(`/werk/vacatures/${params.id}?melding=gesloten`);
}

export default function CloseVacature() {
  return null;
}
