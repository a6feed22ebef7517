import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { cancelInterview } from "#app/features/interviews/cancel-interview.server.ts";
import { buttonSchema } from "#app/platform/forms/seen.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { requireConsultant } from "../../door/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireConsultant(request);
  return redirect(`/werk/sollicitaties/${params.id}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  await cancelInterview(actor, {
    ...(await readHidden(request, buttonSchema)),
    applicationId: params.id ?? "",
  });
  return redirect(`/werk/sollicitaties/${params.id}?melding=afgezegd`);
}
