import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { answerPermission } from "#app/features/applications/permission/answer-permission.server.ts";
import { answerPermissionSchema } from "#app/features/applications/permission/schema.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { requireCandidate } from "../door/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireCandidate(request);
  return redirect(`/mijn/sollicitaties/${params.id}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireCandidate(request);
  const id = params.id ?? "";
  const { answer } = await readHidden(request, answerPermissionSchema);
  await answerPermission(actor, { id, answer });
  return redirect(`/mijn/sollicitaties/${id}?melding=${answer === "yes" ? "ja" : "nee"}`);
}
