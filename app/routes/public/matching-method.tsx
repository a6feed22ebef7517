import type { MetaFunction } from "@remix-run/node";
import {
  MIN_AGREEMENT,
  MIN_RATERS,
  MIN_RATERS_SHOWN,
  MIN_STATEMENTS,
} from "#app/features/culture/employer-profile.ts";
import { DIMENSION_LABELS } from "#app/features/culture/statements.ts";
import { BandSpread, BandWords } from "#app/features/matching/components/band-words.tsx";
import { RULE_CHANGES, RULE_VERSION } from "#app/features/matching/rules/rule-version.ts";
import {
  DEFAULT_CULTURE_WEIGHT_PERCENT,
  MAX_CULTURE_WEIGHT_PERCENT,
  REQUIREMENT_IMPORTANCE,
  WISH_IMPORTANCE,
} from "#app/features/matching/rules/weights.ts";
import { methodExamples } from "#app/features/matching/score/method-examples.ts";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { formatPercent } from "#app/ui/format-measure.ts";
import { publicMeta } from "../door/page-meta.ts";

export const handle: PageHandle = { kept: { params: [] } };

export const meta: MetaFunction = (args) =>
  publicMeta(args, {
    title: "De methode",
    description:
      "Hoe de score precies wordt berekend: wat wordt vergeleken, hoe zwaar het telt, wat de grenzen zijn en hoe je bezwaar maakt.",
  });

const REQUIREMENTS: Record<keyof typeof REQUIREMENT_IMPORTANCE, string> = {
  hours: "Uren",
  availability: "Beschikbaarheid",
  tasks: "Taken",
  sector: "Ervaring in de sector",
  archetype: "Manier van werken",
};

const WISHES: Record<keyof typeof WISH_IMPORTANCE, string> = {
  pay: "Loon",
  hours: "Uren",
  distance: "Reisafstand",
  contract: "Contractvorm",
  hybrid: "Thuiswerken",
  role: "Functie",
  sector: "Sector",
  tasks: "Taken",
  archetype: "Manier van werken",
};

function weightRows<Key extends string>(labels: Record<Key, string>, weights: Record<Key, number>) {
  return (Object.keys(labels) as Key[]).map((key) => ({
    key,
    cells: [labels[key], weights[key]],
  }));
}

function decimal(value: number): string {
  return String(value).replace(".", ",");
}

