import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { BeginWithText } from "#app/features/vacatures/components/begin-with-text.tsx";
import { BureauVacatureForm } from "#app/features/vacatures/components/bureau-vacature-form.tsx";
import type { FilledForm } from "#app/features/vacatures/from-text/filled-form.ts";
import type { PastedText } from "#app/features/vacatures/from-text/schema.ts";
import type { VacatureFormInput } from "#app/features/vacatures/schema.ts";
import { vacatureFormOptions } from "#app/features/vacatures/vacature-form-options.ts";
import { findNewVacature } from "#app/screens/consultant/new-vacature.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { readClientTextForm } from "../../door/read-client-text.server.ts";
import { requireConsultant } from "../../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Vacature uit een tekst", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  return { ...(await findNewVacature(actor, params.id ?? "")), options: vacatureFormOptions() };
}

/** Answers with the filled form and keeps nothing: what is saved goes to the page of a new vacature. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const { values } = await findNewVacature(actor, params.id ?? "");
  const read = await readClientTextForm(request, context);
  // What is known of the client goes before a guess, and what the text says before what is known.
  return { filled: { ...values, ...read, place: read.place || values.place } };
}

export default function VacatureFromText() {
  const { id, name } = useLoaderData<typeof loader>();
  const filled = useActionData<{ filled?: FilledForm }>()?.filled;
  const client = `/werk/klanten/${id}`;
  return (
    <>
      <Breadcrumbs trail={[{ href: client, label: name }]} />
      <header className="workspace-head">
        <h1>{filled ? `Nieuwe vacature voor ${name}` : "Begin met de tekst van de klant"}</h1>
      </header>
      {filled ? <Filled values={filled} /> : <Text client={client} />}
    </>
  );
}

function Filled({ values }: { values: FilledForm }) {
  const { id, contacts, options } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<VacatureFormInput>("vacature", values);
  const client = `/werk/klanten/${id}`;
  return (
    <BureauVacatureForm
      form={form}
      fields={fields}
      options={options}
      contacts={contacts}
      asksContact
      canWait
      showsRest
      action={`${client}/vacature`}
      cancelHref={`${client}/vacature`}
    >
      <FormErrors form={form} />
    </BureauVacatureForm>
  );
}

function Text({ client }: { client: string }) {
  const [form, fields] = useServerForm<PastedText>("eigen-tekst");
  return (
    <BeginWithText
      action={`${client}/vacature/uit-tekst`}
      id={form.id}
      text={fromConform(fields.text)}
      file={fromConform(fields.file)}
    >
      <FormErrors form={form} />
    </BeginWithText>
  );
}
