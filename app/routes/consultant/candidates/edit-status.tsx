import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { CANDIDATE_STATUS_LABELS } from "#app/features/candidates/candidate-status.ts";
import { findStoredData } from "#app/features/candidates/find-stored-data.server.ts";
import { statusSchema } from "#app/features/candidates/schema.ts";
import { findStatus, updateStatus } from "#app/features/candidates/update-status.server.ts";
import { markOf } from "#app/platform/forms/refuse-overtaken.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/fields/choice-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, SeenMark, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

const STATUSES = Object.entries(CANDIDATE_STATUS_LABELS).map(([value, label]) => ({
  value,
  label,
}));

export const meta: MetaFunction = (args) => pageTitle("Status wijzigen", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const id = params.id ?? "";
  const { name } = await findStoredData(actor, id);
  const status = await findStatus(actor, id);
  return { id, name, status, seen: markOf(status) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const candidateId = params.id ?? "";
  await updateStatus(actor, { ...(await readForm(request, statusSchema)), candidateId });
  return redirect(`/werk/kandidaten/${candidateId}?melding=bewaard`);
}

export default function EditStatus() {
  const { id, name, status, seen } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof statusSchema>>("status", status);
  return (
    <div className="stack">
      <Breadcrumbs
        trail={[
          { href: "/werk/kandidaten", label: "Kandidaten" },
          { href: `/werk/kandidaten/${id}`, label: name },
        ]}
      />
      <div className="workspace-head">
        <h1>Status van {name}</h1>
      </div>
      <p>
        Wie geplaatst is of niet benaderd wil worden, staat niet in de ranglijsten en niet in de
        zoekresultaten, tenzij u daarom vraagt. De kandidaat mag dit lezen.
      </p>
      <form method="post" {...getFormProps(form)} className="form">
        <SeenMark mark={seen} />
        <FormErrors form={form} />
        <RadioGroup label="Status" choices={STATUSES} {...fromConform(fields.status)} required />
        <TextField
          label="Beschikbaar vanaf"
          type="date"
          width="half"
          hint="Leeg is meteen."
          {...fromConform(fields.availableFrom)}
        />
        <TextField
          label="Geplaatst tot en met"
          type="date"
          width="half"
          hint="Alleen bij geplaatst. De dag erna is deze persoon weer beschikbaar; leeg is onbekend."
          {...fromConform(fields.placedUntil)}
        />
        <TextField
          label="Waarom niet benaderen"
          hint="Verplicht bij niet benaderen."
          maxLength={300}
          {...fromConform(fields.statusReason)}
        />
        <div className="actions">
          <Button>Bewaar status</Button>
        </div>
      </form>
    </div>
  );
}