export default function MatchingMethod() {
  return (
    <div className="container">
      <div className="page-title">
        <h1>De methode</h1>
        <p className="lead">
          Zo wordt een score berekend. De regels zijn vast, voor iedereen gelijk en staan hier
          volledig. Deze bladzijde komt uit de regels zelf: versie {RULE_VERSION}.
        </p>
      </div>
      <div className="prose">
        <h2 id="vergelijken">Wat wij vergelijken</h2>
        <p>
          De werkgever stelt eisen, jij hebt wensen. Elke eis en elke wens krijgt een deel van 0 tot
          100 %. Wat niet bekend is telt als 50 % en staat erbij als onbekend; het telt nooit als
          nee. Naam, geslacht, leeftijd, foto en nationaliteit gaan niet in de berekening.
        </p>
        <p>
          Per kant nemen wij het gewogen gemiddelde. Het totaal is het harmonisch gemiddelde van de
          twee kanten, van 0 tot 100: een vacature die maar voor één kant past, komt niet hoog uit.
        </p>
        <BandWords />
        <p>
          Een harde eis waaraan niet is voldaan, haalt niemand weg. De consultant ziet die mensen in
          een eigen groep, met de eis erbij.
        </p>
        <h2 id="gewichten">Hoe zwaar het telt</h2>
        <p>
          Een vaardigheid die nodig is weegt 4, een die liefst gezien is 2. Talen, opleiding en
          jaren ervaring wegen 3. De andere gewichten staan hieronder; alle zijn voor iedereen
          gelijk.
        </p>
      </div>
      <div className="section">
        <BandSpread />
      </div>
      <div className="grid section">
        <DataTable
          caption="Vaste gewichten van eisen"
          columns={[{ label: "Eis" }, { label: "Gewicht", numeric: true }]}
          rows={weightRows(REQUIREMENTS, REQUIREMENT_IMPORTANCE)}
        />
        <DataTable
          caption="Gewichten van wensen"
          columns={[{ label: "Wens" }, { label: "Gewicht", numeric: true }]}
          rows={weightRows(WISHES, WISH_IMPORTANCE)}
        />
      </div>
      <div className="section">
        <DataTable
          caption="Voorbeelden, uitgerekend met de regels"
          columns={[
            { label: "Situatie" },
            { label: "Onderwerp" },
            { label: "Telt", numeric: true },
          ]}
          rows={methodExamples().map(({ topic, example, fulfilment }) => ({
            key: example,
            cells: [
              example,
              topic,
              fulfilment === null ? "onbekend" : formatPercent(fulfilment / 1000),
            ],
          }))}
        />
      </div>
      <div className="prose">
        <h2 id="cultuur">Werkcultuur</h2>
        <p>
          Beide kanten kiezen 21 keer uit vijf zinnen wat het best en wat het minst past. De zinnen
          gaan over {Object.values(DIMENSION_LABELS).join(", ").toLowerCase()}. Wij vergelijken de
          twee patronen met een correlatie en tonen altijd de onzekerheid: een interval van 95 %.
          Dat interval is nominaal, want de zinnen hangen met elkaar samen.
        </p>
        <p>
          Alleen de band telt: sterk, gemengd of spanning. Cultuur is{" "}
          {DEFAULT_CULTURE_WEIGHT_PERCENT} % van elke kant; een consultant kan 0 tot{" "}
          {MAX_CULTURE_WEIGHT_PERCENT} % kiezen. Cultuur wijst nooit iemand af. De band is onbekend
          zonder {MIN_RATERS} beoordelaars bij de werkgever, bij minder dan {MIN_STATEMENTS} zinnen
          of als de beoordelaars het oneens zijn: hun overeenstemming ligt onder{" "}
          {decimal(MIN_AGREEMENT)}, of meer dan een kwart van hen antwoordt anders dan de rest.
        </p>
        <p>
          Niemand leest wat één beoordelaar koos. Het profiel van een team staat pas bij vacatures
          en bij de werkgever zelf als {MIN_RATERS_SHOWN} mensen genoeg vragen hebben beantwoord.
        </p>
        <h2 id="grenzen">Wat de score niet weet</h2>
        <ul>
          <li>De score zegt of gegevens bij elkaar passen, niet of iemand het werk goed doet.</li>
          <li>Wat iemand zelf invult, kan te bescheiden of te ruim zijn.</li>
          <li>Afstand is hemelsbreed tussen postcodes, geen reistijd.</li>
          <li>
            Passen bij een cultuur voorspelt vooral tevredenheid en blijven, nauwelijks prestaties.
          </li>
          <li>
            Ook een eerlijk gegeven kan samenhangen met afkomst of leeftijd, zoals afstand of taal.
            Daarom staat elk punt in de uitleg en beslist een mens.
          </li>
        </ul>
        <h2 id="bezwaar">Niet eens met een score?</h2>
        <p>
          Bij elke match staat de uitleg per punt. Klopt een gegeven niet, verbeter het dan in je
          profiel; de score volgt vanzelf. Klopt de uitkomst niet, zeg het je consultant of gebruik
          de gegevens in het <a href="/colofon">colofon</a>. Een consultant bekijkt je bezwaar, legt
          uit wat ermee gebeurt en kan je altijd voorstellen, ook met een lage score.
        </p>
        <h2 id="versies">Wijzigingen</h2>
        <p>
          Een score die aan een werkgever is voorgesteld, houdt de regels van dat moment. Later
          gewijzigde regels veranderen die niet.
        </p>
        <ul>
          {RULE_CHANGES.map(({ version, from, change }) => (
            <li key={version}>
              <strong>{version}</strong>, vanaf <time dateTime={from}>{from}</time>: {change}
            </li>
          ))}
        </ul>
        <p>
          <a href="/werkwijze">Zo werken wij</a> · <a href="/privacy">Wat wij bewaren</a>
        </p>
      </div>
    </div>
  );
}
