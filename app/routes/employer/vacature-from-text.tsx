import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BeginWithText } from "#app/features/vacatures/components/begin-with-text.tsx";
import { VacatureForm } from "#app/features/vacatures/components/vacature-form.tsx";
import type { FilledForm } from "#app/features/vacatures/from-text/filled-form.ts";
import type { PastedText } from "#app/features/vacatures/from-text/schema.ts";
import type { VacatureFormInput } from "#app/features/vacatures/schema.ts";
import {
  type VacatureFormOptions,
  vacatureFormOptions,
} from "#app/features/vacatures/vacature-form-options.ts";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { pageTitle } from "../door/page-title.ts";
import { readClientTextForm } from "../door/read-client-text.server.ts";
import { requireEmployer } from "../door/session.server.ts";

const NEW = "/werkgever/vacatures/nieuw";

export const meta: MetaFunction = (args) => pageTitle("Vacature uit uw eigen tekst", args);

export async function loader({ request }: LoaderFunctionArgs) {
  await requireEmployer(request);
  return { options: vacatureFormOptions() };
}

/** Answers with the filled form and keeps nothing: what is saved goes to the page of a new vacature. */
export async function action({ request, context }: ActionFunctionArgs) {
  await requireEmployer(request);
  return { filled: await readClientTextForm(request, context) };
}

export default function VacatureFromText() {
  const { options } = useLoaderData<typeof loader>();
  const filled = useActionData<{ filled?: FilledForm }>()?.filled;
  return (
    <>
      <header className="workspace-head">
        <h1>{filled ? "Nieuwe vacature" : "Begin met uw eigen tekst"}</h1>
      </header>
      {filled ? <Filled values={filled} options={options} /> : <Text />}
    </>
  );
}

function Filled({ values, options }: { values: FilledForm; options: VacatureFormOptions }) {
  const [form, fields] = useServerForm<VacatureFormInput>("vacature", values);
  return (
    <VacatureForm form={form} fields={fields} options={options} action={NEW} cancelHref={NEW}>
      <FormErrors form={form} />
    </VacatureForm>
  );
}

function Text() {
  const [form, fields] = useServerForm<PastedText>("eigen-tekst");
  return (
    <BeginWithText
      action={`${NEW}/uit-tekst`}
      id={form.id}
      text={fromConform(fields.text)}
      file={fromConform(fields.file)}
    >
      <FormErrors form={form} />
    </BeginWithText>
  );
}
