import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { allowDemands } from "#app/features/vacatures/publication/allow-demands.server.ts";
import { findPublicationGate } from "#app/features/vacatures/publication/find-publication-gate.server.ts";
import { allowDemandsSchema } from "#app/features/vacatures/schema.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, SeenMark, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextArea } from "#app/ui/fields/text-field.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Wettelijke uitzondering", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const id = params.id ?? "";
  const { title, obstacles, seen } = await findPublicationGate(actor, id);
  return { id, title, seen, demands: obstacles.flatMap(({ demand }) => demand ?? []) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const id = params.id ?? "";
  await allowDemands(actor, { id, ...(await readForm(request, allowDemandsSchema)) });
  return redirect(`/werk/vacatures/${id}?melding=uitzondering`);
}

export default function AllowDemands() {
  const { id, title, seen, demands } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof allowDemandsSchema>>("uitzondering");
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: "/werk/vacatures", label: "Vacatures" },
          { href: `/werk/vacatures/${id}`, label: title },
        ]}
      />
      <header className="workspace-head">
        <h1>Leg een wettelijke uitzondering vast</h1>
      </header>
      {demands.length > 0 ? (
        <ul>
          {demands.map(({ ground, words }) => (
            <li key={words}>
              “{words}” (eis aan {ground})
            </li>
          ))}
        </ul>
      ) : (
        <p>In de tekst van deze vacature staat geen verboden eis.</p>
      )}
      <p>
        De wet staat zo’n eis alleen in een paar gevallen toe, bijvoorbeeld een minimumleeftijd die
        in een andere wet staat. U legt vast welk geval dit is; daarna kan een collega publiceren.
      </p>
      <form method="post" {...getFormProps(form)} className="form">
        <SeenMark mark={seen} />
        <FormErrors form={form} />
        <TextArea
          label="Welke wettelijke uitzondering geldt, en waarom?"
          {...fromConform(fields.ground)}
          required
        />
        <div className="actions">
          <Button>Leg vast</Button>
          <a href={`/werk/vacatures/${id}`}>Terug</a>
        </div>
      </form>
    </>
  );
}
