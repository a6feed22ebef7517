import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findRejectable } from "#app/features/applications/find-rejectable.server.ts";
import { rejectApplication } from "#app/features/applications/reject-application.server.ts";
import { REJECTION_CODES, REJECTION_REASONS } from "#app/features/applications/rejection-reason.ts";
import { type RejectFormInput, rejectSchema } from "#app/features/applications/schema.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/fields/choice-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextArea } from "#app/ui/fields/text-field.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

const REASONS = REJECTION_CODES.map((value) => ({ value, label: REJECTION_REASONS[value] }));

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(`${args.data?.candidate.name ?? "Kandidaat"} afwijzen met reden`, args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  return findRejectable(actor, params.id ?? "");
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const id = params.id ?? "";
  await rejectApplication(actor, { id, ...(await readForm(request, rejectSchema)) });
  return redirect(`/werk/sollicitaties/${id}?melding=afgewezen`);
}

export default function RejectApplication() {
  const { id, stage, candidate, vacature, suggestedReason } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<RejectFormInput>("afwijzen", { reason: suggestedReason });
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
        <h1>{candidate.name} afwijzen met reden</h1>
      </header>
      <p>De kandidaat leest de reden die u kiest, met uw toelichting erachter.</p>
      <form method="post" {...getFormProps(form)} className="form">
        <FormErrors form={form} />
        <input type="hidden" name="seen" value={stage} />
        <RadioGroup label="Reden" choices={REASONS} {...fromConform(fields.reason)} required />
        <TextArea
          label="Toelichting"
          hint="Noem wat goed was en wat de doorslag gaf. Schrijf je en jij."
          {...fromConform(fields.note)}
        />
        <div className="actions">
          <Button variant="danger">Wijs af met reden</Button>
          <LinkButton href={page} variant="plain">
            Terug zonder af te wijzen
          </LinkButton>
        </div>
      </form>
    </>
  );
}
