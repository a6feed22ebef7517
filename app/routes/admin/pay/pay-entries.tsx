import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PayEntryForm } from "#app/features/pay/components/pay-entry-form.tsx";
import { sourceText } from "#app/features/pay/components/pay-lines.tsx";
import { enterPay } from "#app/features/pay/enter-pay.server.ts";
import { listPayEntries } from "#app/features/pay/list-pay-entries.server.ts";
import { isBelowMinimum } from "#app/features/pay/pay-at-basis.ts";
import { PAY_EXPERIENCE_LABELS, PAY_PERIOD_LABELS } from "#app/features/pay/pay-words.ts";
import { payEntrySchema } from "#app/features/pay/schema.ts";
import { findTodaysMinimumWage } from "#app/features/settings/minimum-wage.server.ts";
import { ROLE_LABELS } from "#app/features/taxonomy/roles.ts";
import { readForm } from "#app/platform/http/form.server.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { formatDate } from "#app/ui/format-date.ts";
import { formatPay } from "#app/ui/format-money.ts";
import { Notice } from "#app/ui/notice.tsx";
import { flashNotice } from "../../door/flash-notice.ts";
import { pageTitle } from "../../door/page-title.ts";
import { requireAdmin } from "../../door/session.server.ts";

const NOTICES = {
  bewaard: "Het bedrag is bewaard en staat in de salariswijzer.",
  weg: "Het bedrag is weggehaald.",
};

export const meta: MetaFunction = (args) => pageTitle("Salarissen", args);

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  return {
    entries: await listPayEntries(),
    minimum: await findTodaysMinimumWage(),
    notice: flashNotice(request, NOTICES),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireAdmin(request);
  await enterPay(actor, await readForm(request, payEntrySchema));
  return redirect("/beheer/salarissen?melding=bewaard");
}

export default function PayEntries() {
  const { entries, minimum, notice } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="workspace-head">
        <h1>Salarissen</h1>
        <p className="soft">
          Wat bronnen zeggen over een beroep. Het staat in de{" "}
          <a href="/salariswijzer">salariswijzer</a>, naast wat onze vacatures bieden.
        </p>
      </header>
      {notice ? <Notice tone="done">{notice}</Notice> : null}
      {entries.length > 0 ? (
        <DataTable
          caption="Ingevoerde bedragen, bruto zonder vakantiegeld"
          className="range-table"
          columns={[
            { label: "Beroep" },
            { label: "Ervaring" },
            { label: "Bedrag", numeric: true },
            { label: "Bron" },
            { label: "Datum" },
            { label: "Wat kan hier" },
          ]}
          rows={entries.map((entry) => ({
            key: entry.id,
            cells: [
              ROLE_LABELS[entry.roleId],
              PAY_EXPERIENCE_LABELS[entry.experience],
              <>
                {formatPay(entry.minCents, entry.maxCents, entry.weeklyHours)}{" "}
                {PAY_PERIOD_LABELS[entry.period]}
                {minimum && isBelowMinimum(entry, minimum) ? (
                  <b className="keep-together"> onder het minimumloon</b>
                ) : null}
              </>,
              sourceText(entry),
              formatDate(entry.measuredOn),
              <a key="edit" href={`/beheer/salarissen/${entry.id}`}>
                Wijzig<span className="visually-hidden"> {ROLE_LABELS[entry.roleId]}</span>
              </a>,
            ],
          }))}
        />
      ) : (
        <EmptyState title="Er is nog niets ingevoerd">
          Zonder bron toont de salariswijzer alleen wat onze eigen vacatures bieden.
        </EmptyState>
      )}
      <section className="section stack">
        <h2>Voer een bedrag in</h2>
        <PayEntryForm />
      </section>
    </>
  );
}
