import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findPlannable } from "#app/features/interviews/find-interview.server.ts";
import { interviewForm } from "#app/features/interviews/interview-form.ts";
import { planInterview } from "#app/features/interviews/plan-interview.server.ts";
import { type PlanInterviewForm, planInterviewSchema } from "#app/features/interviews/schema.ts";
import { markOf } from "#app/platform/forms/refuse-overtaken.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { NumberField } from "#app/ui/fields/number-field.tsx";
import { FormErrors, SeenMark, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

const USUAL_MINUTES = "60";

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(`Gesprek met ${args.data?.candidate.name ?? "kandidaat"}`, args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const plannable = await findPlannable(actor, params.id ?? "");
  const values = interviewForm(plannable.coming);
  return { ...plannable, values, seen: markOf(values) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const applicationId = params.id ?? "";
  const input = await readForm(request, planInterviewSchema);
  await planInterview(actor, { ...input, applicationId });
  return redirect(`/werk/sollicitaties/${applicationId}?melding=gesprek`);
}

export default function PlanInterview() {
  const { id, candidate, vacature, coming, values, seen } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<PlanInterviewForm>("gesprek", {
    minutes: USUAL_MINUTES,
    ...values,
  });
  const page = `/werk/sollicitaties/${id}`;
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/werk/vacatures/${vacature.id}`, label: vacature.title },
          { href: page, label: candidate.name },
        ]}
      />
      <header className="workspace-head">
        <h1>
          {coming ? "Verzet het gesprek" : "Plan het gesprek"} met {candidate.name}
        </h1>
      </header>
      <p>
        Kandidaat en werkgever ({vacature.organisation.name}) krijgen een mail met een
        agendabestand. De werkgever leest daarin het nummer van de kandidaat, niet de naam.
      </p>
      <form method="post" {...getFormProps(form)} className="form">
        <SeenMark mark={seen} />
        <FormErrors form={form} />
        <div className="fields-beside">
          <TextField label="Dag" type="date" width="short" {...fromConform(fields.day)} required />
          <TextField
            label="Tijd"
            type="time"
            width="short"
            {...fromConform(fields.time)}
            required
          />
          <NumberField label="Duur" unit="minuten" {...fromConform(fields.minutes)} required />
        </div>
        <TextField
          label="Waar"
          hint="Een adres met plaats, of een link naar het videogesprek."
          {...fromConform(fields.location)}
          required
        />
        <TextField label="Met wie" {...fromConform(fields.withWhom)} required />
        <div className="actions">
          <Button>{coming ? "Verzet gesprek" : "Plan gesprek"}</Button>
          <LinkButton href={page} variant="plain">
            Terug zonder te plannen
          </LinkButton>
        </div>
      </form>
    </>
  );
}
