/**
 * Idea: a shortened word is the start of a word that titles are made of ("adm." of administratief),
 * or one of the few that leave letters out ("mdw"). Every reading is offered, likeliest first.
 * Source: own work.
 */
import { fold } from "#search/dutch/words.ts";

/** Words that titles of the field are made of, likeliest first among those that start alike. */
const WORDS = (
  "administratief administratie financieel secretaresse secretarieel secretariaat medewerker " +
  "assistent coordinator boekhouder boekhouding boekhoudkundig juridisch medisch directie " +
  "management manager receptionist receptie telefonist commercieel personeel recruitment " +
  "facilitair debiteuren crediteuren salaris facturatie planning planner inkoop archief " +
  "klantenservice projectassistent project organisatie logistiek technisch algemeen ondersteuner"
).split(" ");
/** Shortenings that are no start of a word, or are written without a full stop. */
const SHORT = new Map<string, string[]>(
  Object.entries({
    mdw: ["medewerker"],
    medew: ["medewerker"],
    mw: ["medewerker"],
    mdwr: ["medewerker"],
    asst: ["assistent"],
    ass: ["assistent"],
    assist: ["assistent"],
    mgt: ["management"],
    mgmt: ["management"],
    mngt: ["management"],
    mngr: ["manager"],
    mgr: ["manager"],
    adm: ["administratief"],
    admin: ["administratief"],
    fin: ["financieel"],
    secr: ["secretaresse", "secretarieel"],
    coord: ["coordinator"],
    boekh: ["boekhouder", "boekhouding"],
    jur: ["juridisch"],
    pers: ["personeel"],
    sal: ["salaris"],
    deb: ["debiteuren"],
    cred: ["crediteuren"],
    dir: ["directie"],
    comm: ["commercieel"],
    med: ["medisch", "medewerker"],
    kl: ["klantenservice"],
    org: ["organisatie"],
  }),
);
/** What a compound may end in, shortened: "salarisadm.", "receptiemdw". */
const SHORT_ENDS: [RegExp, string][] = [
  [/(?<=.{4})adm\.$/i, "administratie"],
  [/(?<=.{3})medew\.$|(?<=.{3})mdw\.?$/i, "medewerker"],
  [/(?<=.{4})secr\.$/i, "secretaresse"],
  [/(?<=.{4})(?:ass|asst|assist)\.$/i, "assistent"],
  [/(?<=.{4})(?:coord|coörd)\.$/i, "coordinator"],
];
const MIN_START = 3;
const MAX_READINGS = 12;

/** The title as typed, then with its shortened words written out, in every likely way. */
export function spellOut(title: string): string[] {
  const tokens = title.split(/(\s+|(?<=\.)(?=\p{L})|[-/](?=\p{L}))/u);
  const readings = tokens.map((token, at) => readingsOf(token, tokens[at + 1] ?? ""));
  if (readings.every(([word], at) => word === tokens[at])) return [title];
  let titles = [""];
  for (const words of readings) {
    titles = titles.flatMap((start) => words.map((word) => start + word)).slice(0, MAX_READINGS);
  }
  return [title, ...titles.filter((other) => other !== title)];
}

function readingsOf(token: string, next: string): string[] {
  const bare = fold(token.replace(/(?<![.,])[.,]+$/, ""));
  const separated = next === "" && token.endsWith(".") ? " " : "";
  const short = SHORT.get(bare);
  if (token.endsWith(".") && bare.length >= MIN_START) {
    const starts = WORDS.filter((word) => word.startsWith(bare) && word !== bare);
    const all = [...new Set([...(short ?? []), ...starts])];
    if (all.length > 0) return all.map((word) => word + separated);
  }
  const end = SHORT_ENDS.find(([shape]) => shape.test(token));
  if (end !== undefined) return [token.replace(end[0], end[1]) + separated];
  return short === undefined ? [token] : short.map((word) => word + separated);
}
