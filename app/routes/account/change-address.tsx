import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { askNewAddress } from "#app/features/accounts/own/ask-new-address.server.ts";
import { hasPassword } from "#app/features/accounts/own/change-password.server.ts";
import { newAddressSchema } from "#app/features/accounts/schema.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { OWN_PASSWORD, takeTry } from "#app/platform/rate-limit.server.ts";
import { Button } from "#app/ui/button.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { pageTitle } from "../door/page-title.ts";
import { requireAccount } from "../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Ander e-mailadres", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const { id, email, audience } = (await requireAccount(request)).account;
  return { email, hasOne: await hasPassword(id), isInformal: audience === "candidate" };
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor, account } = await requireAccount(request);
  await takeTry(OWN_PASSWORD, account.id);
  await askNewAddress(actor, await readForm(request, newAddressSchema));
  return redirect("/account?melding=adres");
}

export default function ChangeAddress() {
  const { email, hasOne, isInformal } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof newAddressSchema>>("adres");
  return (
    <div className="container container-narrow stack">
      <h1>Verander {isInformal ? "je" : "uw"} e-mailadres</h1>
      <p>
        Nu is het {email}. Wij mailen een link naar het nieuwe adres. Pas als{" "}
        {isInformal ? "je" : "u"} daar bevestigt, verandert het. Het oude adres krijgt daar bericht
        van.
      </p>
      <form method="post" {...getFormProps(form)} className="form">
        <FormErrors form={form} />
        <TextField
          label="Nieuw e-mailadres"
          type="email"
          autoComplete="email"
          {...fromConform(fields.email)}
          required
        />
        {hasOne ? (
          <TextField
            label="Wachtwoord"
            type="password"
            autoComplete="current-password"
            {...fromConform(fields.currentPassword)}
            required
          />
        ) : null}
        <div className="actions">
          <Button>Stuur de link</Button>
          <a href="/account">Terug naar het account</a>
        </div>
      </form>
    </div>
  );
}
