import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findTokenSubject } from "#app/features/accounts/one-time-link.server.ts";
import { confirmSearch } from "#app/features/alerts/confirm-search.server.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { StaleLink } from "#app/ui/stale-link.tsx";
import { pageTitle } from "../door/page-title.ts";

export const meta: MetaFunction = (args) => pageTitle("Zoekopdracht bevestigen", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const done = new URL(request.url).searchParams.has("klaar");
  const works = (await findTokenSubject("confirm-search", params.token ?? "")) !== null;
  return { done, works };
}

export async function action({ params }: ActionFunctionArgs) {
  await confirmSearch(ANONYMOUS, { token: params.token ?? "" });
  return redirect(`/zoekopdrachten/bevestigen/${params.token}?klaar`);
}

export default function ConfirmSearch() {
  const { done, works } = useLoaderData<typeof loader>();
  if (done) {
    return (
      <div className="container container-narrow stack">
        <h1>Je zoekopdracht is bevestigd</h1>
        <Notice tone="done">
          Bij nieuwe vacatures krijg je bericht. Stoppen kan in elke mail.
        </Notice>
        <p>
          <a href="/vacatures">Bekijk de vacatures van nu</a>
        </p>
      </div>
    );
  }
  if (!works) return <StaleLink retryHref="/vacatures" retryLabel="Naar de vacatures" />;
  return (
    <div className="container container-narrow stack">
      <h1>Bevestig je zoekopdracht</h1>
      <p>
        Met één klik weten wij dat dit adres van jou is. Daarna krijg je nieuwe vacatures gemaild.
      </p>
      <form method="post">
        <Button>Bevestig</Button>
      </form>
    </div>
  );
}
