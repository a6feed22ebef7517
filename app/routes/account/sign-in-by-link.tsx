import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findTokenSubject } from "#app/features/accounts/one-time-link.server.ts";
import { signInByLink } from "#app/features/accounts/sign-in-by-link.server.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { SIGN_IN_BY_CALLER, takeTry } from "#app/platform/rate-limit.server.ts";
import { openSession } from "#app/platform/session.server.ts";
import { Button } from "#app/ui/button.tsx";
import { pageTitle } from "../page-title.ts";
import { StaleLink } from "../stale-link.tsx";

export const meta: MetaFunction = (args) => pageTitle("Inloggen", args);

export async function loader({ params }: LoaderFunctionArgs) {
  return { works: (await findTokenSubject("sign-in", params.token ?? "")) !== null };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  await takeTry(SIGN_IN_BY_CALLER, context.callerIp);
  const { accountId } = await signInByLink(ANONYMOUS, { token: params.token ?? "" });
  return redirect("/mijn", { headers: await openSession(request, accountId) });
}

export default function SignInByLink() {
  const { works } = useLoaderData<typeof loader>();
  if (!works) return <StaleLink retryHref="/inloggen/link" retryLabel="Vraag een nieuwe link" />;
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
