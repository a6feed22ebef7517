import { getFormProps } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { signInSchema } from "#app/features/accounts/schema.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { SIGN_IN_BY_ADDRESS, SIGN_IN_BY_CALLER, takeTry } from "#app/platform/rate-limit.server.ts";
import { signIn } from "#app/platform/session.server.ts";
import { Button } from "#app/ui/button.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { flashNotice } from "../flash-notice.ts";
import { pageTitle } from "../page-title.ts";
import { FormErrors, useServerForm } from "../server-form.tsx";
import { findActor, homeOf, safeNext } from "../session.server.ts";

const NOTICES: Record<string, string> = {
  bevestigd: "Het e-mailadres is bevestigd. Inloggen kan nu.",
  wachtwoord: "Het wachtwoord is ingesteld. Inloggen kan nu.",
  uitgelogd: "Het uitloggen is gelukt.",
};

export const meta: MetaFunction<typeof loader> = (args) => pageTitle("Inloggen", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await findActor(request);
  if (actor.kind !== "anonymous") throw redirect(homeOf(actor));
  const { searchParams } = new URL(request.url);
  return {
    next: safeNext(searchParams.get("naar")),
    notice: flashNotice(request, NOTICES),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await takeTry(SIGN_IN_BY_CALLER, context.callerIp);
  const input = await readForm(request, signInSchema);
  await takeTry(SIGN_IN_BY_ADDRESS, input.email);
  const headers = await signIn(request, input);
  if (!headers) {
    throw new RuleBroken(
      "Dit e-mailadres en wachtwoord horen niet bij elkaar, of het adres is nog niet bevestigd.",
      "email",
    );
  }
  return redirect(safeNext(input.next ?? null) ?? "/inloggen", { headers });
}

export default function SignIn() {
  const { next, notice } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof signInSchema>>("inloggen");
  return (
    <div className="container container-narrow stack">
      <h1>Inloggen</h1>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      <form method="post" {...getFormProps(form)} className="form">
        <FormErrors form={form} />
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <TextField
          label="E-mailadres"
          type="email"
          autoComplete="username"
          {...fromConform(fields.email)}
          required
        />
        <TextField
          label="Wachtwoord"
          type="password"
          autoComplete="current-password"
          {...fromConform(fields.password)}
          required
        />
        <div className="actions">
          <Button>Log in</Button>
        </div>
      </form>
      <p>
        <a href="/inloggen/link">Inloggen met een link in je mail</a> ·{" "}
        <a href="/wachtwoord-vergeten">Wachtwoord vergeten</a> ·{" "}
        <a href="/account-maken">Account maken</a>
      </p>
    </div>
  );
}
