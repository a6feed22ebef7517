import { type ActionFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listConsultants } from "#app/features/accounts/queries.server.ts";
import { ContactForm } from "#app/features/enquiries/components/contact-form.tsx";
import { contactSchema } from "#app/features/enquiries/schema.ts";
import { sendEnquiry } from "#app/features/enquiries/send-enquiry.server.ts";
import { findBureau } from "#app/features/settings/bureau.server.ts";
import { ContactCard } from "#app/features/vacatures/components/contact-card.tsx";
import { removeFile } from "#app/platform/files.server.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { publicMeta } from "../door/page-meta.ts";
import { readEnquiry } from "../door/read-enquiry.server.ts";
import { findActor } from "../door/session.server.ts";

export const handle: PageHandle = { kept: { params: [] } };

export const meta: MetaFunction = (args) =>
  publicMeta(args, {
    title: "Contact",
    description:
      "Bel, mail of schrijf ons. Binnen twee werkdagen krijgt u antwoord van een van onze mensen.",
  });

export async function loader() {
  return { bureau: await findBureau(), consultants: await listConsultants() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await findActor(request);
  const { input, file } = await readEnquiry(request, contactSchema, { actor, context });
  const { isNew } = await sendEnquiry(actor, { ...input, file });
  if (!isNew && file) await removeFile(file.storageKey);
  return redirect("/contact/bedankt");
}

export default function Contact() {
  const { bureau, consultants } = useLoaderData<typeof loader>();
  return (
    <div className="container">
      <div className="page-title">
        <h1>Contact</h1>
        <p className="lead">
          Bel, mail of vul het formulier in. Binnen twee werkdagen krijgt u antwoord.
        </p>
      </div>
      <div className="detail">
        <ContactForm />
        <aside className="stack-loose" aria-label="Zo bereikt u ons">
          <div className="stack-tight">
            <h2>{bureau.name}</h2>
            <p>{bureau.address}</p>
            <p>
              <a href={`tel:${bureau.phone.replaceAll(" ", "")}`}>{bureau.phone}</a>
            </p>
            <p>
              <a href={`mailto:${bureau.email}`}>{bureau.email}</a>
            </p>
          </div>
          {consultants.map((consultant) => (
            <ContactCard key={consultant.id} contact={consultant} level={2} />
          ))}
          <p className="small">
            Werkgever? Met de <a href="/werkgevers/aanvraag">korte aanvraag</a> zet u een vacature
            uit zonder account.
          </p>
        </aside>
      </div>
    </div>
  );
}
