import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { applyWithProfile } from "#app/features/applications/apply-with-profile.server.ts";
import { findApplyPage } from "#app/features/applications/find-apply-page.server.ts";
import { applySchema, applyWithProfileSchema } from "#app/features/applications/schema.ts";
import { submitApplication } from "#app/features/applications/submit-application.server.ts";
import { VacatureFacts } from "#app/features/board/components/vacature-facts.tsx";
import { removeFile } from "#app/platform/files.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { readUploadForm } from "#app/platform/http/upload.server.ts";
import { APPLY_BY_CALLER, takeTry } from "#app/platform/rate-limit.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { ApplyForm, ProfileApplyForm } from "../apply-forms.tsx";
import { publicMeta } from "../page-meta.ts";
import { findActor } from "../session.server.ts";

const CV = {
  field: "cv",
  messages: {
    missing: "Voeg je cv toe. Je tekst is bewaard.",
    wrongKind:
      "Dit bestand is geen pdf, Word-bestand (.docx) of tekst. Kies je cv opnieuw; je tekst is bewaard.",
    tooLarge: "Je bestand is groter dan 64 MB. Kies een kleiner bestand; je tekst is bewaard.",
    again: "Kies je cv opnieuw; je tekst is bewaard.",
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
  return data({ ...page, submissionKey: randomUUID() }, { status: page.isOpen ? 200 : 410 });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await findActor(request);
  const slug = params.slug ?? "";
  const guard = () => takeTry(APPLY_BY_CALLER, context.callerIp);
  if (actor.kind === "anonymous") {
    const { input, file } = await readUploadForm(request, applySchema, { ...CV, guard });
    const { isNew } = await submitApplication(actor, { ...input, slug, cv: file });
    if (!isNew) await removeFile(file.storageKey);
  } else {
    const { motivation, shareName } = await readForm(request, applyWithProfileSchema);
    await applyWithProfile(actor, { slug, motivation, shareName: shareName === "ja" });
  }
  return redirect(`/vacatures/${slug}/solliciteren/bedankt`);
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
        <VacatureFacts {...page} />
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
      return <ApplyForm submissionKey={page.submissionKey} slug={page.slug} />;
    case "profile":
      return <ProfileApplyForm name={page.account?.name ?? ""} />;
    case "none":
      return (
        <Notice tone="note">
          U bent ingelogd als werkgever of als medewerker van het bureau. Solliciteren kan met een
          account voor werkzoekenden, of zonder account als u uitlogt.
        </Notice>
      );
  }
}
