import type { MetaFunction } from "@remix-run/node";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { DlFacts } from "#app/ui/dl-facts.tsx";
import { publicMeta } from "../door/page-meta.ts";

export const handle: PageHandle = { kept: { params: [] } };

export const meta: MetaFunction = (args) =>
  publicMeta(args, {
    title: "Voor werkgevers",
    description:
      "Zet een vacature voor een ondersteunende functie uit. U krijgt een korte lijst met uitleg, en u beslist.",
  });

export default function Employers() {
  return (
    <div className="container">
      <div className="page-title">
        <h1>Iemand die het werk achter de schermen draagt</h1>
        <p className="lead">
          U zet een vacature uit, wij zoeken. U leest een korte lijst met mensen die passen, met
          uitleg waarom, en u zegt ja of nee.
        </p>
        <p className="actions">
          <LinkButton href="/account-maken?voor=werkgever">Zet een vacature uit</LinkButton>
          <LinkButton href="/werkgevers/aanvraag" variant="quiet">
            Stuur een korte aanvraag
          </LinkButton>
          <LinkButton href="/inloggen" variant="plain">
            Log in
          </LinkButton>
        </p>
      </div>
      <div className="detail">
        <div className="prose">
          <h2>Zo loopt het</h2>
          <ol className="stages">
            <li>
              <h3>U vertelt</h3>
              <p>
                In een vast formulier zet u de taken, de eisen, het salaris en de uren. Liever
                bellen kan ook: dan schrijft een consultant het op.
              </p>
            </li>
            <li>
              <h3>Wij kijken mee</h3>
              <p>Binnen twee werkdagen leest een consultant uw vacature en zet die online.</p>
            </li>
            <li>
              <h3>Wij stellen voor</h3>
              <p>
                U krijgt een shortlist zonder namen, met per persoon wat past, wat niet past en wat
                wij nog niet weten.
              </p>
            </li>
            <li>
              <h3>U beslist</h3>
              <p>U zegt ja of nee, met een reden. Die reden krijgt de kandidaat ook.</p>
            </li>
            <li>
              <h3>U spreekt elkaar</h3>
              <p>Bij een ja en met toestemming van de kandidaat ziet u naam en cv.</p>
            </li>
          </ol>
          <h2>Wat wij van u vragen</h2>
          <ul>
            <li>
              Een salaris van en tot, met het aantal uren. Zonder gaat een vacature niet online.
            </li>
            <li>Eisen die u echt nodig hebt. Elke eis kost mensen die het werk wel kunnen.</li>
            <li>
              Twee of meer mensen uit het team die dezelfde vragen over werkcultuur beantwoorden als
              de kandidaat.
            </li>
            <li>
              Een tekst die niemand uitsluit. Een verzoek om leeftijd, geslacht of afkomst mee te
              laten wegen nemen wij niet aan.
            </li>
          </ul>
          <h2>Wat u van ons krijgt</h2>
          <ul>
            <li>Eén consultant die uw vacature van begin tot eind doet.</li>
            <li>Uitleg in zinnen bij elke voordracht, met de bron erbij.</li>
            <li>Een pagina waarop u ziet waar alles staat en wanneer u iets hoort.</li>
          </ul>
        </div>
        <aside className="stack" aria-label="Kort">
          <DlFacts
            facts={[
              { term: "Functies", value: "28 ondersteunende beroepen" },
              { term: "Vormen", value: "vast, interim en zzp" },
              { term: "Eerste antwoord", value: "binnen twee werkdagen" },
              { term: "Wie beslist", value: "u, op voordracht van een mens" },
            ]}
          />
          <p>
            <a href="/werkwijze">Lees hoe wij kiezen</a>
          </p>
        </aside>
      </div>
    </div>
  );
}
