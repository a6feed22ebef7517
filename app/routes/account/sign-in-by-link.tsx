import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findSignInLink } from "#app/features/accounts/one-time-link.server.ts";
import { signInByLink } from "#app/features/accounts/sessions/sign-in-by-link.server.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { openSession } from "#app/platform/session.server.ts";
import { Button } from "#app/ui/button.tsx";
import { StaleLink } from "#app/ui/stale-link.tsx";
import { findLinkKey } from "../door/link-cookie.server.ts";
import { pageTitle } from "../door/page-title.ts";

export const meta: MetaFunction = (args) => pageTitle("Inloggen", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  return { state: await findSignInLink(params.token ?? "", findLinkKey(request)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const link = { token: params.token ?? "", browserKey: findLinkKey(request) };
  const { accountId } = await signInByLink(ANONYMOUS, link);
  const visit = { request, callerIp: context.callerIp };
  return redirect("/mijn", { headers: await openSession(visit, accountId) });
}

export default function SignInByLink() {
  const { state } = useLoaderData<typeof loader>();
  if (state === "other") return <OtherBrowser />;
  if (state === "stale")
    return <StaleLink retryHref="/inloggen/link" retryLabel="Vraag een nieuwe link" />;
  return (
    <div className="container container-narrow stack">
      <h1>Log in</h1>
      <p>Met één klik ben je ingelogd. De link werkt daarna niet meer.</p>
      <form method="post">
        <Button>Log in</Button>
      </form>
    </div>
  );
}

function OtherBrowser() {
  return (
    <div className="container container-narrow stack">
      <h1>Deze link hoort bij een andere browser</h1>
      <p>
        Open hem in de browser waarin je hem hebt gevraagd. Zo kan niemand anders met jouw mail
        inloggen. Lukt dat niet, vraag dan hier een nieuwe link.
      </p>
      <p>
        <a href="/inloggen/link">Vraag een nieuwe link</a>
      </p>
    </div>
  );
}
