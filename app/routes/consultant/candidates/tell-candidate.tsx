import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findBroughtIn } from "#app/features/candidates/brought-in/find-brought-in.server.ts";
import { recordTold } from "#app/features/candidates/brought-in/record-told.server.ts";
import { tellCandidateSchema } from "#app/features/candidates/brought-in/schema.ts";
import { tellByMail } from "#app/features/candidates/brought-in/tell-by-mail.server.ts";
import { findStoredData } from "#app/features/candidates/find-stored-data.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/fields/choice-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import { Notice } from "#app/ui/notice.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

const WAYS = [
  { value: "mail", label: "Stuur nu onze mail" },
  { value: "phone", label: "Ik heb het aan de telefoon verteld" },
  { value: "talk", label: "Ik heb het in een gesprek verteld" },
  { value: "letter", label: "Ik heb een brief gestuurd" },
];

export const meta: MetaFunction = (args) => pageTitle("Kandidaat informeren", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const id = params.id ?? "";
  const { name, email } = await findStoredData(actor, id);
  const broughtIn = await findBroughtIn(actor, id);
  if (!broughtIn) throw new NotFound();
  return { id, name, email, tellBy: broughtIn.tellBy, toldAt: broughtIn.toldAt };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const candidateId = params.id ?? "";
  const told = await readForm(request, tellCandidateSchema);
  if (told.how === "mail") await tellByMail(actor, { candidateId, email: told.email });
  else await recordTold(actor, { candidateId, how: told.how });
  return redirect(`/werk/kandidaten/${candidateId}?melding=verteld`);
}

export default function TellCandidate() {
  const { id, name, email, tellBy, toldAt } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<{ how?: string; email?: string }>("verteld", { email });
  return (
    <div className="stack-loose">
      <div className="stack">
        <Breadcrumbs
          trail={[
            { href: "/werk/kandidaten", label: "Kandidaten" },
            { href: `/werk/kandidaten/${id}`, label: name },
          ]}
        />
        <div className="workspace-head">
          <h1>Informeer {name}</h1>
        </div>
        {toldAt ? (
          <Notice tone="done">{`Deze persoon weet het sinds ${formatDate(toldAt)}.`}</Notice>
        ) : (
          <p>
            Vertel uiterlijk {formatDate(tellBy)} wie wij zijn, welke gegevens wij bewaren, hoe wij
            eraan komen, waarom wij dat mogen, hoe lang, en dat inzien, verbeteren, verwijderen en
            bezwaar maken altijd mag.
          </p>
        )}
      </div>
      {toldAt ? null : (
        <form method="post" {...getFormProps(form)} className="form">
          <FormErrors form={form} />
          <RadioGroup label="Hoe" choices={WAYS} {...fromConform(fields.how)} required />
          <TextField
            label="E-mailadres"
            type="email"
            hint="Alleen voor de mail. Kijk na of dit klopt: wie de mail krijgt, kan de gegevens zien."
            autoComplete="off"
            {...fromConform(fields.email)}
          />
          <div className="actions">
            <Button>Leg vast</Button>
          </div>
        </form>
      )}
    </div>
  );
}
