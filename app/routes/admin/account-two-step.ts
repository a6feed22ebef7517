import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { resetTwoStep } from "#app/features/accounts/sessions/reset-two-step.server.ts";
import { requireAdmin } from "../door/session.server.ts";

export async function loader({ request }: ActionFunctionArgs) {
  await requireAdmin(request);
  return redirect("/beheer/accounts");
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireAdmin(request);
  await resetTwoStep(actor, { accountId: params.id ?? "" });
  return redirect("/beheer/accounts?melding=tweestappen");
}
