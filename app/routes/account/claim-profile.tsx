import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { claimProfile } from "#app/features/applications/claim-profile.server.ts";
import { findClaim } from "#app/features/applications/find-claim.server.ts";
import { claimProfileSchema } from "#app/features/applications/schema.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { openSession } from "#app/platform/session.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/fields/choice-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { pageTitle } from "../page-title.ts";
import { FormErrors, useServerForm } from "../server-form.tsx";
import { StaleLink } from "../stale-link.tsx";

export const meta: MetaFunction = (args) => pageTitle("Je sollicitatie volgen", args);

export async function loader({ params }: LoaderFunctionArgs) {
  return { claim: await findClaim(params.token ?? "") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { password, keep } = await readForm(request, claimProfileSchema);
  const token = params.token ?? "";
  const { accountId } = await claimProfile(ANONYMOUS, { token, password, keep: keep === "ja" });
  return redirect("/mijn/sollicitaties", { headers: await openSession(request, accountId) });
}

export default function ClaimProfile() {
  const { claim } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof claimProfileSchema>>("claimen");
  if (!claim) return <StaleLink retryHref="/inloggen" retryLabel="Naar inloggen" />;
  return (
    <div className="container container-narrow stack">
      <h1>Volg je sollicitatie</h1>
      <p>
        {claim.needsPassword
          ? `Kies een wachtwoord bij ${claim.email}. Daarna zie je meteen waar je sollicitatie staat.`
          : "Je hebt al een account. Met één klik staat je sollicitatie daarin en ben je ingelogd."}
      </p>
      <ul>
        {claim.titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
      <form method="post" {...getFormProps(form)} className="form">
        <FormErrors form={form} />
        {claim.needsPassword ? (
          <TextField
            label="Wachtwoord"
            type="password"
            autoComplete="new-password"
            hint="Minstens 12 tekens. Een zin die je onthoudt is goed."
            {...fromConform(fields.password)}
            required
          />
        ) : null}
        <Checkbox
          {...fromConform(fields.keep)}
          value="ja"
          defaultChecked={fields.keep.initialValue === "ja"}
          label="Jullie mogen mijn profiel een jaar bewaren. Daarna vragen jullie elk jaar of ik wil blijven."
          hint="Mag leeg blijven. Dan verwijderen wij je profiel en account vier weken nadat je laatste sollicitatie stopt."
        />
        <div className="actions">
          <Button>{claim.needsPassword ? "Maak mijn account" : "Zet in mijn account"}</Button>
        </div>
      </form>
    </div>
  );
}
