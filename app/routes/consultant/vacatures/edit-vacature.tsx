import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { VacatureForm } from "#app/features/vacatures/components/vacature-form.tsx";
import { findVacatureForm } from "#app/features/vacatures/find-vacature-form.server.ts";
import { reviseVacature } from "#app/features/vacatures/revise-vacature.server.ts";
import { type VacatureFormInput, vacatureSchema } from "#app/features/vacatures/schema.ts";
import { vacatureFormOptions } from "#app/features/vacatures/vacature-form-options.ts";
import { markOf } from "#app/platform/forms/refuse-overtaken.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { FormErrors, SeenMark, useServerForm } from "#app/ui/fields/server-form.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Vacature wijzigen", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const id = params.id ?? "";
  const form = await findVacatureForm(actor, id);
  return { id, options: vacatureFormOptions(), seen: markOf(form.values), ...form };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const id = params.id ?? "";
  await findVacatureForm(actor, id);
  await reviseVacature(actor, { id, ...(await readForm(request, vacatureSchema)) });
  return redirect(`/werk/vacatures/${id}?melding=bewaard`);
}

export default function EditVacature() {
  const { id, title, values, seen, options } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<VacatureFormInput>("vacature", values);
  return (
    <>
      <header className="workspace-head">
        <h1>Wijzig: {title}</h1>
      </header>
      <VacatureForm
        form={form}
        fields={fields}
        options={options}
        cancelHref={`/werk/vacatures/${id}`}
      >
        <SeenMark mark={seen} />
        <FormErrors form={form} />
      </VacatureForm>
    </>
  );
}
