import { getFormProps } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { signInSchema } from "#app/features/accounts/schema.ts";
import { noteSignIn } from "#app/features/accounts/sessions/note-sign-in.server.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { holdSignIn } from "#app/platform/rate-limit.server.ts";
import { findSessionAccount, signIn } from "#app/platform/session.server.ts";
import { Button } from "#app/ui/button.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { flashNotice } from "../door/flash-notice.ts";
import { pageTitle } from "../door/page-title.ts";
import { findActor, homeOf, safeNext } from "../door/session.server.ts";

const NOTICES: Record<string, string> = {
  bevestigd: "Het e-mailadres is bevestigd. Inloggen kan nu.",
  wachtwoord: "Het wachtwoord is ingesteld. Inloggen kan nu.",
  uitgelogd: "Het uitloggen is gelukt.",
};

const WRONG =
  "Dit e-mailadres en wachtwoord horen niet bij elkaar, of het adres is nog niet bevestigd.";
const CLOSED = "Dit account is gesloten. Bel of mail ons om te horen waarom.";

export const meta: MetaFunction<typeof loader> = (args) => pageTitle("Inloggen", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await findActor(request);
  if (actor.kind !== "anonymous") throw redirect(homeOf(actor));
  if ((await findSessionAccount(request))?.isHalf) throw redirect("/account/twee-stappen");
  const { searchParams } = new URL(request.url);
  return {
    next: safeNext(searchParams.get("naar")),
    notice: flashNotice(request, NOTICES),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const input = await readForm(request, signInSchema);
  const settle = await holdSignIn(context.callerIp, input.email);
  const found = await signIn({ request, callerIp: context.callerIp }, input);
  await noteSignIn(ANONYMOUS, { ...found, how: "password" });
  await settle(found.outcome === "refused");
  if (found.outcome === "refused") throw new RuleBroken(WRONG, "email");
  if (found.outcome === "closed") throw new RuleBroken(CLOSED, "email");
  const { headers, outcome } = found;
  if (outcome === "second-step") return redirect("/inloggen/code", { headers });
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
