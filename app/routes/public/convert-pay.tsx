import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import {
  CONVERSION_PARAMS,
  type Conversion,
  readConversion,
} from "#app/features/pay/calculator/read-conversion.ts";
import { MinimumLine } from "#app/features/pay/components/minimum-line.tsx";
import { isBelowMinimum } from "#app/features/pay/pay-at-basis.ts";
import { PAY_PERIOD_LABELS, PAY_PERIODS } from "#app/features/pay/pay-words.ts";
import { findTodaysMinimumWage } from "#app/features/settings/minimum-wage.server.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { SelectField } from "#app/ui/fields/choice-field.tsx";
import { MoneyField, NumberField } from "#app/ui/fields/number-field.tsx";
import { formatMoney } from "#app/ui/format-money.ts";
import { Notice } from "#app/ui/notice.tsx";
import { publicMeta } from "../door/page-meta.ts";

export const handle: PageHandle = { kept: { params: CONVERSION_PARAMS } };

/** Statutory: Wet minimumloon en minimumvakantiebijslag, article 15. */
const HOLIDAY_PERCENT = 8;

export const meta: MetaFunction = (args) =>
  publicMeta(args, {
    title: "Uurloon, maandloon en jaarloon omrekenen",
    description:
      "Reken een bruto bedrag om van uur naar maand naar jaar, bij jouw aantal uren per week. Met de formules erbij.",
  });

export async function loader({ request }: LoaderFunctionArgs) {
  const asked = readConversion(new URL(request.url).searchParams);
  return { asked, minimum: await findTodaysMinimumWage() };
}

export default function ConvertPay() {
  const { asked, minimum } = useLoaderData<typeof loader>();
  const { typed, converted, hoursPerWeek, ignored } = asked;
  const isLow = minimum !== null && converted !== null && below(asked, minimum);
  return (
    <div className="container container-narrow stack-loose">
      <div className="page-title">
        <Breadcrumbs trail={[{ href: "/salariswijzer", label: "Salariswijzer" }]} />
        <h1 className="title-quiet">Reken een salaris om</h1>
        <p className="lead">Van uur naar maand naar jaar, bij het aantal uren dat jij werkt.</p>
      </div>
      {ignored.length > 0 ? (
        <Notice tone="due">
          <p>{ignored.join(" ")}</p>
        </Notice>
      ) : null}
      <form method="get" className="form" aria-label="Bedrag omrekenen">
        <MoneyField label="Bruto bedrag" name="bedrag" defaultValue={typed.bedrag} required />
        <div className="fields-beside">
          <SelectField
            label="Per"
            name="per"
            choices={["uur", "maand", "jaar"].map((value) => ({ value, label: value }))}
            defaultValue={typed.per ?? "maand"}
          />
          <NumberField
            label="Uren per week"
            name="uren"
            unit="uur"
            defaultValue={typed.uren ?? hoursPerWeek}
          />
        </div>
        <div className="actions">
          <Button>Reken om</Button>
        </div>
      </form>
      {converted ? (
        <section className="stack" aria-labelledby="uitkomst">
          <h2 id="uitkomst">Dat is bij {hoursPerWeek} uur per week</h2>
          <DataTable
            caption={`Bruto bij ${hoursPerWeek} uur per week`}
            captionHidden
            columns={[
              { label: "Bruto" },
              { label: "Zonder vakantiegeld", numeric: true },
              { label: `Met ${HOLIDAY_PERCENT} % vakantiegeld`, numeric: true },
            ]}
            rows={PAY_PERIODS.map((period) => ({
              key: period,
              cells: [
                PAY_PERIOD_LABELS[period],
                formatMoney(converted[period]),
                formatMoney(Math.round(converted[period] * (1 + HOLIDAY_PERCENT / 100))),
              ],
            }))}
          />
          {isLow ? (
            <Notice tone="due">
              <p>Dit is minder dan het wettelijk minimumloon van vandaag, vanaf 21 jaar.</p>
            </Notice>
          ) : null}
        </section>
      ) : null}
      <MinimumLine minimum={minimum} basis={36} />
      <section className="prose" aria-labelledby="formules">
        <h2 id="formules">De formules</h2>
        <ul>
          <li>Een jaar heeft 52 weken en 12 maanden.</li>
          <li>Bedrag per maand = bedrag per uur × uren per week × 52 ÷ 12.</li>
          <li>Bedrag per jaar = bedrag per maand × 12.</li>
          <li>
            Vakantiegeld is wettelijk minstens {HOLIDAY_PERCENT} % van het bruto loon (Wet
            minimumloon en minimumvakantiebijslag, artikel 15). Het staat er apart bij, want in een
            vacature telt het meestal niet mee.
          </li>
        </ul>
        <p>
          Een ander aantal uren bij hetzelfde uurloon? Vul eerst het bedrag per maand in met de uren
          die erbij staan, en reken daarna het bedrag per uur om bij jouw uren.
        </p>
        <p>
          <a href="/salariswijzer/tarief">Vergelijk vast, interim en zzp</a>
        </p>
      </section>
    </div>
  );
}

function below({ converted, hoursPerWeek }: Conversion, minimum: { hourCents: number }): boolean {
  if (!converted) return false;
  const year = { minCents: converted.year, maxCents: converted.year, period: "year" as const };
  return isBelowMinimum({ ...year, weeklyHours: hoursPerWeek }, minimum);
}
