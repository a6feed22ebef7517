import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { giveVerdict } from "#app/features/shortlists/give-verdict.server.ts";
import { verdictSchema } from "#app/features/shortlists/schema.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { requireEmployer } from "../door/session.server.ts";

// A verdict that is not complete shows the whole shortlist again, with the message at its form.
export { default, loader, meta } from "./shortlist.tsx";

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireEmployer(request);
  const input = await readForm(request, verdictSchema);
  await giveVerdict(actor, input);
  return redirect(`/werkgever/shortlists/${params.id}?melding=oordeel#${input.entryId}`);
}
