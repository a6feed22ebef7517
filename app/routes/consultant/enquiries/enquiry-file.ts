import type { LoaderFunctionArgs } from "@remix-run/node";
import { findEnquiryFile } from "#app/features/enquiries/find-enquiry.server.ts";
import { fileAnswer } from "../../door/file-answer.server.ts";
import { requireConsultant } from "../../door/session.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  return fileAnswer(await findEnquiryFile(actor, params.id ?? ""), context);
}
