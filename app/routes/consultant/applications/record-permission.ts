import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { recordPermission } from "#app/features/applications/permission/record-permission.server.ts";
import { recordPermissionSchema } from "#app/features/applications/permission/schema.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { requireConsultant } from "../../door/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireConsultant(request);
  return redirect(`/werk/sollicitaties/${params.id}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const id = params.id ?? "";
  const input = await readHidden(request, recordPermissionSchema);
  await recordPermission(actor, { ...input, id });
  return redirect(`/werk/sollicitaties/${id}?melding=gehoord`);
}
