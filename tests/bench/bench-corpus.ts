import { PLACES } from "#app/features/places/place-names.ts";
import { ROLES } from "#app/features/taxonomy/roles.ts";
import { SECTOR_LABELS, SECTORS } from "#app/features/taxonomy/sector.ts";
import { SKILLS, skillLabel } from "#app/features/taxonomy/skills.ts";
import type { SearchQuery } from "#search/engine.ts";
import type { VacatureDocument } from "#search/vacature-document.ts";
import { contractVacature } from "../search-contract/contract-documents.ts";
import { dice } from "../support/dice.ts";

const FORMS = ["vast", "tijdelijk", "interim", "zzp"];
const SENTENCES = [
  "Je bent het eerste aanspreekpunt voor collega's en relaties van het kantoor.",
  "Je verwerkt mutaties, bewaakt termijnen en houdt de dossiers op orde.",
  "Samen met twee collega's verdeel je het werk en vang je drukke dagen op.",
  "Je bereidt vergaderingen voor, maakt het verslag en volgt de actielijst.",
  "Wij werken met Exact, AFAS en Microsoft 365 en leren je de rest graag.",
  "De afdeling zit dicht bij het station en heeft een eigen parkeerplaats.",
  "Je denkt mee over hoe het slimmer kan en zegt wat je ziet.",
  "Facturen, bestellingen en declaraties gaan door jouw handen.",
  "Nauwkeurig werken is hier belangrijker dan snel werken.",
];

/** Vacatures of a realistic size: title, eight skills, tasks and some sentences. */
export function benchCorpus(count: number): VacatureDocument[] {
  const { pick, below } = dice(21);
  return Array.from({ length: count }, (_, i) => {
    const role = pick(ROLES);
    const place = pick(PLACES);
    const sector = pick(SECTORS);
    const skills = [...new Set(Array.from({ length: 8 }, () => pick(SKILLS).id))];
    const payMin = 1_500 + below(1_500);
    const hoursMin = pick([16, 24, 32, 36]);
    return contractVacature({
      id: `b${String(i).padStart(6, "0")}`,
      title: `${pick([role.label, ...role.synonymsNl])} ${SECTOR_LABELS[sector].toLowerCase()}`,
      roles: [role.id],
      roleLabels: [role.label],
      sectors: [sector],
      sectorLabels: [SECTOR_LABELS[sector]],
      places: [place.id],
      place: place.name,
      lat: place.lat,
      lon: place.lon,
      skills,
      skillLabels: skills.map(skillLabel),
      contractForms: [pick(FORMS)],
      payMin,
      payMax: payMin + below(600),
      hoursMin,
      hoursMax: Math.min(40, hoursMin + pick([0, 4, 8])),
      hybridDays: below(4),
      postedOn: new Date(Date.UTC(2026, 0, 1 + below(90), below(24), below(60))).toISOString(),
      tasks: [pick(SENTENCES), pick(SENTENCES)],
      description: Array.from({ length: 6 }, () => pick(SENTENCES)).join(" "),
    });
  });
}

/** Searches with words (every second one misspelt), three filters, four facets and a sort. */
export function benchQueries(count: number): (SearchQuery & { text: string })[] {
  const { pick, below } = dice(22);
  return Array.from({ length: count }, (_, i) => {
    const role = pick(ROLES);
    const name = pick([role.label, ...role.synonymsNl]);
    const place = pick(PLACES);
    return {
      text: `${i % 2 === 0 ? name : misspelt(name, below(100))}${i % 3 === 0 ? " verslag" : ""}`,
      filters: {
        sectors: [pick(SECTORS), pick(SECTORS), pick(SECTORS)],
        payAtLeast: 1_500 + below(600),
        near: i % 2 === 0 ? { lat: place.lat, lon: place.lon, withinKm: 75 } : undefined,
        hoursAtLeast: i % 2 === 0 ? undefined : 24,
      },
      facets: ["roles", "sectors", "contractForms", "skills"],
      sort: pick(["relevance", "newest", "pay"]),
      limit: 20,
    };
  });
}

/** Two neighbours swapped somewhere inside. */
function misspelt(name: string, at: number): string {
  if (name.length < 5) return name;
  const i = 1 + (at % (name.length - 3));
  return name.slice(0, i) + name.charAt(i + 1) + name.charAt(i) + name.slice(i + 2);
}

/** The value below which so many of 100 lie. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}

/** "p50 1.2 ms, p95 3.4 ms, longest 5.6 ms". */
export function timesLine(values: readonly number[]): string {
  const at = (percent: number) => percentile(values, percent).toFixed(1);
  return `p50 ${at(50)} ms, p95 ${at(95)} ms, longest ${at(100)} ms`;
}
