import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { withdrawArticle } from "#app/features/content/withdraw-article.server.ts";
import { buttonSchema } from "#app/platform/forms/seen.ts";
import { readHidden } from "#app/platform/http/form.server.ts";
import { requireAdmin } from "../../door/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAdmin(request);
  return redirect(`/beheer/teksten/${params.id}`);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireAdmin(request);
  const id = params.id ?? "";
  await withdrawArticle(actor, { id, ...(await readHidden(request, buttonSchema)) });
  return redirect(`/beheer/teksten/${id}?melding=offline`);
}
