import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { CodeForm } from "#app/features/accounts/components/code-form.tsx";
import { RecoveryCodes } from "#app/features/accounts/components/recovery-codes.tsx";
import { ownPasswordSchema } from "#app/features/accounts/schema.ts";
import { findBureau } from "#app/features/settings/bureau.server.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { OWN_PASSWORD, takeTry } from "#app/platform/rate-limit.server.ts";
import { startTwoStep } from "#app/platform/session.server.ts";
import { Button } from "#app/ui/button.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { QrPicture } from "#app/ui/qr-picture.tsx";
import { pageTitle } from "../door/page-title.ts";
import { requireBureauAccount } from "../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Inloggen in twee stappen", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const { account } = await requireBureauAccount(request);
  if (account.twoFactorEnabled) throw redirect("/account");
  return { isHalf: account.isHalf };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { account } = await requireBureauAccount(request);
  await takeTry(OWN_PASSWORD, account.id);
  const { password } = await readForm(request, ownPasswordSchema);
  const started = await startTwoStep(
    { request, callerIp: context.callerIp },
    { password, issuer: (await findBureau()).name },
  );
  if (!started) throw new RuleBroken("Dit wachtwoord klopt niet.", "password");
  return { started };
}

export default function TwoStep() {
  const { isHalf } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = useServerForm<z.input<typeof ownPasswordSchema>>("twee-stappen");
  const started = answer && "started" in answer ? answer.started : null;
  if (started) return <SetUp {...started} />;
  return (
    <div className="container container-narrow stack">
      <h1>Inloggen in twee stappen</h1>
      <p>
        {isHalf
          ? "U ziet hier gegevens van veel mensen. Daarom is een tweede stap nodig voordat u verder kunt: een code van een app op uw telefoon."
          : "Na uw wachtwoord vult u dan een code in van een app op uw telefoon."}{" "}
        Elke app voor zulke codes is goed, zoals Aegis, Google Authenticator of een wachtwoordkluis.
      </p>
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
          <Button>Begin</Button>
        </div>
      </form>
      {isHalf ? (
        <form method="post" action="/uitloggen">
          <Button variant="quiet">Log uit</Button>
        </form>
      ) : null}
    </div>
  );
}

function SetUp({
  secret,
  uri,
  recoveryCodes,
}: {
  secret: string;
  uri: string;
  recoveryCodes: string[];
}) {
  return (
    <div className="container container-narrow stack">
      <h1>Zet de app klaar</h1>
      <section className="section stack">
        <h2>1. Scan of typ dit in uw app</h2>
        <QrPicture
          text={uri}
          label="Code om met de app te scannen; dezelfde staat hieronder als tekst"
        />
        <p>
          Scannen lukt niet? Typ dan deze sleutel: <code>{secret.match(/.{1,4}/g)?.join(" ")}</code>
        </p>
      </section>
      <section className="section stack">
        <h2>2. Bewaar uw herstelcodes</h2>
        <RecoveryCodes codes={recoveryCodes} />
      </section>
      <section className="section stack">
        <h2>3. Vul de eerste code in</h2>
        <CodeForm action="/account/twee-stappen/bevestigen" />
      </section>
    </div>
  );
}
