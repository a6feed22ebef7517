import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { shareNameSchema } from "#app/features/applications/schema.ts";
import { shareName } from "#app/features/applications/share-name.server.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { requireCandidate } from "../door/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCandidate(request);
  return redirect(`/mijn/sollicitaties/${params.id}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCandidate(request);
  const { allow, from } = await readHidden(request, shareNameSchema);
  const id = params.id ?? "";
  await shareName(actor, { id, allow: allow === "ja" });
  const page = from ? "/mijn/gegevens" : `/mijn/sollicitaties/${id}`;
  return redirect(`${page}?melding=${allow === "ja" ? "naam" : "geen-naam"}`);
}
