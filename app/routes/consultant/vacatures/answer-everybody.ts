import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { answerEverybody } from "#app/features/shortlists/answer-everybody.server.ts";
import { buttonSchema } from "#app/platform/forms/seen.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { requireConsultant } from "../../door/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireConsultant(request);
  return redirect(`/werk/vacatures/${params.id}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  await answerEverybody(actor, {
    ...(await readHidden(request, buttonSchema)),
    vacatureId: params.id ?? "",
  });
  return redirect(`/werk/vacatures/${params.id}?melding=beantwoord`);
}
