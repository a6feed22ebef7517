import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import {
  ASSUMPTION_FIELDS,
  COMPARISON_PARAMS,
  readComparison,
} from "#app/features/pay/calculator/read-comparison.ts";
import { ComparisonTable } from "#app/features/pay/components/comparison-table.tsx";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/fields/choice-field.tsx";
import { MoneyField, NumberField } from "#app/ui/fields/number-field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { publicMeta } from "../door/page-meta.ts";

export const handle: PageHandle = { kept: { params: COMPARISON_PARAMS } };

export const meta: MetaFunction = (args) =>
  publicMeta(args, {
    title: "Vast, interim of zzp: wat komt op hetzelfde neer?",
    description:
      "Reken een maandloon om naar een uurtarief en terug. Elke aanname is een veld dat je zelf verandert.",
  });

export function loader({ request }: LoaderFunctionArgs) {
  return readComparison(new URL(request.url).searchParams);
}

export default function CompareForms() {
  const asked = useLoaderData<typeof loader>();
  const { typed, from, weeklyHours, ignored, hasAmount, comparison } = asked;
  return (
    <div className="container">
      <div className="page-title">
        <Breadcrumbs trail={[{ href: "/salariswijzer", label: "Salariswijzer" }]} />
        <h1 className="title-quiet">Vast, interim of zzp: wat komt op hetzelfde neer?</h1>
        <p className="lead">
          Een uurtarief lijkt al snel hoger dan een loon. Hier zie je wat ervan overblijft, en welk
          tarief je nodig hebt voor hetzelfde jaar.
        </p>
      </div>
      <div className="stack-loose">
        {ignored.length > 0 ? (
          <Notice tone="due">
            <p>{ignored.join(" ")} Daar rekenen wij met het begingetal.</p>
          </Notice>
        ) : null}
        <form method="get" className="form form-figures" aria-label="Vormen vergelijken">
          <RadioGroup
            label="Waar ga je van uit?"
            name="van"
            choices={[
              { value: "maandloon", label: "een bruto maandloon" },
              { value: "uurtarief", label: "een uurtarief als zzp’er, zonder btw" },
            ]}
            defaultValue={from}
            beside
          />
          <div className="fields-beside">
            <MoneyField label="Bedrag" name="bedrag" defaultValue={typed.bedrag} required />
            <NumberField
              label="Uren per week"
              name="uren"
              unit="uur"
              defaultValue={typed.uren ?? weeklyHours}
            />
          </div>
          <h2>Aannames</h2>
          <p className="small soft">
            Ronde getallen om mee te beginnen. Het zijn geen marktcijfers en geen advies: verander
            ze in wat voor jou geldt.
          </p>
          <div className="grid">
            {ASSUMPTION_FIELDS.map(({ word, label, unit, hint, start }) => (
              <NumberField
                key={word}
                label={label}
                name={word}
                unit={unit}
                hint={`Aanname. ${hint}`}
                defaultValue={typed[word] ?? start}
                decimals
              />
            ))}
          </div>
          <div className="actions">
            <Button>Vergelijk</Button>
            <a href="/salariswijzer/tarief">Begin opnieuw</a>
          </div>
        </form>
        {hasAmount && !comparison ? (
          <Notice tone="due">
            <p>Met deze aannames blijft er geen uur over dat betaald wordt. Verander er een.</p>
          </Notice>
        ) : null}
        {comparison ? (
          <section className="stack" aria-labelledby="uitkomst">
            <h2 id="uitkomst">Drie keer hetzelfde jaar</h2>
            <ComparisonTable comparison={comparison} weeklyHours={weeklyHours} />
          </section>
        ) : null}
        <section className="prose" aria-labelledby="formules">
          <h2 id="formules">Zo is gerekend</h2>
          <ul>
            <li>Jaarbedrag = maandloon × 12, plus vakantiegeld. Een jaar heeft 52 weken.</li>
            <li>
              Interim: het jaarbedrag zonder vakantiegeld, gedeeld door de uren in de weken mét een
              opdracht. Vakantie en ziekte betaalt wie je in dienst heeft.
            </li>
            <li>
              Zzp: het jaarbedrag plus pensioen, verzekering en kosten, gedeeld door de uren die je
              kunt factureren.
            </li>
            <li>
              Factureerbare uren = (uren in de weken met een opdracht − vrije en zieke dagen × uren
              per week ÷ 5) × het deel dat je kunt factureren.
            </li>
          </ul>
          <p>
            Alles is vóór belasting. Btw, aftrekposten voor ondernemers en premies volgens een cao
            zitten er niet in.
          </p>
        </section>
      </div>
    </div>
  );
}
