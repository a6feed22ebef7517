import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmployerCulture } from "#app/features/culture/components/employer-culture.tsx";
import { QuestionnaireStart } from "#app/features/culture/components/questionnaire-start.tsx";
import { findEmployerCulture } from "#app/features/culture/find-employer-culture.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { pageTitle } from "../page-title.ts";
import { requireEmployer } from "../session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Werkcultuur", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireEmployer(request);
  const saved = new URL(request.url).searchParams.get("melding") === "klaar";
  return { culture: await findEmployerCulture(actor), saved };
}

export default function Culture() {
  const { culture, saved } = useLoaderData<typeof loader>();
  const { progress, raters } = culture;
  return (
    <div className="stack-loose">
      <div className="workspace-head">
        <h1>Zo is het bij u</h1>
      </div>
      {saved ? <Notice tone="done">Alle 21 vragen zijn beantwoord en bewaard.</Notice> : null}
      {progress.complete ? (
        <p>
          U hebt alle vragen beantwoord. <a href="/werkgever/cultuur/1">Loop uw antwoorden na</a>
        </p>
      ) : (
        <QuestionnaireStart progress={progress} basePath="/werkgever/cultuur">
          <p className="lead">
            21 keer kiest u uit vijf zinnen wat het best en wat het minst bij uw organisatie past.
            Het kost ongeveer zes minuten en u kunt tussendoor stoppen.
          </p>
          <p>
            Minstens twee mensen beantwoorden de vragen, los van elkaar. Kandidaten beantwoorden
            dezelfde vragen over zichzelf; u leest beide profielen naast elkaar.
          </p>
        </QuestionnaireStart>
      )}
      {raters.length > 0 ? <EmployerCulture culture={culture} /> : null}
    </div>
  );
}
