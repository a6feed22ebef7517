import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { z } from "zod";
import { FREQUENCY_CHOICES } from "#app/features/alerts/frequency.ts";
import { saveSearch } from "#app/features/alerts/save-search.server.ts";
import { savedQuery } from "#app/features/alerts/saved-query.ts";
import { saveOwnSearchSchema, saveSearchSchema } from "#app/features/alerts/schema.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { ASK_BY_CALLER, ASK_BY_NETWORK, takeTryOfCaller } from "#app/platform/rate-limit.server.ts";
import { Button } from "#app/ui/button.tsx";
import { SelectField } from "#app/ui/fields/choice-field.tsx";
import { fromConform } from "#app/ui/fields/from-conform.ts";
import { FormErrors, useServerForm } from "#app/ui/fields/server-form.tsx";
import { TextField } from "#app/ui/fields/text-field.tsx";
import { pageTitle } from "../door/page-title.ts";
import { findActor } from "../door/session.server.ts";

export const meta: MetaFunction = (args) => pageTitle("Zoekopdracht bewaren", args);

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const actor = await findActor(request);
  const hasProfile = actor.kind === "candidate";
  return {
    ...savedQuery(searchParams.get("zoek") ?? ""),
    hasProfile,
    sent: searchParams.has("verstuurd"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await findActor(request);
  if (actor.kind === "candidate") {
    await saveSearch(actor, await readForm(request, saveOwnSearchSchema));
    return redirect("/mijn/zoekopdrachten?melding=bewaard");
  }
  const limits = { caller: ASK_BY_CALLER, network: ASK_BY_NETWORK };
  await takeTryOfCaller(context.callerIp, limits);
  const { email, query, frequency } = await readForm(request, saveSearchSchema);
  await saveSearch(actor, { email, query, frequency });
  return redirect("/zoekopdrachten?verstuurd");
}

export default function SaveSearch() {
  const { label, query, hasProfile, sent } = useLoaderData<typeof loader>();
  const [form, fields] = useServerForm<z.input<typeof saveSearchSchema>>("zoekopdracht", { query });
  if (sent) return <Sent />;
  return (
    <div className="container container-narrow stack">
      <h1>Bewaar je zoekopdracht</h1>
      <p>Je krijgt bericht bij nieuwe vacatures: {label}.</p>
      <form method="post" id={form.id} noValidate={form.noValidate} className="form">
        <FormErrors form={form} />
        <input type="hidden" name="query" value={String(fields.query.initialValue ?? query)} />
        {hasProfile ? null : (
          <TextField
            label="E-mailadres"
            type="email"
            autoComplete="email"
            {...fromConform(fields.email)}
            required
          />
        )}
        <SelectField
          label="Hoe vaak"
          {...fromConform(fields.frequency)}
          choices={FREQUENCY_CHOICES}
        />
        <div className="actions">
          <Button>Bewaar zoekopdracht</Button>
        </div>
      </form>
    </div>
  );
}

function Sent() {
  return (
    <div className="container container-narrow stack">
      <h1>Kijk in je mail</h1>
      <p>
        Er is een mail onderweg om je adres te bevestigen. De link werkt 24 uur. Pas daarna sturen
        wij je nieuwe vacatures.
      </p>
      <p>
        <a href="/vacatures">Terug naar de vacatures</a>
      </p>
    </div>
  );
}
