import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BeginWithText } from "#app/features/vacatures/components/begin-with-text.tsx";
import { VacatureForm } from "#app/features/vacatures/components/vacature-form.tsx";
import { draftVacature } from "#app/features/vacatures/draft-vacature.server.ts";
import { type VacatureFormInput, vacatureSchema } from "#app/features/vacatures/schema.ts";
import { vacatureFormOptions } from "#app/features/vacatures/vacature-form-options.ts";
import { EMPTY_VACATURE_FORM } from "#app/features/vacatures/vacature-form-rows.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { pageTitle } from "../door/page-title.ts";
import { requireEmployer } from "../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Nieuwe vacature", args);

export async function loader({ request }: LoaderFunctionArgs) {
  await requireEmployer(request);
  return { options: vacatureFormOptions() };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireEmployer(request);
  const { id } = await draftVacature(actor, await readForm(request, vacatureSchema));
  return redirect(`/werkgever/vacatures/${id}?melding=bewaard`);
}

export default function NewVacature() {
  const { options } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<VacatureFormInput>("vacature", EMPTY_VACATURE_FORM);
  return (
    <>
      <header className="workspace-head">
        <h1>Nieuwe vacature</h1>
      </header>
      <Disclosure summary="Begin met uw eigen tekst">
        <p>
          Staat de vacature al ergens op papier? Wij vullen het formulier ermee en u kijkt het na.
        </p>
        <BeginWithText action="/werkgever/vacatures/nieuw/uit-tekst" />
      </Disclosure>
      <p>
        U bewaart eerst een concept. Daarna ziet u hoe het eruitziet en dient u de vacature in.
        Velden met een * zijn verplicht.
      </p>
      <VacatureForm form={form} fields={fields} options={options} cancelHref="/werkgever">
        <FormErrors form={form} />
      </VacatureForm>
    </>
  );
}
