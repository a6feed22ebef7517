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
import { findOpening } from "#app/features/accounts/prove-address.server.ts";
import { choosePasswordSchema } from "#app/features/accounts/schema.ts";
import { openCandidateAccount } from "#app/features/candidates/open-candidate-account.server.ts";
import { openEmployerAccount } from "#app/features/organisations/open-employer-account.server.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { Button } from "#app/ui/button.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { StaleLink } from "#app/ui/stale-link.tsx";
import { pageTitle } from "../door/page-title.ts";

export const meta: MetaFunction = (args) => pageTitle("E-mailadres bevestigen", args);

export async function loader({ params }: LoaderFunctionArgs) {
  return { opening: await findOpening(params.token ?? "") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const { password } = await readForm(request, choosePasswordSchema);
  const opening = await findOpening(token);
  const open = opening?.kind === "candidate" ? openCandidateAccount : openEmployerAccount;
  await open(ANONYMOUS, { token, password });
  return redirect("/inloggen?melding=bevestigd");
}

export default function ConfirmAddress() {
  const { opening } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof choosePasswordSchema>>("bevestigen");
  if (!opening) return <StaleLink retryHref="/account-maken" retryLabel="Vraag een nieuwe link" />;
  const { email, kind } = opening;
  return (
    <div className="container container-narrow stack">
      <h1>Bevestig dit e-mailadres</h1>
      <p>
        {kind === "candidate"
          ? `Kies een wachtwoord bij ${email}. Dan is je account klaar en weten wij dat het adres klopt.`
          : `Kies een wachtwoord bij ${email}. Dan is uw account klaar en weten wij dat het adres klopt.`}
      </p>
      <form method="post" {...getFormProps(form)} className="form">
        <FormErrors form={form} />
        <TextField
          label="Nieuw wachtwoord"
          type="password"
          autoComplete="new-password"
          hint={PASSWORD_HINT}
          {...fromConform(fields.password)}
          required
        />
        <div className="actions">
          <Button>Bevestig en bewaar wachtwoord</Button>
        </div>
      </form>
    </div>
  );
}
