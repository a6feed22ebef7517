import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { changeAddress, findNewAddress } from "#app/features/accounts/own/change-address.server.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { StaleLink } from "#app/ui/stale-link.tsx";
import { pageTitle } from "../door/page-title.ts";

export const meta: MetaFunction = (args) => pageTitle("Nieuw e-mailadres bevestigen", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const done = new URL(request.url).searchParams.has("klaar");
  return { done, email: await findNewAddress(params.token ?? "") };
}

export async function action({ params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  await changeAddress(ANONYMOUS, { token });
  return redirect(`/e-mailadres/${token}?klaar`);
}

export default function ConfirmNewAddress() {
  const { done, email } = useLoaderData<typeof loader>();
  if (!done && !email)
    return <StaleLink retryHref="/account/e-mailadres" retryLabel="Vraag een nieuwe link" />;
  return (
    <div className="container container-narrow stack">
      <h1>{done ? "Het e-mailadres is veranderd" : "Bevestig het nieuwe e-mailadres"}</h1>
      {done ? (
        <>
          <Notice tone="done">
            Voortaan hoort dit adres bij het account, ook om in te loggen.
          </Notice>
          <p>
            <a href="/account">Naar het account</a>
          </p>
        </>
      ) : (
        <>
          <p>Daarna loopt alles wat wij mailen via {email}, en ook het inloggen.</p>
          <form method="post">
            <Button>Bevestig {email}</Button>
          </form>
        </>
      )}
    </div>
  );
}
