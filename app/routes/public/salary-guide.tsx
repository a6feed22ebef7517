import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MinimumLine } from "#app/features/pay/components/minimum-line.tsx";
import { PayOverview } from "#app/features/pay/components/pay-overview.tsx";
import { findAllRolePay } from "#app/features/pay/find-role-pay.server.ts";
import { basisOf } from "#app/features/pay/pay-at-basis.ts";
import { BASIS_HOURS } from "#app/features/pay/pay-words.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { publicMeta } from "../door/page-meta.ts";

export const handle: PageHandle = { kept: { params: ["uren"] } };

export const meta: MetaFunction = (args) =>
  publicMeta(args, {
    title: "Salariswijzer",
    description:
      "Wat 28 ondersteunende beroepen betalen: bruto per maand bij 36 of 40 uur, met het aantal vacatures, de bron en de datum erbij.",
  });

export async function loader({ request }: LoaderFunctionArgs) {
  return { pays: await findAllRolePay(), basis: basisOf(new URL(request.url).searchParams) };
}

export default function SalaryGuide() {
  const { pays, basis } = useLoaderData<typeof loader>();
  return (
    <div className="container">
      <div className="page-title">
        <h1>Salariswijzer</h1>
        <p className="lead">
          Wat betaalt een beroep? Elk bedrag hier heeft een aantal uren, een bron en een datum. Wat
          wij niet weten, vullen wij niet in.
        </p>
        <p className="cluster link-line">
          {BASIS_HOURS.map((hours) => (
            <a
              key={hours}
              href={hours === 36 ? "/salariswijzer" : `/salariswijzer?uren=${hours}`}
              aria-current={hours === basis ? "true" : undefined}
            >
              Bij {hours} uur
            </a>
          ))}
          <a href="/salariswijzer/omrekenen">Reken een bedrag om</a>
          <a href="/salariswijzer/tarief">Vergelijk vast, interim en zzp</a>
        </p>
        <MinimumLine minimum={pays[0]?.minimum ?? null} basis={basis} />
      </div>
      <div className="stack-loose">
        <p>
          Bruto per maand bij {basis} uur, zonder vakantiegeld. De dikke balk is de middelste helft
          van de vacatures, de lijn het laagste en hoogste bedrag, de streep erin het midden. Een
          smalle balk komt uit een bron en niet uit onze vacatures. De streeplijn is het
          minimumloon.
        </p>
        <PayOverview pays={pays} basis={basis} />
        <section className="prose" aria-labelledby="hoe-gerekend">
          <h2 id="hoe-gerekend">Zo is gerekend</h2>
          <ul>
            <li>
              Wij nemen de vacatures die het afgelopen jaar op deze site online kwamen, ook als ze
              nu gesloten zijn.
            </li>
            <li>
              Van elke vacature rekenen wij het bedrag om naar {basis} uur: bedrag per maand ×{" "}
              {basis} ÷ de uren van die vacature.
            </li>
            <li>
              De helft van de vacatures ligt tussen de twee bedragen die wij noemen. Daarvoor nemen
              wij van elke vacature het midden tussen het laagste en het hoogste bedrag.
            </li>
            <li>
              Onder de vijf vacatures noemen wij geen bedrag. Ook niet als één werkgever meer dan de
              helft ervan plaatste.
            </li>
            <li>
              Alles is bruto en zonder vakantiegeld. Bedragen uit een bron staan er los naast; wij
              middelen ze niet met onze vacatures.
            </li>
          </ul>
        </section>
      </div>
    </div>
  );
}
