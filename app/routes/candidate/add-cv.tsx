import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { z } from "zod";
import { addCv } from "#app/features/candidates/cvs/add-cv.server.ts";
import { readUploadForm, UPLOADS_BY_CALLER } from "#app/platform/http/upload.server.ts";
import { MAX_UPLOAD_TEXT } from "#app/platform/http/upload-limit.ts";
import { callerOf } from "#app/platform/limits/caller.ts";
import { READ_CV_BY_CALLER, takeTry } from "#app/platform/rate-limit.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { FileField } from "#app/ui/fields/file-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { pageTitle } from "../door/page-title.ts";
import { requireCandidate } from "../door/session.server.ts";

const CV = {
  field: "cv",
  messages: {
    missing: "Kies je cv.",
    wrongKind:
      "Dit bestand is geen pdf, Word-bestand (.docx), tekst of foto. Kies een ander bestand.",
    tooLarge: `Je bestand is groter dan ${MAX_UPLOAD_TEXT}. Kies een kleiner bestand.`,
  },
};

export const meta: MetaFunction = (args) => pageTitle("Cv toevoegen", args);

export async function loader({ request }: LoaderFunctionArgs) {
  await requireCandidate(request);
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireCandidate(request);
  await takeTry(UPLOADS_BY_CALLER, callerOf(context.callerIp));
  const guard = () => takeTry(READ_CV_BY_CALLER, callerOf(context.callerIp));
  const { file } = await readUploadForm(request, z.object({}), {
    ...CV,
    guard,
    caller: callerOf(context.callerIp),
  });
  const { id } = await addCv(actor, { candidateId: actor.candidateId, cv: file });
  return redirect(`/mijn/profiel/cv/${id}/overnemen`);
}

export default function AddCv() {
  const [form, fields] = useServerForm<{ cv?: string }>("cv-toevoegen");
  return (
    <div className="stack">
      <Breadcrumbs trail={[{ href: "/mijn/profiel", label: "Profiel" }]} />
      <h1>Voeg een cv toe</h1>
      <form method="post" encType="multipart/form-data" {...getFormProps(form)} className="form">
        <FormErrors form={form} />
        <FileField
          label="Cv"
          accept=".pdf,.docx,.txt,.jpg,.jpeg,.png,.heic"
          hint={`Pdf, Word (.docx), tekst of een foto van je cv, hoogstens ${MAX_UPLOAD_TEXT}. Een foto of geboortedatum is niet nodig.`}
          {...fromConform(fields.cv)}
          required
        />
        <div className="actions">
          <Button>Bewaar cv</Button>
        </div>
      </form>
    </div>
  );
}
