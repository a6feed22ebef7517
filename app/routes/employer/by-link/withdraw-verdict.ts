import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { entrySchema } from "#app/features/shortlists/schema.ts";
import { withdrawVerdict } from "#app/features/shortlists/withdraw-verdict.server.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { requireLinkHolder } from "../../door/link-holder.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/shortlist/${params.token}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireLinkHolder(params.token);
  await withdrawVerdict(actor, await readHidden(request, entrySchema));
  return redirect(`/shortlist/${params.token}?melding=ingetrokken`);
}
