import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endOtherSessions } from "#app/features/accounts/sessions/end-sessions.server.ts";
import { requireAccount } from "../door/session.server.ts";

export async function loader({ request }: ActionFunctionArgs) {
  await requireAccount(request);
  return redirect("/account");
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, account } = await requireAccount(request);
  await endOtherSessions(actor, { sessionId: account.sessionId });
  return redirect("/account?melding=beeindigd");
}
