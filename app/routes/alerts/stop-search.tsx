import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findSearchToStop } from "#app/features/alerts/find-saved-searches.server.ts";
import { stopSearch } from "#app/features/alerts/stop-search.server.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { Button } from "#app/ui/button.tsx";
import { pageTitle } from "../door/page-title.ts";

export const meta: MetaFunction = (args) => pageTitle("Zoekopdracht stoppen", args);

export async function loader({ params }: LoaderFunctionArgs) {
  return { search: await findSearchToStop(params.key ?? "") };
}

/**
 * Also what a mail program posts by itself (RFC 8058): the key in the address is the authority, and
 * the answer is a page at once, since such programs follow no redirect.
 */
export async function action({ params }: ActionFunctionArgs) {
  await stopSearch(ANONYMOUS, { stopKey: params.key ?? "" });
  return null;
}

export default function StopSearch() {
  const { search } = useLoaderData<typeof loader>();
  if (!search) {
    return (
      <div className="container container-narrow stack">
        <h1>Deze zoekopdracht is gestopt</h1>
        <p>Je krijgt er geen mail meer over, en wij bewaren je adres er niet meer voor.</p>
        <p>
          <a href="/vacatures">Bekijk de vacatures</a>
        </p>
      </div>
    );
  }
  return (
    <div className="container container-narrow stack">
      <h1>Stop deze zoekopdracht</h1>
      <p>
        Je krijgt nu bericht bij nieuwe vacatures: <strong>{search.label}</strong>.
      </p>
      <form method="post">
        <Button>Stop zoekopdracht</Button>
      </form>
    </div>
  );
}
