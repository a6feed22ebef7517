import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { removePay } from "#app/features/pay/remove-pay.server.ts";
import { buttonSchema } from "#app/platform/forms/seen.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { requireAdmin } from "../../door/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAdmin(request);
  return redirect(`/beheer/salarissen/${params.id}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireAdmin(request);
  const { seen } = await readHidden(request, buttonSchema);
  await removePay(actor, { id: params.id ?? "", seen });
  return redirect("/beheer/salarissen?melding=weg");
}
