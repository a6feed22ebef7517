import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { giveVerdict } from "#app/features/shortlists/give-verdict.server.ts";
import { verdictSchema } from "#app/features/shortlists/schema.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { requireLinkHolder } from "../../door/link-holder.server.ts";

// As with an account: a verdict that is not complete shows the whole shortlist again.
export { default, loader, meta } from "./shortlist.tsx";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireLinkHolder(params.token);
  const input = await readForm(request, verdictSchema);
  await giveVerdict(actor, input);
  return redirect(`/shortlist/${params.token}?melding=oordeel#${input.entryId}`);
}
