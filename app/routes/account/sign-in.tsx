import { getFormProps } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import {
  BackToForm,
  type GoOn,
  GoOnFields,
} from "#app/features/accounts/components/go-on-fields.tsx";
import { SignInCodeForm } from "#app/features/accounts/components/sign-in-code-form.tsx";
import { signInSchema } from "#app/features/accounts/schema.ts";
import { noteSignIn } from "#app/features/accounts/sessions/note-sign-in.server.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { interruptedForm, readForm } from "#app/platform/http/form.server.ts";
import { INTERRUPTED_AT, type InterruptedForm } from "#app/platform/http/interrupted-form.ts";
import { holdSignIn } from "#app/platform/rate-limit.server.ts";
import { findSessionAccount, signIn } from "#app/platform/session.server.ts";
import { Button } from "#app/ui/button.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { flashNotice } from "../door/flash-notice.ts";
import { goOn } from "../door/go-on.server.ts";
import { publicMeta } from "../door/page-meta.ts";
import { findActor, homeOf, safeNext } from "../door/session.server.ts";

const NOTICES: Record<string, string> = {
  bevestigd: "Het e-mailadres is bevestigd. Inloggen kan nu.",
  wachtwoord: "Het wachtwoord is ingesteld. Inloggen kan nu.",
  uitgelogd: "Het uitloggen is gelukt.",
};

const WRONG =
  "Dit e-mailadres en wachtwoord horen niet bij elkaar, of het adres is nog niet bevestigd.";
const CLOSED = "Dit account is gesloten. Bel of mail ons om te horen waarom.";

export const meta: MetaFunction<typeof loader> = (args) =>
  publicMeta(args, {
    title: "Inloggen",
    description: "Log in met je e-mailadres en wachtwoord, of vraag een link per mail.",
  });

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const actor = await findActor(request);
  const goesOn = searchParams.has(INTERRUPTED_AT);
  if (!goesOn && actor.kind !== "anonymous") throw redirect(homeOf(actor));
  if ((await findSessionAccount(request))?.isHalf) throw redirect("/account/twee-stappen");
  return {
    next: safeNext(searchParams.get("naar")),
    notice: flashNotice(request, NOTICES),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const at = safeNext(new URL(request.url).searchParams.get(INTERRUPTED_AT));
  if (at) return takeAlong(request, at);
  const input = await readForm(request, signInSchema);
  const settle = await holdSignIn(context.callerIp, input.email);
  const found = await signIn({ request, callerIp: context.callerIp }, input);
  await noteSignIn(ANONYMOUS, { ...found, how: "password" });
  await settle(found.outcome === "refused");
  if (found.outcome === "refused") throw new RuleBroken(WRONG, "email");
  if (found.outcome === "closed") throw new RuleBroken(CLOSED, "email");
  const { headers, outcome } = found;
  const next = safeNext(input.next ?? null);
  if (outcome === "second-step") {
    if (!next && !input.interrupted) return redirect("/inloggen/code", { headers });
    const interrupted = input.interrupted ? JSON.stringify(input.interrupted) : null;
    return data({ step: "code" as const, next, interrupted }, { headers });
  }
  return goOn({ next, interrupted: input.interrupted }, headers);
}

/** A form under which the session ended, to go on with; straight away when another window signed in. */
async function takeAlong(request: Request, at: string) {
  const interrupted = await interruptedForm(request, at);
  if (!interrupted) return redirect(`/inloggen?naar=${encodeURIComponent(at)}`);
  const actor = await findActor(request);
  if (actor.kind !== "anonymous") return goOn({ next: null, interrupted }, new Headers());
  return data({ step: "password" as const, interrupted: JSON.stringify(interrupted) }, 401);
}

export default function SignIn() {
  const { next, notice } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const [form, fields] = useServerForm<z.input<typeof signInSchema>>("inloggen");
  if (done && "step" in done && done.step !== "password") return <AfterPassword done={done} />;
  const kept =
    (done && "step" in done ? done.interrupted : null) ?? fields.interrupted.initialValue ?? null;
  return (
    <div className="container container-narrow stack">
      <h1>Inloggen</h1>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      {kept ? (
        <Notice tone="due">
          De sessie was afgelopen. Wat er was ingevuld is niet weg: na het inloggen staat het weer
          in het formulier.
        </Notice>
      ) : null}
      <form method="post" action="/inloggen" {...getFormProps(form)} className="form">
        <FormErrors form={form} />
        <GoOnFields next={next ?? fields.next.initialValue ?? null} interrupted={kept} />
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

type AfterPasswordData = ({ step: "code" } & GoOn) | { step: "form"; form: InterruptedForm };

/** What follows on the right password: the second step, or the form that waits. */
function AfterPassword({ done }: { done: AfterPasswordData }) {
  return (
    <div className="container container-narrow stack">
      {done.step === "code" ? <SignInCodeForm {...done} /> : <BackToForm {...done.form} />}
    </div>
  );
}
