import type { MetaFunction } from "@remix-run/node";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { publicMeta } from "../door/page-meta.ts";

export const handle: PageHandle = { kept: { params: [] } };

export const meta: MetaFunction = (args) =>
  publicMeta(args, { title: "Uw bericht is binnen", description: "", index: false });

export default function ContactThanks() {
  return (
    <div className="container container-narrow stack">
      <h1 className="title-quiet">Uw bericht is binnen</h1>
      <p className="lead">
        Een van onze mensen leest het. Binnen twee werkdagen krijgt u antwoord per mail of telefoon.
      </p>
      <p>
        Er is een bevestiging onderweg naar het e-mailadres dat u opgaf. Komt er niets, kijk dan bij
        de ongewenste mail of bel ons.
      </p>
      <p>
        <a href="/vacatures">Bekijk de vacatures</a> · <a href="/werkgevers">Voor werkgevers</a>
      </p>
    </div>
  );
}
