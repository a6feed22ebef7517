import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { applyFromBrowser } from "#app/features/applications/apply-from-browser.server.ts";
import { applyWithProfile } from "#app/features/applications/apply-with-profile.server.ts";
import { ApplyForm, ProfileApplyForm } from "#app/features/applications/components/apply-forms.tsx";
import { draftForm } from "#app/features/applications/draft/draft-form.ts";
import { submissionKeyOf } from "#app/features/applications/draft/draft-key.server.ts";
import { emptyDroppedRow, formOfDraft } from "#app/features/applications/draft/draft-rows.ts";
import { findDraft } from "#app/features/applications/draft/find-draft.server.ts";
import { readDraftCv } from "#app/features/applications/draft/read-draft-cv.server.ts";
import {
  applySchema,
  applyWithProfileSchema,
  keptFormSchema,
} from "#app/features/applications/schema.ts";
import { listCvs } from "#app/features/candidates/find-profile.server.ts";
import { candidateFormOptions } from "#app/features/candidates/profile-form.ts";
import { CV_STOPPED_TEXT } from "#app/features/cv/cv-reading.ts";
import { VacatureFacts } from "#app/features/vacatures/components/vacature-facts.tsx";

import type { Actor } from "#app/platform/actor.ts";
import { RuleBroken } from "#app/platform/errors.ts";
import { parseForm, readForm } from "#app/platform/http/form.server.ts";
import { errorOf, readFormWithFile, UPLOADS_BY_CALLER } from "#app/platform/http/upload.server.ts";
import { MAX_UPLOAD_TEXT } from "#app/platform/http/upload-limit.ts";
import { callerOf } from "#app/platform/limits/caller.ts";
import { APPLY_BY_CALLER, READ_CV_BY_CALLER, takeTry } from "#app/platform/rate-limit.server.ts";
import { findApplyPage } from "#app/screens/public/apply.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import type { Choice } from "#app/ui/fields/choice-field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { draftKeyOf, holdDraftKey } from "../door/draft-cookie.server.ts";
import { publicMeta } from "../door/page-meta.ts";
import { findActor } from "../door/session.server.ts";

const CV = {
  field: "cv",
  messages: {
    missing: "Voeg je cv toe. Je tekst is bewaard.",
    wrongKind:
      "Dit bestand is geen pdf, Word-bestand (.docx), tekst of foto. Kies je cv opnieuw; je tekst is bewaard.",
    tooLarge: `Je bestand is groter dan ${MAX_UPLOAD_TEXT}. Kies een kleiner bestand; je tekst is bewaard.`,
  },
};

export const meta: MetaFunction<typeof loader> = ({ data, ...args }) =>
  publicMeta(args, {
    title: `Solliciteer op ${data?.title ?? "een vacature"}`,
    description: "Solliciteer zonder account, met je cv.",
    index: false,
  });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await findActor(request);
  const page = await findApplyPage(actor, params.slug ?? "");
  const status = page.isOpen ? 200 : 410;
  if (!page.isOpen || page.form !== "anonymous") {
    const cvs = page.form === "profile" ? await ownCvs(actor) : [];
    return data({ ...page, cvs, draft: null, options: null }, { status });
  }
  const key = draftKeyOf(request);
  const draft = await findDraft(key);
  const form = {
    draft: draft ? draftForm(draft, page.slug) : null,
    options: candidateFormOptions(),
    cvs: [],
  };
  return data({ ...page, ...form }, { status, headers: holdDraftKey(key) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await findActor(request);
  const slug = params.slug ?? "";
  const page = `/vacatures/${slug}/solliciteren`;
  if (actor.kind !== "anonymous") {
    const { shareName, ...input } = await readForm(request, applyWithProfileSchema);
    await applyWithProfile(actor, { ...input, slug, shareName: shareName === "ja" });
    return redirect(`${page}/bedankt`);
  }
  const key = draftKeyOf(request);
  const headers = holdDraftKey(key);
  await takeTry(UPLOADS_BY_CALLER, callerOf(context.callerIp));
  const caller = callerOf(context.callerIp);
  const { input, file, trouble } = await readFormWithFile(request, keptFormSchema, {
    ...CV,
    caller,
    prepare: emptyDroppedRow,
    guard: async ({ intent }) => {
      if (intent !== "send") await takeTry(READ_CV_BY_CALLER, caller);
    },
  });
  const { intent, website, ...typed } = input;
  const asked = intent === "read" && trouble === null;
  const kept = { key, values: { ...typed, slug }, cv: file, caller, asked };
  const { values, readNow, stopped } = await readDraftCv(actor, kept);
  if (intent !== "send") {
    if (trouble) throw errorOf(trouble);
    return redirect(`${page}#solliciteren`, { headers });
  }
  const form = formOfDraft(values, {
    submissionKey: submissionKeyOf(key, slug),
    website: website ?? "",
  });
  const sent = parseForm(request, { data: form, tooLarge: false }, applySchema, trouble);
  if (trouble) throw errorOf(trouble);
  if (stopped) throw new RuleBroken(CV_STOPPED_TEXT, "cv");
  await takeTry(APPLY_BY_CALLER, caller);
  await applyFromBrowser(actor, { key, slug, input: sent, checked: !readNow });
  return redirect(`${page}/bedankt`, { headers });
}

/** The CVs of the signed-in candidate, as choices. */
async function ownCvs(actor: Actor): Promise<Choice[]> {
  if (actor.kind !== "candidate" || !actor.candidateId) return [];
  const cvs = await listCvs(actor, actor.candidateId);
  return cvs
    .filter(({ application }) => !application)
    .map(({ id, originalName }) => ({ value: id, label: originalName }));
}

export default function Apply() {
  const page = useLoaderData<typeof loader>();
  return (
    <div className="container container-narrow">
      <div className="page-title">
        <Breadcrumbs
          trail={[
            { href: "/vacatures", label: "Vacatures" },
            { href: `/vacatures/${page.slug}`, label: page.title },
          ]}
        />
        <h1 className="title-quiet">Solliciteer op {page.title}</h1>
        <VacatureFacts vacature={page} />
        <p className="soft">{page.employer}</p>
      </div>
      <Way page={page} />
    </div>
  );
}

function Way({ page }: { page: ReturnType<typeof useLoaderData<typeof loader>> }) {
  if (!page.isOpen) {
    return (
      <Notice tone="due" word="Niet meer online">
        <p>
          Op deze vacature kun je niet meer solliciteren. <a href="/vacatures">Bekijk de andere</a>
        </p>
      </Notice>
    );
  }
  if (page.earlierId) {
    return (
      <Notice tone="note">
        <p>
          Je hebt al op deze vacature gesolliciteerd.{" "}
          <a href={`/mijn/sollicitaties/${page.earlierId}`}>Bekijk hoe het ermee staat</a>
        </p>
      </Notice>
    );
  }
  switch (page.form) {
    case "anonymous":
      if (!page.options) return null;
      return <ApplyForm slug={page.slug} draft={page.draft} options={page.options} />;
    case "profile":
      return <ProfileApplyForm name={page.account?.name ?? ""} cvs={page.cvs} />;
    case "none":
      return (
        <Notice tone="note">
          U bent ingelogd als werkgever of als medewerker van het bureau. Solliciteren kan met een
          account voor werkzoekenden, of zonder account als u uitlogt.
        </Notice>
      );
  }
}
