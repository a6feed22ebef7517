import { getFormProps } from "@conform-to/react";
import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import type { z } from "zod";
import { codeSchema } from "#app/features/accounts/schema.ts";
import { noteSignIn } from "#app/features/accounts/sessions/note-sign-in.server.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { callerOf } from "#app/platform/limits/caller.ts";
import { CODE_BY_CALLER, CODE_ONCE, takeTry } from "#app/platform/rate-limit.server.ts";
import { signInWithCode } from "#app/platform/session.server.ts";
import { Button } from "#app/ui/button.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { pageTitle } from "../door/page-title.ts";

export const meta: MetaFunction = (args) => pageTitle("Code invullen", args);

export async function action({ request, context }: ActionFunctionArgs) {
  await takeTry(CODE_BY_CALLER, callerOf(context.callerIp));
  const { code } = await readForm(request, codeSchema);
  const visit = { request, callerIp: context.callerIp };
  const opened = await signInWithCode(visit, code, (word) => takeTry(CODE_ONCE, word));
  const accountId = opened?.accountId ?? null;
  const outcome = opened ? "open" : "refused";
  await noteSignIn(ANONYMOUS, { accountId, outcome, how: "code" });
  if (opened) return redirect("/inloggen", { headers: opened.headers });
  throw new RuleBroken(
    "Deze code klopt niet, of het invullen duurde te lang. Wacht op de volgende code, of log opnieuw in.",
    "code",
  );
}

export default function SignInCode() {
  const [form, fields] = useServerForm<z.input<typeof codeSchema>>("code");
  return (
    <div className="container container-narrow stack">
      <h1>Vul de code in</h1>
      <p>Open de app op uw telefoon en neem de code van zes cijfers over.</p>
      <form method="post" {...getFormProps(form)} className="form">
        <FormErrors form={form} />
        <TextField
          label="Code"
          autoComplete="one-time-code"
          hint="Telefoon kwijt? Vul dan een van uw herstelcodes in. Elke herstelcode werkt één keer."
          {...fromConform(fields.code)}
          required
        />
        <div className="actions">
          <Button>Log in</Button>
        </div>
      </form>
      <p>
        <a href="/inloggen">Opnieuw inloggen</a>
      </p>
    </div>
  );
}
