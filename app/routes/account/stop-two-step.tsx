import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import type { z } from "zod";
import { ownPasswordSchema } from "#app/features/accounts/schema.ts";
import { noteTwoStep } from "#app/features/accounts/sessions/note-two-step.server.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { OWN_PASSWORD, takeTry } from "#app/platform/rate-limit.server.ts";
import { needsTwoStep, stopTwoStep } from "#app/platform/session.server.ts";
import { Button } from "#app/ui/button.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { pageTitle } from "../door/page-title.ts";
import { requireBureauAccount } from "../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Twee stappen uitzetten", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const { account } = await requireBureauAccount(request);
  if (!account.twoFactorEnabled || needsTwoStep(account.audience)) throw redirect("/account");
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, account } = await requireBureauAccount(request);
  await takeTry(OWN_PASSWORD, account.id);
  const { password } = await readForm(request, ownPasswordSchema);
  if (needsTwoStep(account.audience)) {
    throw new RuleBroken("Voor het bureau is de tweede stap nodig.", "password");
  }
  const headers = await stopTwoStep({ request, callerIp: context.callerIp }, password);
  if (!headers) throw new RuleBroken("Dit wachtwoord klopt niet.", "password");
  await noteTwoStep(actor, { accountId: account.id, change: "stop" });
  return redirect("/account?melding=uit", { headers });
}

export default function StopTwoStep() {
  const [form, fields] = useServerForm<z.input<typeof ownPasswordSchema>>("uitzetten");
  return (
    <div className="container container-narrow stack">
      <h1>Zet de tweede stap uit</h1>
      <p>Daarna is uw wachtwoord weer genoeg om in te loggen.</p>
      <form method="post" {...getFormProps(form)} className="form">
        <FormErrors form={form} />
        <TextField
          label="Uw wachtwoord"
          type="password"
          autoComplete="current-password"
          {...fromConform(fields.password)}
          required
        />
        <div className="actions">
          <Button>Zet uit</Button>
        </div>
      </form>
    </div>
  );
}
