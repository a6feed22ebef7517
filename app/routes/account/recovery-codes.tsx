import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import type { z } from "zod";
import { RecoveryCodes } from "#app/features/accounts/components/recovery-codes.tsx";
import { ownPasswordSchema } from "#app/features/accounts/schema.ts";
import { noteTwoStep } from "#app/features/accounts/sessions/note-two-step.server.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { OWN_PASSWORD, takeTry } from "#app/platform/rate-limit.server.ts";
import { renewRecoveryCodes } from "#app/platform/session.server.ts";
import { Button } from "#app/ui/button.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { pageTitle } from "../door/page-title.ts";
import { requireBureauAccount } from "../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Nieuwe herstelcodes", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const { account } = await requireBureauAccount(request);
  if (!account.twoFactorEnabled) throw redirect("/account");
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, account } = await requireBureauAccount(request);
  await takeTry(OWN_PASSWORD, account.id);
  const { password } = await readForm(request, ownPasswordSchema);
  const codes = await renewRecoveryCodes({ request, callerIp: context.callerIp }, password);
  if (!codes) throw new RuleBroken("Dit wachtwoord klopt niet.", "password");
  await noteTwoStep(actor, { accountId: account.id, change: "renew-codes-of" });
  return { codes };
}

export default function NewRecoveryCodes() {
  const answer = useActionData<typeof action>();
  const [form, fields] = useServerForm<z.input<typeof ownPasswordSchema>>("herstelcodes");
  const codes = answer && "codes" in answer ? answer.codes : null;
  return (
    <div className="container container-narrow stack">
      <h1>Nieuwe herstelcodes</h1>
      {codes ? (
        <>
          <RecoveryCodes codes={codes} />
          <p>
            <a href="/account">Terug naar uw account</a>
          </p>
        </>
      ) : (
        <form method="post" {...getFormProps(form)} className="form">
          <FormErrors form={form} />
          <p>De oude codes werken daarna niet meer.</p>
          <TextField
            label="Uw wachtwoord"
            type="password"
            autoComplete="current-password"
            {...fromConform(fields.password)}
            required
          />
          <div className="actions">
            <Button>Maak nieuwe codes</Button>
          </div>
        </form>
      )}
    </div>
  );
}
