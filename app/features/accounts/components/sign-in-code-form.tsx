import { getFormProps } from "@conform-to/react";
import type { z } from "zod";
import { Button } from "#app/ui/button.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import type { codeSchema } from "../schema.ts";
import { type GoOn, GoOnFields } from "./go-on-fields.tsx";

/** The second step of signing in, with where it leads. */
export function SignInCodeForm({ next, interrupted }: GoOn) {
  const [form, fields] = useServerForm<z.input<typeof codeSchema>>("code");
  return (
    <>
      <h1>Vul de code in</h1>
      <p>Open de app op uw telefoon en neem de code van zes cijfers over.</p>
      <form method="post" action="/inloggen/code" {...getFormProps(form)} className="form">
        <FormErrors form={form} />
        <GoOnFields
          next={next ?? fields.next.initialValue ?? null}
          interrupted={interrupted ?? fields.interrupted.initialValue ?? null}
        />
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
    </>
  );
}
