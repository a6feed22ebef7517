import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { requestSignInLink } from "#app/features/accounts/request-sign-in-link.server.ts";
import { requestSignInSchema } from "#app/features/accounts/schema.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { ASK_BY_CALLER, ASK_BY_NETWORK, takeTryOfCaller } from "#app/platform/rate-limit.server.ts";
import { Button } from "#app/ui/button.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { holdLinkKey, linkKeyOf } from "../door/link-cookie.server.ts";
import { pageTitle } from "../door/page-title.ts";

export const meta: MetaFunction = (args) => pageTitle("Inloggen met een link", args);

export function loader({ request }: LoaderFunctionArgs) {
  return { sent: new URL(request.url).searchParams.has("verstuurd") };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const limits = { caller: ASK_BY_CALLER, network: ASK_BY_NETWORK };
  await takeTryOfCaller(context.callerIp, limits);
  const { email } = await readForm(request, requestSignInSchema);
  const browserKey = linkKeyOf(request);
  await requestSignInLink(ANONYMOUS, { email, browserKey });
  return redirect("/inloggen/link?verstuurd", { headers: holdLinkKey(browserKey) });
}

export default function RequestSignInLink() {
  const { sent } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof requestSignInSchema>>("inloggen-link");
  if (sent) return <Sent />;
  return (
    <div className="container container-narrow stack">
      <h1>Inloggen met een link</h1>
      <p>
        Voor werkzoekenden. Vul je e-mailadres in, dan krijg je een mail met een link. Een
        wachtwoord is niet nodig.
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
      <p>
        <a href="/inloggen">Inloggen met een wachtwoord</a>
      </p>
    </div>
  );
}

function Sent() {
  return (
    <div className="container container-narrow stack">
      <h1>Kijk in je mail</h1>
      <p>
        Als er bij dit adres een bevestigd account voor werkzoekenden hoort, is er nu een link
        onderweg. Open hem in deze browser. De link werkt een uur en één keer. Komt er niets aan,
        kijk dan bij de ongewenste mail of controleer het adres.
      </p>
      <p>
        <a href="/inloggen">Terug naar inloggen</a>
      </p>
    </div>
  );
}
