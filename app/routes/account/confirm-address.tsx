import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findTokenSubject } from "#app/features/accounts/one-time-link.server.ts";
import { confirmAddress } from "#app/features/candidates/confirm-address.server.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { Button } from "#app/ui/button.tsx";
import { pageTitle } from "../page-title.ts";
import { StaleLink } from "../stale-link.tsx";

export const meta: MetaFunction = (args) => pageTitle("E-mailadres bevestigen", args);

export async function loader({ params }: LoaderFunctionArgs) {
  return { works: (await findTokenSubject("verify-address", params.token ?? "")) !== null };
}

export async function action({ params }: ActionFunctionArgs) {
  await confirmAddress(ANONYMOUS, { token: params.token ?? "" });
  return redirect("/inloggen?melding=bevestigd");
}

export default function ConfirmAddress() {
  const { works } = useLoaderData<typeof loader>();
  if (!works) return <StaleLink retryHref="/inloggen" retryLabel="Naar inloggen" />;
  return (
    <div className="container container-narrow stack">
      <h1>Bevestig dit e-mailadres</h1>
      <p>Met één klik weten wij dat het adres klopt. Daarna kan het inloggen beginnen.</p>
      <form method="post">
        <Button>Bevestig</Button>
      </form>
    </div>
  );
}
