import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PayEntryForm } from "#app/features/pay/components/pay-entry-form.tsx";
import { correctPay } from "#app/features/pay/correct-pay.server.ts";
import { findPayEntry } from "#app/features/pay/find-pay-entry.server.ts";
import { payEntrySchema } from "#app/features/pay/schema.ts";
import { ROLE_LABELS } from "#app/features/taxonomy/roles.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { SeenMark } from "#app/ui/fields/server-form.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireAdmin } from "../../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Salaris wijzigen", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { entry, values, seen } = await findPayEntry(await requireAdmin(request), params.id ?? "");
  return { id: entry.id, role: ROLE_LABELS[entry.roleId], values, seen };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireAdmin(request);
  const id = params.id ?? "";
  await correctPay(actor, { id, ...(await readForm(request, payEntrySchema)) });
  return redirect("/beheer/salarissen?melding=bewaard");
}

export default function PayEntry() {
  const { id, role, values, seen } = useLoaderData<typeof loader>();
  return (
    <>
      <Breadcrumbs trail={[{ href: "/beheer/salarissen", label: "Salarissen" }]} />
      <header className="workspace-head">
        <h1>Salaris van {role} wijzigen</h1>
      </header>
      <PayEntryForm values={values} seen={seen} />
      <form method="post" action={`/beheer/salarissen/${id}/weghalen`} className="section stack">
        <SeenMark mark={seen} />
        <h2>Klopt de bron niet meer?</h2>
        <div className="actions">
          <Button variant="danger">Haal dit bedrag weg</Button>
        </div>
      </form>
    </>
  );
}
