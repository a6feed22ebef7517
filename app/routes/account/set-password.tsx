import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { findTokenSubject } from "#app/features/accounts/one-time-link.server.ts";
import { PASSWORD_HINT } from "#app/features/accounts/password-hint.ts";
import { setPasswordSchema } from "#app/features/accounts/schema.ts";
import { setPassword } from "#app/features/accounts/set-password.server.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { Button } from "#app/ui/button.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { StaleLink } from "#app/ui/stale-link.tsx";
import { pageTitle } from "../door/page-title.ts";
import { safeNext } from "../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Wachtwoord kiezen", args);

export async function loader({ params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  return { token, works: (await findTokenSubject("set-password", token)) !== null };
}

export async function action({ request }: ActionFunctionArgs) {
  await setPassword(ANONYMOUS, await readForm(request, setPasswordSchema));
  const next = safeNext(new URL(request.url).searchParams.get("naar"));
  const goesOn = next ? `&naar=${encodeURIComponent(next)}` : "";
  return redirect(`/inloggen?melding=wachtwoord${goesOn}`);
}

export default function SetPassword() {
  const { token, works } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof setPasswordSchema>>("wachtwoord");
  if (!works)
    return <StaleLink retryHref="/wachtwoord-vergeten" retryLabel="Vraag een nieuwe link aan" />;
  return (
    <div className="container container-narrow stack">
      <h1>Kies een wachtwoord</h1>
      <form method="post" {...getFormProps(form)} className="form">
        <FormErrors form={form} />
        <input type="hidden" name="token" value={token} />
        <TextField
          label="Nieuw wachtwoord"
          type="password"
          autoComplete="new-password"
          hint={PASSWORD_HINT}
          {...fromConform(fields.password)}
          required
        />
        <div className="actions">
          <Button>Bewaar wachtwoord</Button>
        </div>
      </form>
    </div>
  );
}
