import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { LeadForm } from "#app/features/enquiries/components/lead-form.tsx";
import { leadSchema } from "#app/features/enquiries/schema.ts";
import { sendEnquiry } from "#app/features/enquiries/send-enquiry.server.ts";
import { removeFile } from "#app/platform/files.server.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { publicMeta } from "../door/page-meta.ts";
import { readEnquiry } from "../door/read-enquiry.server.ts";
import { findActor } from "../door/session.server.ts";

export const handle: PageHandle = { kept: { params: [] } };

export const meta: MetaFunction = (args) =>
  publicMeta(args, {
    title: "Zet een vacature uit",
    description:
      "Vertel in het kort wie u zoekt. Een consultant belt of mailt binnen twee werkdagen. Een account is niet nodig.",
  });

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await findActor(request);
  const { input, file } = await readEnquiry(request, leadSchema, { actor, context });
  const { isNew } = await sendEnquiry(actor, { ...input, subject: "openVacature", file });
  if (!isNew && file) await removeFile(file.storageKey);
  return redirect("/contact/bedankt");
}

export default function Lead() {
  return (
    <div className="container container-narrow stack-loose">
      <div className="page-title">
        <Breadcrumbs trail={[{ href: "/werkgevers", label: "Voor werkgevers" }]} />
        <h1 className="title-quiet">Ik wil een vacature uitzetten</h1>
        <p className="lead">
          Vertel in het kort wie u zoekt. Een consultant belt of mailt binnen twee werkdagen en
          schrijft de vacature met u.
        </p>
        <p>
          Liever meteen alles zelf invullen?{" "}
          <a href="/account-maken?voor=werkgever">Maak een account</a>.
        </p>
      </div>
      <LeadForm />
    </div>
  );
}
