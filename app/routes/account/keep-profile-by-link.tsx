import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findTokenSubject } from "#app/features/accounts/one-time-link.server.ts";
import { keepProfileByLink } from "#app/features/retention/keep-profile.server.ts";
import { ANONYMOUS } from "#app/platform/actor.ts";
import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { pageTitle } from "../door/page-title.ts";

export const meta: MetaFunction = (args) => pageTitle("Je profiel bewaren", args);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const done = new URL(request.url).searchParams.has("klaar");
  const works = (await findTokenSubject("keep-profile", params.token ?? "")) !== null;
  return { done, works };
}

export async function action({ params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const kept = await keepProfileByLink(ANONYMOUS, { token });
  return redirect(`/bewaren/${token}${kept ? "?klaar" : ""}`);
}

export default function KeepProfileByLink() {
  const { done, works } = useLoaderData<typeof loader>();
  if (done) {
    return (
      <div className="container container-narrow stack">
        <div className="page-title">
          <h1 className="title-quiet">Wij bewaren je profiel</h1>
        </div>
        <Notice tone="done">
          Je profiel blijft nog een jaar bij ons. Voordat dat jaar om is, vragen wij het je opnieuw.
        </Notice>
        <p>
          <a href="/vacatures">Bekijk de vacatures van nu</a>
        </p>
      </div>
    );
  }
  if (!works) {
    return (
      <div className="container container-narrow stack">
        <div className="page-title">
          <h1 className="title-quiet">Deze link werkt niet meer</h1>
        </div>
        <p>
          Heb je hem al gebruikt? Dan is het gelukt en bewaren wij je profiel nog een jaar. Is de
          datum in de mail voorbij? Dan kan het niet meer met deze link.
        </p>
        <p>
          Met een account zie je bij <a href="/mijn/gegevens">je gegevens</a> hoelang wij ze
          bewaren. Anders <a href="/colofon">bel of mail je ons</a>.
        </p>
      </div>
    );
  }
  return (
    <div className="container container-narrow stack">
      <div className="page-title">
        <h1 className="title-quiet">Zullen wij je profiel bewaren?</h1>
      </div>
      <p>
        Met één klik bewaren wij je profiel nog een jaar. Onze consultants kunnen je dan blijven
        voorstellen als jij dat goedvindt. Voordat het jaar om is, vragen wij het je opnieuw.
      </p>
      <form method="post">
        <Button>Bewaar mijn profiel nog een jaar</Button>
      </form>
      <p className="small soft">
        Wil je dat niet? Dan hoef je niets te doen en verwijderen wij alles op de dag die in de mail
        staat.
      </p>
    </div>
  );
}
