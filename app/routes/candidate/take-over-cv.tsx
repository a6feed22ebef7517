import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findNewFacts } from "#app/features/candidates/cvs/find-new-facts.server.ts";
import { countedFacts, type NewFacts } from "#app/features/candidates/cvs/new-facts.ts";
import { takeOverFacts } from "#app/features/candidates/cvs/take-over-facts.server.ts";
import { periodText } from "#app/features/candidates/period-text.ts";
import { languageLabel } from "#app/features/taxonomy/languages.ts";
import { skillLabel } from "#app/features/taxonomy/skills.ts";
import { callerOf } from "#app/platform/limits/caller.ts";
import { READ_CV_BY_CALLER, takeTry } from "#app/platform/rate-limit.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { pageTitle } from "../door/page-title.ts";
import { requireCandidate } from "../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Overnemen uit je cv", args);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireCandidate(request);
  const caller = callerOf(context.callerIp);
  await takeTry(READ_CV_BY_CALLER, caller);
  const found = await findNewFacts(actor, { cvId: params.id ?? "", caller });
  if ("trouble" in found) return { trouble: found.trouble, counted: "", lines: [] };
  return { trouble: null, counted: countedFacts(found.facts), lines: linesOf(found.facts) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireCandidate(request);
  const caller = callerOf(context.callerIp);
  await takeTry(READ_CV_BY_CALLER, caller);
  await takeOverFacts(actor, { cvId: params.id ?? "", caller });
  return redirect("/mijn/profiel?melding=overgenomen");
}

function linesOf({ experiences, educations, skills, languages }: NewFacts) {
  const month = (date: Date | null) => date?.toISOString().slice(0, 7) ?? "";
  return [
    {
      term: "Banen",
      texts: experiences.map(({ title, employer, startsOn, endsOn }) =>
        [title, employer, periodText(month(startsOn), month(endsOn))].filter(Boolean).join(", "),
      ),
    },
    {
      term: "Opleidingen",
      texts: educations.map(({ name, year }) => [name, year].filter(Boolean).join(", ")),
    },
    {
      term: "Vaardigheden",
      texts: skills.map(({ skillId }) => skillLabel(skillId)),
    },
    { term: "Talen", texts: languages.map(({ language }) => languageLabel(language)) },
  ];
}

export default function TakeOverCv() {
  const { trouble, counted, lines } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <Breadcrumbs trail={[{ href: "/mijn/profiel", label: "Profiel" }]} />
      <h1>Je cv is bewaard</h1>
      {counted ? (
        <form method="post" className="form">
          <p className="lead">{counted} gevonden die nog niet in je profiel staan. Overnemen?</p>
          <DlFacts
            facts={lines.map(({ term, texts }) => ({
              term,
              value: texts.length > 0 ? texts.map((text) => <p key={text}>{text}</p>) : null,
            }))}
          />
          <p className="soft">
            Wat er al staat verandert niet. Hoe goed je iets kunt, kies je daarna zelf.
          </p>
          <div className="actions">
            <Button>Neem over</Button>
            <LinkButton href="/mijn/profiel" variant="quiet">
              Nee, laat mijn profiel zo
            </LinkButton>
          </div>
        </form>
      ) : (
        <>
          <p className="lead">{trouble ?? "Alles wat wij erin lazen, staat al in je profiel."}</p>
          <p>
            <a href="/mijn/profiel">Terug naar je profiel</a>
          </p>
        </>
      )}
    </div>
  );
}
