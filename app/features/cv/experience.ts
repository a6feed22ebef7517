import type { CvLine } from "./cv-line.ts";
import type { CvJob } from "./cv-reading.ts";
import { type DatedEntry, datedEntries } from "./dated-entries.ts";
import { headParts, isPlace } from "./head-parts.ts";
import { namesRole, roleOfTitle } from "./role-of-title.ts";
import { firmScore, isFirm, isManner, isSideJob, isTitle, titleScore } from "./work/work-words.ts";

const TITLE_LABEL =
  /^(?:functie(?:titel|naam|omschrijving)?|functie\/rol|(?:uitgeoefende )?functie (?:of|en) beroep|beroep(?: of functie)?|rol|positie|position(?: held)?|occupation(?: or position held)?|job title|job|role|title|als)\s*[:\t]\s*/i;
const EMPLOYER_LABEL =
  /^(?:(?:naam |naam en (?:adres|plaats) )?(?:van )?(?:de )?werkgever|naam organisatie|bedrijf|bedrijfsnaam|organisatie|opdrachtgever|instelling|employer|company|organi[sz]ation|name (?:and address )?of employer|client)\s*[:\t]\s*/i;

/** The agency before a title: "Via Tempo-Team: administratief medewerker". */
const VIA = /^via\s[^:,]{2,40}:\s/i;

type Job = { title: string; employer: string };

/** The jobs of a section about work: title, employer, role and period, in the order written. */
export function readJobs(lines: readonly CvLine[]): CvJob[] {
  const entries = datedEntries(lines, false);
  const isTitleFirst = titlesComeFirst(entries);
  const read = entries.map((entry) => ({ entry, ...titleAndEmployer(entry, isTitleFirst) }));
  return read.flatMap((job, i) => {
    if (isUmbrella(read, i)) return [];
    const { title } = job;
    const employer = job.employer || employerAbove(read, i);
    if (title === "" && employer === "") return [];
    const { start, end } = job.entry.period;
    return [{ title, employer, roleId: roleOfTitle(title), period: { start, end } }];
  });
}

/** The sentences about the work itself: what stands below the heads, or beside a period. */
export function jobBodies(lines: readonly CvLine[]): string[] {
  const entries = datedEntries(lines, false);
  const isTitleFirst = titlesComeFirst(entries);
  return entries.flatMap((entry) => {
    const { title, employer } = titleAndEmployer(entry, isTitleFirst);
    const isSaid = (cell: string) => [title, employer].some((name) => name && cell.includes(name));
    const cells = rowsOf(entry).flatMap((row) => row.split("\t"));
    return [...cells.filter((cell) => / \S+ /.test(cell) && !isSaid(cell)), ...entry.body];
  });
}

type ReadJob = Job & { entry: DatedEntry };

/** Whether an entry is an employer with its whole time, over the roles below that lie within it. */
function isUmbrella(read: readonly ReadJob[], at: number): boolean {
  const [job, next] = [read[at], read[at + 1]];
  if (!job || !next || job.title === "" || job.employer !== "" || isRole(job.title)) return false;
  if (job.entry.body.length > 0 || next.employer !== "" || !isRole(next.title)) return false;
  return isWithin(next.entry, job.entry);
}

/** The employer that a role without one was under: the one of the role above it. */
function employerAbove(read: readonly ReadJob[], at: number): string {
  const job = read[at];
  if (!job || !isRole(job.title)) return "";
  if (job.entry.group) return job.entry.group;
  for (let i = at - 1; i >= 0; i--) {
    const above = read[i];
    if (!above) return "";
    if (isUmbrella(read, i)) return isWithin(job.entry, above.entry) ? above.title : "";
    if (above.employer !== "") return above.entry.above > 0 ? above.employer : "";
  }
  return "";
}

function isRole(title: string): boolean {
  return isTitle(title) || namesRole(title);
}

function isWithin(inner: DatedEntry, outer: DatedEntry): boolean {
  const year = (stamp: string | null) => stamp?.slice(0, 4) ?? "9999";
  return (
    year(inner.period.start) >= year(outer.period.start) &&
    year(inner.period.end) <= year(outer.period.end)
  );
}

/** Whether titles stand before employers where the words say which is which. */
function titlesComeFirst(entries: readonly DatedEntry[]): boolean {
  const orders = entries.flatMap((entry) => {
    const parts = partsOf(entry);
    const title = parts.findIndex((part) => titleScore(part) > 1);
    const firm = parts.findIndex((part, i) => i !== title && firmScore(part) > 0);
    if (title >= 0 && firm >= 0) return [title < firm];
    const isOnly = parts.length === 2 && parts.filter((part) => titleScore(part) > 1).length === 1;
    return isOnly ? [title === 0] : [];
  });
  return orders.filter(Boolean).length * 2 >= orders.length;
}

function rowsOf({ heads }: DatedEntry): string[] {
  return heads.flatMap((head) => head.split("\n"));
}

/** A name without the town behind it: "Jansen Metaal (Hoorn)", "Logi-Nord, Roermond". */
function withoutTown(name: string): string {
  const at = Math.max(name.lastIndexOf(","), name.lastIndexOf("("));
  const town = name
    .slice(at + 1)
    .replace(/\)$/, "")
    .trim();
  return at > 0 && isPlace(town) ? name.slice(0, at).trim() : name;
}

