import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { moveApplication } from "#app/features/applications/move-application.server.ts";
import { moveSchema } from "#app/features/applications/schema.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { requireConsultant } from "../../door/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireConsultant(request);
  return redirect(`/werk/sollicitaties/${params.id}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const input = await readHidden(request, moveSchema);
  await moveApplication(actor, { ...input, id: params.id ?? "" });
  return redirect(`/werk/sollicitaties/${params.id}?melding=verplaatst`);
}

export default function MoveApplication() {
  return null;
}
