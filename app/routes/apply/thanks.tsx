import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findApplyPage } from "#app/screens/public/apply.server.ts";
import { formatDay } from "#app/ui/format-date.ts";
import { ProgressSteps } from "#app/ui/progress-steps.tsx";
import { publicMeta } from "../door/page-meta.ts";
import { findActor } from "../door/session.server.ts";

export const meta: MetaFunction = (args) =>
  publicMeta(args, { title: "Je sollicitatie is binnen", description: "", index: false });

export async function loader({ request, params }: LoaderFunctionArgs) {
  return findApplyPage(await findActor(request), params.slug ?? "");
}

const STEPS = [
  { label: "Ontvangen" },
  { label: "Een consultant leest" },
  { label: "Wij stellen je voor" },
  { label: "Gesprek" },
];

export default function Thanks() {
  const { title, employer, consultant, answerBy, account, form, earlierId } =
    useLoaderData<typeof loader>();
  const reader = consultant ?? "Een consultant";
  return (
    <div className="container container-narrow stack-loose">
      <div className="page-title">
        <h1 className="title-quiet">Je sollicitatie is binnen</h1>
        <p className="lead">
          {title}, {employer}
        </p>
      </div>
      <ProgressSteps
        steps={STEPS}
        current={1}
        promise={`${reader} leest je sollicitatie. Uiterlijk ${formatDay(answerBy)} hoor je of wij je voorstellen.`}
      />
      <div className="stack">
        <h2>Wat er nu gebeurt</h2>
        <ul>
          <li>
            Er is een bevestiging onderweg naar {account?.email ?? "het e-mailadres dat je opgaf"}.
            {form === "anonymous"
              ? " Met de link daarin zie je een week lang hoe het ermee staat en kun je een account maken."
              : null}
          </li>
          {form === "anonymous" ? (
            <li>Wat je invulde en je cv zijn uit deze browser gewist; wij hebben het nu.</li>
          ) : null}
          <li>Zien wij geen kans, dan krijg je de reden. Een mens beslist dat, geen computer.</li>
          <li>Je kunt je sollicitatie op elk moment intrekken.</li>
        </ul>
        <p>
          {earlierId ? (
            <>
              <a href={`/mijn/sollicitaties/${earlierId}`}>Volg je sollicitatie</a> ·{" "}
            </>
          ) : null}
          <a href="/vacatures">Bekijk meer vacatures</a>
        </p>
      </div>
    </div>
  );
}
