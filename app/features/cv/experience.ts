import { placesNamed } from "#app/features/places/place-names.ts";
import type { CvLine } from "./cv-line.ts";
import type { CvJob } from "./cv-reading.ts";
import { type DatedEntry, datedEntries, headParts } from "./dated-entries.ts";
import { namesRole, roleOfTitle } from "./role-of-title.ts";

const TITLE_LABEL =
  /^(?:functie(?:titel|naam)?|functie\/rol|rol|beroep|position|job title|role)\s*[:\t]\s*/i;
const EMPLOYER_LABEL =
  /^(?:werkgever|bedrijf|bedrijfsnaam|organisatie|naam werkgever|employer|company)\s*[:\t]\s*/i;
const TITLE_WORD =
  /medewerk|assisten|secretar|manager|planner|administrat|beheerder|receptionist|stagiai|trainee|docent|leraar|lerares|leerkracht|coordinator|adviseur|consultant|hoofd\b|teamleider|leider\b|verkoper|verkoopster|barista|ober\b|serveerster|gast(?:vrouw|heer)|kok\b|chauffeur|verpleegkundige|verzorgende|begeleider|boekhoud|controller|analist|officer|clerk|specialist|recruiter|intercedent|telefonist|typist|kassi[eè]re|caissi[eè]re|postbode|schoonma|monteur|inkoper|ondersteun|bediende|au pair|vrijwillig|director|directeur|engineer|ontwikkelaar|developer|jurist|notulist|oppas|zzp|freelance|winkel|magazijn/i;
const FIRM_WORD =
  /\b(?:b\.?v\.?|n\.?v\.?|u\.a\.|v\.?o\.?f\.?|gemeente|stichting|provincie|ministerie|waterschap|universiteit|hogeschool|ziekenhuis|kliniek|bureau|kantoor|advocaten|notarissen?|groep|zonen|partners|school|college|roc|rechtbank|politie|verzekeraar|bank|zorg|centrum|museum|co|group|holding|international|systems)\b|&|(?:bureau|kantoor|groep|bedrijf|corporatie|praktijk|instituut|centrum|fabriek)\b/i;

/** The jobs of a section about work: title, employer, role and period, in the order written. */
export function readJobs(lines: readonly CvLine[]): CvJob[] {
  return datedEntries(lines, false).flatMap((entry) => {
    const { start, end } = entry.period;
    const { title, employer } = titleAndEmployer(entry);
    if (title === "" && employer === "") return [];
    return [{ title, employer, roleId: roleOfTitle(title), period: { start, end } }];
  });
}

/** The sentences about the work itself: what stands below the heads. */
export function jobBodies(lines: readonly CvLine[]): string[] {
  return datedEntries(lines, false).flatMap(({ body }) => body);
}

function titleAndEmployer({ heads }: DatedEntry): { title: string; employer: string } {
  const rows = heads.flatMap((head) => head.split("\n"));
  const labelled = (label: RegExp) =>
    rows.flatMap((row) => (label.test(row) ? [row.replace(label, "").trim()] : []))[0];
  const [title, employer] = [labelled(TITLE_LABEL), labelled(EMPLOYER_LABEL)];
  if (title && employer) return { title, employer };
  const parts = rows.flatMap(headParts).map(withoutPlace).filter(isPart);
  const best = highest(parts, titleScore);
  const others = parts.filter((_, i) => i !== best);
  return { title: parts[best] ?? "", employer: others[highest(others, firmScore)] ?? "" };
}

function isPart(part: string): boolean {
  return part.length > 1 && placesNamed(part).length === 0 && !/^\d+(?:\s*uur.*)?$/.test(part);
}

function withoutPlace(part: string): string {
  return part.replace(/\s(?:te|in)\s(\p{Lu}[\p{L}' -]+)$/u, (whole, name: string) =>
    placesNamed(name).length > 0 ? "" : whole,
  );
}

function titleScore(part: string): number {
  const role = namesRole(part) ? 3 : 0;
  return role + (TITLE_WORD.test(part) ? 2 : 0) - (FIRM_WORD.test(part) ? 2 : 0);
}

function firmScore(part: string): number {
  return (FIRM_WORD.test(part) ? 2 : 0) - (TITLE_WORD.test(part) ? 1 : 0);
}

/** Place of the highest score, the first of equals; 0 for an empty list. */
function highest(parts: readonly string[], score: (part: string) => number): number {
  const scores = parts.map(score);
  return Math.max(0, scores.indexOf(Math.max(...scores)));
}
