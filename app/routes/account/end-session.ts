import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endSession } from "#app/features/accounts/sessions/end-sessions.server.ts";
import { requireAccount } from "../door/session.server.ts";

export async function loader({ request }: ActionFunctionArgs) {
  await requireAccount(request);
  return redirect("/account");
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireAccount(request);
  await endSession(actor, { sessionId: params.id ?? "" });
  return redirect("/account?melding=beeindigd");
}
