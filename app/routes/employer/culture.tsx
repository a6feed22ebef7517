import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmployerCulture } from "#app/features/culture/components/employer-culture.tsx";
import { QuestionnaireStart } from "#app/features/culture/components/questionnaire-start.tsx";
import { findEmployerCulture } from "#app/features/culture/find-employer-culture.server.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { flashNotice } from "../door/flash-notice.ts";
import { pageTitle } from "../door/page-title.ts";
import { requireEmployer } from "../door/session.server.ts";

const NOTICES = {
  klaar: "Alle 21 vragen zijn beantwoord en bewaard.",
  uitgenodigd: "Uw collega krijgt een mail met een link naar de vragen.",
};

export const meta: MetaFunction = (args) => pageTitle("Werkcultuur", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireEmployer(request);
  return {
    culture: await findEmployerCulture(actor),
    notice: flashNotice(request, NOTICES),
  };
}

export default function Culture() {
  const { culture, notice } = useLoaderData<typeof loader>();
  const { progress, raters } = culture;
  return (
    <div className="stack-loose">
      <div className="workspace-head">
        <h1>Zo is het bij u</h1>
      </div>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
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
      <p>
        <LinkButton href="/werkgever/cultuur/uitnodigen" variant="quiet">
          Nodig een collega uit
        </LinkButton>
      </p>
      {raters.length > 0 ? <EmployerCulture culture={culture} /> : null}
    </div>
  );
}
