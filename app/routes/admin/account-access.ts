import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { disableAccount } from "#app/features/accounts/disable-account.server.ts";
import { accountAccessSchema } from "#app/features/accounts/schema.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { requireAdmin } from "../door/session.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  return redirect("/beheer/accounts");
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireAdmin(request);
  const { disabled } = await readHidden(request, accountAccessSchema);
  await disableAccount(actor, { accountId: params.id ?? "", disabled });
  return redirect(`/beheer/accounts?melding=${disabled ? "gesloten" : "geopend"}`);
}
