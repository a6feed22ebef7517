import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { requestPassword } from "#app/features/accounts/request-password.server.ts";
import { requestPasswordSchema } from "#app/features/accounts/schema.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import {
  RESET_BY_CALLER,
  RESET_BY_NETWORK,
  takeTryOfCaller,
} from "#app/platform/rate-limit.server.ts";
import { Button } from "#app/ui/button.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { pageTitle } from "../door/page-title.ts";

export const meta: MetaFunction = (args) => pageTitle("Wachtwoord vergeten", args);

export function loader({ request }: LoaderFunctionArgs) {
  return { sent: new URL(request.url).searchParams.has("verstuurd") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const limits = { caller: RESET_BY_CALLER, network: RESET_BY_NETWORK };
  await takeTryOfCaller(context.callerIp, limits);
  await requestPassword(ANONYMOUS, await readForm(request, requestPasswordSchema));
  return redirect("/wachtwoord-vergeten?verstuurd");
}

export default function ForgotPassword() {
  const { sent } = useLoaderData<typeof loader>();
  const [form, fields] =
    useServerForm<z.input<typeof requestPasswordSchema>>("wachtwoord-vergeten");
  if (sent) return <Sent />;
  return (
    <div className="container container-narrow stack">
      <h1>Wachtwoord vergeten</h1>
      <p>
        Vul het e-mailadres van het account in. Daar komt een link naartoe om een nieuw wachtwoord
        te kiezen.
      </p>
      <form method="post" {...getFormProps(form)} className="form">
        <FormErrors form={form} />
        <TextField
          label="E-mailadres"
          type="email"
          autoComplete="username"
          {...fromConform(fields.email)}
          required
        />
        <div className="actions">
          <Button>Stuur mij een link</Button>
        </div>
      </form>
    </div>
  );
}

function Sent() {
  return (
    <div className="container container-narrow stack">
      <h1>Kijk in de mail</h1>
      <p>
        Als er bij dit adres een account hoort, is er nu een link onderweg. De link werkt 24 uur en
        één keer. Komt er niets aan, kijk dan bij de ongewenste mail of controleer het adres.
      </p>
      <p>
        <a href="/inloggen">Terug naar inloggen</a>
      </p>
    </div>
  );
}
