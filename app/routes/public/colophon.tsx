import type { MetaFunction } from "@remix-run/node";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { publicMeta } from "../door/page-meta.ts";

export const handle: PageHandle = { kept: { params: [] } };

export const meta: MetaFunction = (args) =>
  publicMeta(args, {
    title: "Colofon",
    description: "Waar de gegevens, lettertypen en voorbeelden op deze website vandaan komen.",
  });

export default function Colophon() {
  return (
    <div className="container">
      <div className="page-title">
        <h1>Colofon</h1>
      </div>
      <div className="prose">
        <h2>De demo is verzonnen</h2>
        <p>
          In de demo zijn alle werkgevers, vacatures, kandidaten en consultants verzonnen. Lijkt er
          iemand op een bestaand mens of bedrijf, dan is dat toeval. Salarissen in de demo zijn
          voorbeelden en zeggen niets over de markt. Beroepen, vaardigheden, plaatsen en postcodes
          zijn echt.
        </p>
        <h2>Gegevens</h2>
        <p>
          Beroepen en vaardigheden: ESCO v1.2.0.{" "}
          <span lang="en">
            This service uses the ESCO classification of the European Commission.
          </span>{" "}
          De keuze, de synoniemen en een deel van de Nederlandse namen zijn eigen werk.
        </p>
        <p>
          Plaatsen en gemeenten: <a href="https://www.geonames.org/">geonames.org</a>, onder{" "}
          <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>, bewerkt.
        </p>
        <p>
          Postcodes van vier cijfers en plaatsen met hun ligging: MIT-licentie, © 2014 Bob den
          Otter.
        </p>
        <h2>Vragen over werkcultuur</h2>
        <p>
          De zeven onderwerpen volgen de opbouw van het herziene Organizational Culture Profile
          (Sarros, Gray, Densten en Cooper, 2005). De zinnen zijn eigen werk.
        </p>
        <h2>Lettertypen</h2>
        <p>
          Fraunces (The Fraunces Project Authors) en Figtree (The Figtree Project Authors), beide
          onder de <a href="https://openfontlicense.org/">SIL Open Font License 1.1</a>.
        </p>
        <h2>Programma</h2>
        <p>
          Dit portaal is vrije software onder de MIT-licentie. De onderdelen waarop het is gebouwd
          hebben elk hun eigen licentie; die staan in hun pakketten.
        </p>
      </div>
    </div>
  );
}
