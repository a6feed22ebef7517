import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { entrySchema } from "#app/features/shortlists/schema.ts";
import { withdrawVerdict } from "#app/features/shortlists/withdraw-verdict.server.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { requireEmployer } from "../door/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEmployer(request);
  return redirect(`/werkgever/shortlists/${params.id}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireEmployer(request);
  await withdrawVerdict(actor, await readHidden(request, entrySchema));
  return redirect(`/werkgever/shortlists/${params.id}?melding=ingetrokken`);
}

export default function WithdrawVerdict() {
  return null;
}
