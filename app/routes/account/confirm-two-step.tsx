import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { CodeForm } from "#app/features/accounts/components/code-form.tsx";
import { codeSchema } from "#app/features/accounts/schema.ts";
import { noteTwoStep } from "#app/features/accounts/sessions/note-two-step.server.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { callerOf } from "#app/platform/limits/caller.ts";
import { CODE_BY_CALLER, CODE_ONCE, takeTry } from "#app/platform/rate-limit.server.ts";
import { confirmTwoStep } from "#app/platform/session.server.ts";
import { pageTitle } from "../door/page-title.ts";
import { requireBureauAccount } from "../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Eerste code invullen", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const { account } = await requireBureauAccount(request);
  if (account.twoFactorEnabled) throw redirect("/account");
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, account } = await requireBureauAccount(request);
  await takeTry(CODE_BY_CALLER, callerOf(context.callerIp));
  const { code } = await readForm(request, codeSchema);
  const headers = await confirmTwoStep({ request, callerIp: context.callerIp }, code);
  if (!headers) {
    throw new RuleBroken("Deze code klopt niet. Wacht op de volgende code in uw app.", "code");
  }
  await takeTry(CODE_ONCE, `${account.id} ${code}`);
  await noteTwoStep(actor, { accountId: account.id, change: "start" });
  return redirect("/account?melding=tweestappen", { headers });
}

export default function ConfirmTwoStep() {
  return (
    <div className="container container-narrow stack">
      <h1>Vul de eerste code in</h1>
      <p>
        Staat de sleutel in uw app? Vul dan de code in die nu in beeld is. Anders{" "}
        <a href="/account/twee-stappen">begint u opnieuw</a>.
      </p>
      <CodeForm />
    </div>
  );
}
