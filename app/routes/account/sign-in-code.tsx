import type { ActionFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { BackToForm } from "#app/features/accounts/components/go-on-fields.tsx";
import { SignInCodeForm } from "#app/features/accounts/components/sign-in-code-form.tsx";
import { codeSchema } from "#app/features/accounts/schema.ts";
import { noteSignIn } from "#app/features/accounts/sessions/note-sign-in.server.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { callerOf } from "#app/platform/limits/caller.ts";
import { CODE_BY_CALLER, CODE_ONCE, takeTry } from "#app/platform/rate-limit.server.ts";
import { signInWithCode } from "#app/platform/session.server.ts";
import { goOn } from "../door/go-on.server.ts";
import { pageTitle } from "../door/page-title.ts";
import { safeNext } from "../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Code invullen", args);

export async function action({ request, context }: ActionFunctionArgs) {
  await takeTry(CODE_BY_CALLER, callerOf(context.callerIp));
  const { code, next, interrupted } = await readForm(request, codeSchema);
  const visit = { request, callerIp: context.callerIp };
  const opened = await signInWithCode(visit, code, (word) => takeTry(CODE_ONCE, word));
  const accountId = opened?.accountId ?? null;
  const outcome = opened ? "open" : "refused";
  await noteSignIn(ANONYMOUS, { accountId, outcome, how: "code" });
  if (opened) return goOn({ next: safeNext(next ?? null), interrupted }, opened.headers);
  throw new RuleBroken(
    "Deze code klopt niet, of het invullen duurde te lang. Wacht op de volgende code, of log opnieuw in.",
    "code",
  );
}

export default function SignInCode() {
  const done = useActionData<typeof action>();
  return (
    <div className="container container-narrow stack">
      {done && "step" in done ? (
        <BackToForm {...done.form} />
      ) : (
        <SignInCodeForm next={null} interrupted={null} />
      )}
    </div>
  );
}
