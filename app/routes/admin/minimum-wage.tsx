import { getFormProps } from "@conform-to/react";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { halfYearOf } from "#app/features/settings/half-year.ts";
import { enterMinimumWage, listMinimumWages } from "#app/features/settings/minimum-wage.server.ts";
import { minimumWageSchema } from "#app/features/settings/schema.ts";
import { today } from "#app/platform/clock.server.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { SelectField } from "#app/ui/fields/choice-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import { Notice } from "#app/ui/notice.tsx";
import { flashNotice } from "../door/flash-notice.ts";
import { pageTitle } from "../door/page-title.ts";
import { requireAdmin } from "../door/session.server.ts";

const NOTICES = { bewaard: "Het minimumloon is bewaard en geldt meteen voor publiceren." };
const EUROS = new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR" });
const DAY_MS = 86_400_000;

export const meta: MetaFunction = (args) => pageTitle("Minimumloon", args);

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const wages = await listMinimumWages();
  const current = halfYearOf(today());
  const next = halfYearOf(new Date(current.validTo.getTime() + DAY_MS));
  const halves = [current, next].map(({ validFrom }) => validFrom.toISOString().slice(0, 10));
  const isKnown = wages.some(({ validFrom }) => +validFrom === +current.validFrom);
  return { wages, halves, isKnown, notice: flashNotice(request, NOTICES) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireAdmin(request);
  await enterMinimumWage(actor, await readForm(request, minimumWageSchema));
  return redirect("/beheer/minimumloon?melding=bewaard");
}

export default function MinimumWage() {
  const { wages, halves, isKnown, notice } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof minimumWageSchema>>("minimumloon");
  return (
    <>
      <header className="workspace-head">
        <h1>Minimumloon</h1>
      </header>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      {isKnown ? null : (
        <Notice tone="due">
          Voor vandaag is geen bedrag ingevoerd. Tot dat er is, gaat geen vacature online en kan wat
          online staat niet worden gewijzigd.
        </Notice>
      )}
      <DataTable
        caption="Wettelijk minimumloon per uur, vanaf 21 jaar"
        columns={[
          { label: "Van" },
          { label: "Tot en met" },
          { label: "Per uur", numeric: true },
          { label: "Bron" },
        ]}
        rows={wages.map(({ validFrom, validTo, hourCents, source, invented }) => ({
          key: String(validFrom),
          cells: [
            formatDate(validFrom),
            formatDate(validTo),
            EUROS.format(hourCents / 100),
            invented ? `${source} (verzonnen, voor de demonstratie)` : source,
          ],
        }))}
      />
      <section className="section stack">
        <h2>Voer een bedrag in</h2>
        <form method="post" {...getFormProps(form)} className="form">
          <FormErrors form={form} />
          <SelectField
            label="Halfjaar"
            choices={halves.map((day) => ({
              value: day,
              label: `vanaf ${formatDate(new Date(`${day}T00:00:00.000Z`))}`,
            }))}
            {...fromConform(fields.from)}
            required
          />
          <TextField
            label="Bedrag per uur in euro"
            inputMode="decimal"
            hint="Het officiële bedrag vanaf 21 jaar, bijvoorbeeld 14,71."
            {...fromConform(fields.hourCents)}
            required
          />
          <TextField
            label="Bron"
            hint="Waar staat dit bedrag? Een adres, of de naam en datum van de publicatie."
            {...fromConform(fields.source)}
            required
          />
          <div className="actions">
            <Button>Bewaar</Button>
          </div>
        </form>
      </section>
    </>
  );
}
