import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { PASSWORD_HINT } from "#app/features/accounts/password-hint.ts";
import { claimProfile } from "#app/features/applications/claim-profile.server.ts";
import { findClaim } from "#app/features/applications/find-claim.server.ts";
import { claimProfileSchema } from "#app/features/applications/schema.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/fields/choice-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { StaleLink } from "#app/ui/stale-link.tsx";
import { pageTitle } from "../door/page-title.ts";
import { findActor } from "../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Je sollicitatie volgen", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  return { token, claim: await findClaim(await findActor(request), token) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await findActor(request);
  const { password, keep } = await readForm(request, claimProfileSchema);
  await claimProfile(actor, { token: params.token ?? "", password, keep: keep === "ja" });
  const isIn = actor.kind === "candidate";
  return redirect(isIn ? "/mijn/sollicitaties" : "/inloggen?melding=bevestigd");
}

export default function ClaimProfile() {
  const { claim, token } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof claimProfileSchema>>("claimen");
  if (!claim) return <StaleLink retryHref="/inloggen" retryLabel="Naar inloggen" />;
  const applied = claim.titles.length > 0;
  if (claim.step === "sign-in") return <SignInFirst email={claim.email} token={token} />;
  return (
    <div className="container container-narrow stack">
      <h1>{applied ? "Volg je sollicitatie" : "Maak je profiel van jezelf"}</h1>
      <p>{introOf(claim.step, claim.email, applied)}</p>
      <ul>
        {claim.titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
      <form method="post" {...getFormProps(form)} className="form">
        <FormErrors form={form} />
        {claim.step === "password" ? (
          <TextField
            label="Wachtwoord"
            type="password"
            autoComplete="new-password"
            hint={PASSWORD_HINT}
            {...fromConform(fields.password)}
            required
          />
        ) : null}
        <Checkbox
          {...fromConform(fields.keep)}
          value="ja"
          defaultChecked={fields.keep.initialValue === "ja"}
          label="Jullie mogen mijn profiel een jaar bewaren. Daarna vragen jullie elk jaar of ik wil blijven."
          hint={
            applied
              ? "Mag leeg blijven. Dan verwijderen wij je profiel en account vier weken nadat je laatste sollicitatie stopt."
              : "Mag leeg blijven. Dan bewaren wij het niet langer dan in onze mail staat."
          }
        />
        <div className="actions">
          <Button>{claim.step === "password" ? "Maak mijn account" : "Zet in mijn account"}</Button>
        </div>
      </form>
    </div>
  );
}

function introOf(step: string, email: string, applied: boolean): string {
  if (step !== "password") {
    return applied
      ? "Je hebt al een account. Met één klik staat je sollicitatie daarin."
      : "Je hebt al een account. Met één klik staan deze gegevens daarin.";
  }
  const next = applied
    ? "zie je waar je sollicitatie staat"
    : "verbeter je je gegevens en zie je wat ermee gebeurt";
  return `Kies een wachtwoord bij ${email}. Daarna log je in en ${next}.`;
}

function SignInFirst({ email, token }: { email: string; token: string }) {
  return (
    <div className="container container-narrow stack">
      <h1>Log eerst in</h1>
      <p>Er is al een account bij {email}. Log daarmee in; dan zet je dit er met één klik in.</p>
      <p>
        <a href={`/inloggen?naar=/claimen/${token}`}>Log in</a>
      </p>
    </div>
  );
}