function partsOf(entry: DatedEntry): string[] {
  return rowsOf(entry)
    .map((row) => row.replace(TITLE_LABEL, "").replace(EMPLOYER_LABEL, "").replace(VIA, ""))
    .flatMap(headParts)
    .map(withoutPlace)
    .filter(isPart);
}

function titleAndEmployer(entry: DatedEntry, isTitleFirst: boolean): Job {
  const labelled = (label: RegExp) =>
    rowsOf(entry)
      .map((row) => row.trim())
      .flatMap((row) =>
        label.test(row) ? [withoutTown(row.replace(label, "").split("\t")[0]?.trim() ?? "")] : [],
      )
      .find((value) => value !== "");
  const [title, employer] = [labelled(TITLE_LABEL), labelled(EMPLOYER_LABEL)];
  if (title && employer) return { title, employer };
  const all = partsOf(entry);
  const beside = all.find(isSideJob);
  const some = all.filter((part) => !isManner(part));
  const parts = splitAlone(some.length > 0 ? some : all);
  const named = title ?? titleOf(parts, employer ?? null, isTitleFirst);
  const whole = title ?? wholeTitle(entry, named, parts);
  const others = inOrder(parts, named, isTitleFirst).filter((part) => !whole.includes(part));
  const firm = employer ?? others[highest(others, firmScore)] ?? "";
  const isNamed = beside === undefined || whole.includes(beside) || named === "";
  return { title: isNamed ? whole : `${whole} (${beside.toLowerCase()})`, employer: firm };
}

/** A title with its own commas, where the employer stands in another cell: "Intern, guest relations". */
function wholeTitle(entry: DatedEntry, named: string, parts: readonly string[]): string {
  const cells = rowsOf(entry).flatMap((row) => row.split("\t"));
  const cell = cells.find((one) => one.trim().startsWith(`${named}, `));
  const inside = cell === undefined ? [] : headParts(cell).filter((part) => !isManner(part));
  const [, next = ""] = inside;
  const hasEmployer = inside.length > 2 || entry.group !== null;
  if (hasEmployer && /^\p{Ll}/u.test(next) && !isFirm(next)) return `${named}, ${next}`;
  const isApart = parts.some((part) => !inside.includes(part));
  if (!isApart || inside.length !== 2 || inside.some(isFirm)) return named;
  return `${named}, ${next}`;
}

/** The parts but the title: first those on the side where employers stand. */
function inOrder(parts: readonly string[], named: string, isTitleFirst: boolean): string[] {
  const at = parts.indexOf(named);
  const [before, behind] = [parts.slice(0, Math.max(0, at)), parts.slice(at + 1)];
  return isTitleFirst ? [...behind, ...before] : [...before, ...behind];
}

/** The part that is the title by its words, or else by its place among the parts. */
function titleOf(parts: readonly string[], employer: string | null, isTitleFirst: boolean): string {
  const open = parts.filter((part) => part !== employer);
  const best = highest(open, titleScore);
  const isUnsure =
    open.length > 1 && open.every((part) => titleScore(part) === titleScore(open[0] ?? ""));
  if (isUnsure && !isTitleFirst && titleScore(open[0] ?? "") <= 0) return open[1] ?? "";
  return open[best] ?? "";
}

/** "Receptionist (Hotel De Brug)" alone is a title with its employer in brackets. */
function splitAlone(parts: string[]): string[] {
  const [only, more] = parts;
  const glued = more === undefined ? titleBeforeFirm(only ?? "") : null;
  if (glued) return glued;
  const match = more === undefined ? /^([^()]+)\s\(([^()]+)\)$/.exec(only ?? "") : null;
  const [, title = "", firm = ""] = match ?? [];
  return match && isTitle(title) && (isFirm(firm) || !isTitle(firm)) ? [title, firm] : parts;
}

/** "Receptionist Hotel De Brug": a title that a firm's name follows without a sign between. */
function titleBeforeFirm(part: string): string[] | null {
  const words = part.split(" ");
  const end = words.findIndex((word) => isTitle(word)) + 1;
  const firm = words.slice(end).join(" ");
  const isSplit = end > 0 && /^\p{Lu}/u.test(firm) && isFirm(firm) && !isTitle(firm);
  return isSplit && !isFirm(words.slice(0, end).join(" "))
    ? [words.slice(0, end).join(" "), firm]
    : null;
}

function isPart(part: string): boolean {
  return part.length > 1 && !/^\d+(?:\s*uur.*)?$/.test(part);
}

function withoutPlace(part: string): string {
  return part
    .replace(/\s(?:te|in)\s(\p{Lu}[\p{L}' -]+)$/u, (whole, name: string) =>
      isPlace(name) ? "" : whole,
    )
    .replace(/^(?:(?:werkzaam|gewerkt)\s)?als\s(?=\p{L})/iu, "");
}

/** Place of the highest score, the first of equals; 0 for an empty list. */
function highest(parts: readonly string[], score: (part: string) => number): number {
  const scores = parts.map(score);
  return Math.max(0, scores.indexOf(Math.max(...scores)));
}
