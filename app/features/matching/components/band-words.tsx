import { DataTable } from "#app/ui/data-table.tsx";
import { formatPercent } from "#app/ui/format-measure.ts";
import { isGood, LEAST_KNOWN, MATCH_BANDS, TOTAL_BANDS } from "../rules/match-band.ts";
import { BAND_SPREAD } from "../score/band-spread.data.ts";

/** What each word for a match means, from the rule itself. */
export function BandWords() {
  return (
    <>
      <h2 id="woorden">Wat de woorden betekenen</h2>
      <ul>
        <li>
          <b>past niet</b>: aan een harde eis of een harde wens is niet voldaan, of je zoekt een
          andere functie.
        </li>
        <li>
          <b>onvoldoende bekend</b>: van minder dan {formatPercent(LEAST_KNOWN)} van wat meetelt
          weten wij iets. Dat gaat voor alles wat hieronder staat.
        </li>
        {TOTAL_BANDS.map(({ band, from }) => (
          <li key={band}>
            <b>{band}</b>: {from > 0 ? `een totaal van ${from} of hoger` : "elk lager totaal"}
            {isGood(band) ? ", en geen wens komt tekort" : ""}
          </li>
        ))}
      </ul>
      <p>
        De wensen die een woord kunnen breken zijn functie, loon, uren, reisafstand en contractvorm.
        Komt er één niet uit, ook al is het net, dan is het hoogstens redelijk; bij twee of meer
        weinig. Wat het is, staat erbij. Waar wij "past goed" zeggen of tellen, is dat sterk of
        goed, en nooit iets anders.
      </p>
    </>
  );
}

/** How many people have each word, as it was measured. */
export function BandSpread() {
  return (
    <DataTable
      caption="Hoeveel van alle vindbare mensen een woord krijgen bij één vacature, in twee verzonnen werelden: midden, en tussen haakjes de middelste helft van de vacatures"
      columns={[
        { label: "Woord" },
        ...BAND_SPREAD.map(({ world }) => ({ label: world, numeric: true })),
      ]}
      rows={MATCH_BANDS.map((band) => ({
        key: band,
        cells: [band, ...BAND_SPREAD.map(({ words }) => spreadText(words[band]))],
      }))}
    />
  );
}

/** "6 (4–10)". */
function spreadText([low, median, high]: readonly [number, number, number]): string {
  return `${median} (${low}–${high})`;
}
