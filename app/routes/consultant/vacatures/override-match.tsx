import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MatchScore } from "#app/features/matching/components/match-score.tsx";
import { findPair } from "#app/features/matching/find-pair.server.ts";
import {
  OVERRIDE_DIRECTIONS,
  OVERRIDE_REASONS,
  type OverrideForm,
  overrideSchema,
  overrideValues,
} from "#app/features/matching/match-override.ts";
import { overrideMatch } from "#app/features/matching/override-match.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { RadioGroup, SelectField } from "#app/ui/fields/choice-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, SeenMark, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextArea } from "#app/ui/fields/text-field.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

const DIRECTIONS = choices(OVERRIDE_DIRECTIONS);
const REASONS = choices(OVERRIDE_REASONS);

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(`Eigen oordeel over ${args.data?.candidate.name ?? "kandidaat"}`, args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireConsultant(request);
  const { id: vacatureId = "", candidateId = "" } = params;
  const { vacature, candidate, match, override, overrideSeen } = await findPair(actor, {
    vacatureId,
    candidateId,
  });
  const values = overrideValues(override);
  return { vacature, candidate, match, values, seen: overrideSeen };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const { id: vacatureId = "", candidateId = "" } = params;
  await overrideMatch(actor, {
    ...(await readForm(request, overrideSchema)),
    vacatureId,
    candidateId,
  });
  return redirect(`/werk/vacatures/${vacatureId}/kandidaten/${candidateId}?melding=oordeel`);
}

export default function OverrideMatch() {
  const { vacature, candidate, match, values, seen } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<OverrideForm>("oordeel", values);
  const page = `/werk/vacatures/${vacature.id}/kandidaten/${candidate.id}`;
  return (
    <>
      <Breadcrumbs
        trail={[
          { href: `/werk/vacatures/${vacature.id}`, label: vacature.title },
          { href: page, label: candidate.name },
        ]}
      />
      <header className="workspace-head">
        <h1>Uw eigen oordeel over {candidate.name}</h1>
      </header>
      <p>
        De score blijft zoals die is. Uw oordeel komt ernaast te staan, met uw naam en de reden. De
        kandidaat kan het opvragen; schrijf daarom alleen over het werk.
      </p>
      <MatchScore score={match} size="small" />
      <form method="post" {...getFormProps(form)} className="form">
        <SeenMark mark={seen} />
        <FormErrors form={form} />
        <RadioGroup
          label={`${candidate.name} bij ${vacature.title}`}
          choices={DIRECTIONS}
          {...fromConform(fields.direction)}
          required
        />
        <SelectField
          label="Waar weet u dit van?"
          choices={REASONS}
          empty="Kies een bron"
          {...fromConform(fields.reason)}
          required
        />
        <TextArea label="Wat weet u?" {...fromConform(fields.note)} required />
        <div className="actions">
          <Button>Bewaar oordeel</Button>
          <LinkButton href={page} variant="plain">
            Terug zonder oordeel
          </LinkButton>
        </div>
      </form>
    </>
  );
}

function choices(labels: Record<string, string>) {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
