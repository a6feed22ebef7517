import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { countSpam } from "#app/features/enquiries/count-spam.server.ts";
import {
  ENQUIRY_SUBJECT_LABELS,
  ENQUIRY_SUBJECTS,
} from "#app/features/enquiries/enquiry-subject.ts";
import { findEnquiryRoutes } from "#app/features/enquiries/find-enquiry-routes.server.ts";
import { routeEnquiries } from "#app/features/enquiries/route-enquiries.server.ts";
import { enquiryRoutesSchema } from "#app/features/enquiries/schema.ts";
import { now } from "#app/platform/clock.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { SelectField } from "#app/ui/fields/choice-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, SeenMark, useServerForm } from "#app/ui/fields/server-form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { flashNotice } from "../door/flash-notice.ts";
import { pageTitle } from "../door/page-title.ts";
import { requireAdmin } from "../door/session.server.ts";

const NOTICES = { bewaard: "De verdeling is bewaard en geldt voor wat nog binnenkomt." };
const DAY_MS = 86_400_000;
const PERIODS = [7, 30];

export const meta: MetaFunction = (args) => pageTitle("Verdeling van berichten", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAdmin(request);
  const routes = await findEnquiryRoutes(actor);
  const figures = await Promise.all(
    PERIODS.map(async (days) => ({
      days,
      ...(await countSpam(actor, new Date(now().getTime() - days * DAY_MS))),
    })),
  );
  return { ...routes, figures, notice: flashNotice(request, NOTICES) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireAdmin(request);
  await routeEnquiries(actor, await readForm(request, enquiryRoutesSchema));
  return redirect("/beheer/berichten?melding=bewaard");
}

export default function EnquiryRoutes() {
  const { values, colleagues, seen, figures, notice } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof enquiryRoutesSchema>>("verdeling", values);
  return (
    <>
      <header className="workspace-head">
        <h1>Verdeling van berichten</h1>
        <p className="soft">
          Wie krijgt wat, en hoeveel is geweigerd. De berichten zelf staan bij{" "}
          <a href="/werk/berichten">Berichten</a>.
        </p>
      </header>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      <DataTable
        caption="Binnengekomen en geweigerd"
        columns={[
          { label: "Periode" },
          { label: "Berichten", numeric: true },
          { label: "Val ingevuld", numeric: true },
          { label: "Grens bereikt", numeric: true },
        ]}
        rows={figures.map(({ days, sent, trapped, limited }) => ({
          key: String(days),
          cells: [`laatste ${days} dagen`, sent, trapped, limited],
        }))}
      />
      <p className="small soft">
        Val ingevuld: een formulier waarin het verborgen veld was ingevuld, meestal door een script.
        Grens bereikt: afzenders die vaker stuurden dan mag, elk hoogstens eens per uur geteld.
      </p>
      <section className="section stack">
        <h2>Wie krijgt welk onderwerp</h2>
        <form method="post" {...getFormProps(form)} className="form">
          <SeenMark mark={seen} />
          <FormErrors form={form} />
          {ENQUIRY_SUBJECTS.map((subject) => (
            <SelectField
              key={subject}
              label={ENQUIRY_SUBJECT_LABELS[subject]}
              empty="De beheerders"
              choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
              {...fromConform(fields[subject])}
            />
          ))}
          <div className="actions">
            <Button>Bewaar</Button>
          </div>
        </form>
      </section>
    </>
  );
}
