import { data, redirect } from "@remix-run/node";
import type { InterruptedForm } from "#app/platform/http/interrupted-form.ts";
import { safeNext } from "./session.server.ts";

/** What answers a sign-in that worked: the form under which the session ended, or the page to go on to. */
export function goOn(
  { next, interrupted }: { next: string | null; interrupted: InterruptedForm | undefined },
  headers: Headers,
) {
  const path = safeNext(interrupted?.path ?? null);
  if (interrupted && path)
    return data({ step: "form" as const, form: { ...interrupted, path } }, { headers });
  return redirect(next ?? "/inloggen", { headers });
}
