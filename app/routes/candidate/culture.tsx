import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProfileTabs } from "#app/features/candidates/components/profile-tabs.tsx";
import { CultureProfile } from "#app/features/culture/components/culture-profile.tsx";
import { QuestionnaireStart } from "#app/features/culture/components/questionnaire-start.tsx";
import { findOwnCulture } from "#app/features/culture/find-own-culture.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { pageTitle } from "../door/page-title.ts";
import { requireCandidate } from "../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Werkcultuur", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireCandidate(request);
  const saved = new URL(request.url).searchParams.get("melding") === "klaar";
  return { ...(await findOwnCulture(actor)), saved };
}

export default function Culture() {
  const { progress, rows, extremes, saved } = useLoaderData<typeof loader>();
  return (
    <div className="stack-loose">
      <ProfileTabs current="/mijn/cultuur" />
      <h1>Zo werk je graag</h1>
      {saved ? <Notice tone="done">Alle 21 vragen zijn beantwoord en bewaard.</Notice> : null}
      {progress.complete ? (
        <p>
          Dit profiel vergelijken wij met dat van teams. <a href="/mijn">Bekijk je vacatures</a> of{" "}
          <a href="/mijn/cultuur/1">loop je antwoorden na</a>.
        </p>
      ) : (
        <QuestionnaireStart progress={progress} basePath="/mijn/cultuur">
          <p className="lead">
            21 keer kies je uit vijf zinnen wat het best en wat het minst bij je past. Er is geen
            goed of fout. Het kost ongeveer zes minuten en je kunt tussendoor stoppen.
          </p>
          <p>
            Werkgevers beantwoorden dezelfde vragen over hun team. Zo lees jij vooraf waar jullie op
            elkaar lijken en waar niet. Je antwoorden wijzen je nooit af.
          </p>
        </QuestionnaireStart>
      )}
      {progress.complete ? (
        <CultureProfile
          rows={rows}
          extremes={extremes}
          mostTitle="Dit past het best bij je"
          leastTitle="Dit past het minst bij je"
        />
      ) : null}
    </div>
  );
}
