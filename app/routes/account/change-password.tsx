import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { changePassword, hasPassword } from "#app/features/accounts/own/change-password.server.ts";
import { PASSWORD_HINT } from "#app/features/accounts/password-hint.ts";
import { changePasswordSchema } from "#app/features/accounts/schema.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { OWN_PASSWORD, takeTry } from "#app/platform/rate-limit.server.ts";
import { openSession } from "#app/platform/session.server.ts";
import { Button } from "#app/ui/button.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { pageTitle } from "../door/page-title.ts";
import { requireAccount } from "../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Ander wachtwoord", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const { id, audience } = (await requireAccount(request)).account;
  return { hasOne: await hasPassword(id), isInformal: audience === "candidate" };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, account } = await requireAccount(request);
  await takeTry(OWN_PASSWORD, account.id);
  const { accountId } = await changePassword(actor, await readForm(request, changePasswordSchema));
  const headers = await openSession({ request, callerIp: context.callerIp }, accountId);
  return redirect("/account?melding=wachtwoord", { headers });
}

export default function ChangePassword() {
  const { hasOne, isInformal } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof changePasswordSchema>>("wachtwoord");
  return (
    <div className="container container-narrow stack">
      <h1>Kies een ander wachtwoord</h1>
      {hasOne ? (
        <form method="post" {...getFormProps(form)} className="form">
          <FormErrors form={form} />
          <TextField
            label="Wachtwoord van nu"
            type="password"
            autoComplete="current-password"
            {...fromConform(fields.currentPassword)}
            required
          />
          <TextField
            label="Nieuw wachtwoord"
            type="password"
            autoComplete="new-password"
            hint={PASSWORD_HINT}
            {...fromConform(fields.password)}
            required
          />
          <p>
            {isInformal ? "Je wordt" : "U wordt"} overal uitgelogd, behalve hier. De bevestiging
            komt per mail.
          </p>
          <div className="actions">
            <Button>Bewaar wachtwoord</Button>
            <a href="/account">Terug naar het account</a>
          </div>
        </form>
      ) : (
        <p>
          {isInformal ? "Je hebt" : "U hebt"} nog geen wachtwoord.{" "}
          <a href="/wachtwoord-vergeten">Vraag een link om er een te kiezen</a>.
        </p>
      )}
    </div>
  );
}
