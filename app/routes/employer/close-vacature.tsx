import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { closeVacature } from "#app/features/vacatures/close-vacature.server.ts";
import { closeVacatureSchema } from "#app/features/vacatures/schema.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { requireEmployer } from "../door/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEmployer(request);
  return redirect(`/werkgever/vacatures/${params.id}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireEmployer(request);
  const { outcome } = await readHidden(request, closeVacatureSchema);
  await closeVacature(actor, { id: params.id ?? "", outcome });
  return redirect("/werkgever?melding=gesloten");
}

export default function CloseVacature() {
  return null;
}
