import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { bringInCandidate } from "#app/features/candidates/brought-in/bring-in-candidate.server.ts";
import { bringInSchema } from "#app/features/candidates/brought-in/schema.ts";
import { NewCandidateForm } from "#app/features/candidates/components/new-candidate-form.tsx";
import { errorOf, readFormWithFile, UPLOADS_BY_CALLER } from "#app/platform/http/upload.server.ts";
import { MAX_UPLOAD_TEXT } from "#app/platform/http/upload-limit.ts";
import { callerOf } from "#app/platform/limits/caller.ts";
import { READ_CV_BY_CALLER, takeTry } from "#app/platform/rate-limit.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { pageTitle } from "../../door/page-title.ts";
import { requireConsultant } from "../../door/session.server.ts";

const CV = {
  field: "cv",
  messages: {
    missing: "Kies het cv.",
    wrongKind: "Dit bestand is geen pdf, Word-bestand (.docx) of tekst. Kies een ander bestand.",
    tooLarge: `Dit bestand is groter dan ${MAX_UPLOAD_TEXT}. Kies een kleiner bestand.`,
    again: "Kies het cv opnieuw. Wat u typte, staat er nog.",
  },
};

export const meta: MetaFunction = (args) => pageTitle("Kandidaat inschrijven", args);

export async function loader({ request }: LoaderFunctionArgs) {
  await requireConsultant(request);
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireConsultant(request);
  const caller = callerOf(context.callerIp);
  await takeTry(UPLOADS_BY_CALLER, caller);
  const { input, file, trouble } = await readFormWithFile(request, bringInSchema, {
    ...CV,
    guard: () => takeTry(READ_CV_BY_CALLER, caller),
    caller,
  });
  if (trouble) throw errorOf(trouble);
  const made = await bringInCandidate(actor, { ...input, cv: file, caller });
  const word = made.trouble ? "cv-ongelezen" : "ingeschreven";
  return redirect(`/werk/kandidaten/${made.candidateId}?melding=${word}`);
}

export default function NewCandidate() {
  return (
    <div className="stack">
      <Breadcrumbs trail={[{ href: "/werk/kandidaten", label: "Kandidaten" }]} />
      <div className="workspace-head">
        <h1>Schrijf een kandidaat in</h1>
      </div>
      <p>
        De kandidaat hoort welke gegevens u bewaart, waarom en hoe lang, met een link om ze te zien,
        te verbeteren of te laten verwijderen. Zonder mailadres vertelt u dat zelf, binnen een
        maand.
      </p>
      <NewCandidateForm
        cvHint={`Pdf, Word (.docx) of tekst, hoogstens ${MAX_UPLOAD_TEXT}. Kijk daarna na of het klopt.`}
      />
    </div>
  );
}
