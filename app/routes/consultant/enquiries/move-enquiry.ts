import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { moveEnquiry } from "#app/features/enquiries/move-enquiry.server.ts";
import { enquiryStatusSchema } from "#app/features/enquiries/schema.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { requireConsultant } from "../../door/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireConsultant(request);
  return redirect(`/werk/berichten/${params.id}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const id = params.id ?? "";
  await moveEnquiry(actor, { id, ...(await readHidden(request, enquiryStatusSchema)) });
  return redirect(`/werk/berichten/${id}`);
}
