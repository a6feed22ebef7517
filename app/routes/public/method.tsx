import type { MetaFunction } from "@remix-run/node";
import { PROMISED_DAYS } from "#app/features/applications/stage.ts";
import { ScoreExample } from "#app/features/matching/components/score-example.tsx";
import type { PageHandle } from "#app/platform/http/page-handle.ts";
import { publicMeta } from "../door/page-meta.ts";

export const handle: PageHandle = { kept: { params: [] } };

export const meta: MetaFunction = (args) =>
  publicMeta(args, {
    title: "Werkwijze",
    description:
      "Van intake tot nazorg: hoe wij mensen en vacatures bij elkaar brengen, wat de score zegt en wie beslist.",
  });

const STEPS: { title: string; text: string }[] = [
  {
    title: "Intake",
    text: "Een consultant praat met de werkgever over taken, eisen, salaris en het team. Met jou praten wij over wat je kunt en wat je zoekt.",
  },
  {
    title: "Profiel",
    text: "Wat je kunt en wat je wenst staat in een profiel dat je zelf ziet en verbetert. Wij vragen niet naar je leeftijd, je foto, je BSN of je vorige salaris.",
  },
  {
    title: "Shortlist",
    text: "De consultant kiest wie wordt voorgesteld. De werkgever leest eerst zonder naam wat past, wat niet past en wat nog niet bekend is.",
  },
  {
    title: "Kennismaken",
    text: "Zegt de werkgever ja, dan spreken jullie elkaar. Je naam en cv deelt het bureau pas als jij dat goedvindt.",
  },
  {
    title: "Plaatsing",
    text: "Wij leggen vast wat is afgesproken: werk, uren, salaris en begin.",
  },
  {
    title: "Nazorg",
    text: "Na de start bellen wij allebei. Klopt er iets niet, dan zoeken wij samen een oplossing.",
  },
];

export default function Method() {
  return (
    <div className="container">
      <div className="page-title">
        <h1>Zo werken wij</h1>
        <p className="lead">
          Een vacature en een mens moeten van twee kanten passen. Daarom kijken wij van twee kanten,
          leggen wij alles uit, en beslist altijd een mens.
        </p>
      </div>
      <section className="section" aria-labelledby="stappen">
        <h2 id="stappen">Zes stappen</h2>
        <ol className="stages">
          {STEPS.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <div className="prose">
        <h2 id="salaris">Salaris staat erbij</h2>
        <p>
          Bij elke vacature staat een bedrag van en tot, bruto per maand, en het aantal uren
          waarvoor dat geldt. Een bedrag zonder uren zegt niets: €&nbsp;2.900 bij 36 uur is meer dan
          €&nbsp;2.900 bij 40 uur. Zoek je op salaris, dan rekenen wij alles om naar een uurloon.
        </p>
        <h2 id="score">Twee scores</h2>
        <p>
          De eerste score zegt hoe goed je voldoet aan wat de vacature vraagt. De tweede zegt hoe
          goed de vacature voldoet aan wat jij zoekt. Beide staan er altijd, met bij elk punt waar
          het vandaan komt. Wat wij niet weten telt niet als nee; het staat er als onbekend. Zakt
          een van de twee, dan stijgt het totaal nooit.
        </p>
        <ScoreExample />
        <p>
          De score volgt vaste regels. Er is geen model dat van vroegere keuzes leert. Alle regels,
          gewichten en grenzen staan bij <a href="/methode">de methode</a>.
        </p>
        <h2 id="cultuur">Werkcultuur, van twee kanten</h2>
        <p>
          Jij kiest uit korte zinnen wat het best en wat het minst bij je past. Het team beantwoordt
          dezelfde vragen, met minstens twee mensen. Jullie zien allebei de twee profielen naast
          elkaar. Zijn de mensen in het team het onderling niet eens, dan zeggen wij dat, in plaats
          van een gemiddelde te tonen.
        </p>
        <h2 id="mens">Een mens beslist</h2>
        <p>
          De computer zet op volgorde en legt uit. Een consultant opent elke sollicitatie voordat er
          een nee kan komen, en niemand verdwijnt door een lage score. Binnen{" "}
          {PROMISED_DAYS.received} werkdagen hoor je of wij je voorstellen. Bij een nee krijg je de
          reden.
        </p>
        <p>
          <a href="/vacatures">Bekijk de vacatures</a> · <a href="/werkgevers">Voor werkgevers</a> ·{" "}
          <a href="/privacy">Wat wij bewaren</a>
        </p>
      </div>
    </div>
  );
}
