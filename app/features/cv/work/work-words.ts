import { OCCUPATIONS } from "#app/features/taxonomy/occupations.ts";
import { plainWords } from "../cv-line.ts";
import { namesRole } from "../role-of-title.ts";

const TITLE_WORD =
  /medewerk|assisten|secretar|manager|planner|administrat(?:eur|or|rice)|administratief|beheerder|receptionist|stagiai|trainee|docent|leraar|lerares|leerkracht|co[oö]rdinat|adviseur|consultant|hoofd\b|teamleider|leider\b|leidster|verkoper|verkoopster|barista|ober\b|serveerster|gast(?:vrouw|heer)|\bkok\b|chauffeur|verpleegkundige|verzorgende|begeleid(?:er|ster)|boekhoud(?:er|ster)|controller|anal[iy]st|officer|\bclerk|specialist|recruiter|intercedent|telefonist|typist|kassi[eè]re|caissi[eè]re|postbode|schoonma(?:ker|akster)|monteur|inkoper|ondersteuner|bediende|au pair|vrijwilliger\b|director|directeur|directrice|engineer(?!ing)|ontwikkelaar|developer|jurist|notulist|oppas|\bzzp|freelance|winkelmede|magazijn|accountant|facturist|griffier|paralegal|advocaat|notaris|klerk|makelaar|fysiotherapeut|therapeut|\barts\b|huisarts|tandarts|apotheker|kapper|kapster|bakker$|schilder$|timmerman|elektricien|lasser|operator|operat(?:eur|rice)|productiekracht|hulpkracht|kracht\b|\bhulp\b|hovenier|tuinman|conci[eë]rge|portier|beveiliger|bewaker|agent\b|teamlead|lead\b|supervisor|onderwijzer|student\b|koerier|executive|representative|associate\b|advisor|nurse|teacher|\bcook\b|\bchef\b|waiter|waitress|cashier|driver|cleaner|bookkeeper|administrator|secretary|accountmanager|vertegenwoordiger|marketeer|ontwerper|designer|redacteur|journalist|fotograaf|tolk\b|vertaler|translator|bibliothecar|archivaris|archief\p{L}*er\b|onderzoeker|researcher|programmeur|programmer|architect|projectleid|programma-?leid|inspecteur|opzichter|voorman|ploegbaas|baliekracht|balie-?medewerk|hostess|steward|stewardess|pedagogisch|groepsleid|onderwijs\p{L}*ent\b|\bintern\b|werkstudent|kelner|afwas|vakkenvull|bezorger|koerier|orderpicker|logistiek mede|heftruck|student-?assist|owner|eigenaar|eigenares|ondernemer|founder|partner$|buitendienst|binnendienst|webmaster|helpdesk|agoog|\bSPW\b|ambtenaar|beleids|raadslid|bestuurslid|penningmeester|voorzitter|secretaris|webredact|dispatcher|expediteur|declarant|acceptant|schaderegelaar|hypotheek\p{L}*eur|taxateur|curator\b|interim|tester\b|scrum|product owner|business partner/iu;
const FIRM_WORD =
  /\b(?:b\.?v\.?b?\.?a?\.?|n\.?v\.?|u\.a\.|v\.?o\.?f\.?|vzw|gmbh|ltd|llc|inc|plc|sa|gemeente|stichting|provincie|ministerie|waterschap|universiteit|hogeschool|ziekenhuis|kliniek|bureau|kantoor|advocaten|advocatuur|notarissen?|groep|zonen|zoon|partners|school|college|roc|rechtbank|politie|verzekeraar|verzekeringen|bank|zorg|centrum|museum|co|group|holding|international|systems|nederland|netherlands|belgië|benelux|europe|hotel|restaurant|café|apotheek|huisartsen\p{L}*|tandarts\p{L}+|accountants|adviseurs|makelaars|logistics|services|solutions|consultancy|hospital|university|company|foundation|council|firma|drukkerij|bakkerij|garage|bibliotheek|theater|vereniging|coöperatie|federatie|uitgeverij|transport|techniek|installatie\p{L}*|bouw|vastgoed|wonen|retail|supermarkt|warenhuis|belastingdienst|uwv|ggz|ggd|thuiszorg|defensie|rijkswaterstaat)\b|&|(?:bureau|kantoor|groep|bedrijf|bedrijven|corporatie|praktijk|instituut|centrum|fabriek|huis|school|winkel|stichting|bank|dienst|zorg|techniek|bouw|makers|maatschappij)\b/iu;
/** How somebody was employed, or what kind of job it was: no title and no employer. */
const MANNER =
  /^(?:stage|meewerkstage|afstudeerstage|bijbaan|bijbaantje|vakantiewerk|vakantiebaan|vrijwilligerswerk|tijdelijk\p{L}*|part-?\s?time|full-?\s?time|voltijds?|deeltijds?|vast\p{L}*|uitzendkracht|uitzendwerk|detachering|gedetacheerd|contract|internship|apprenticeship|hybrid|hybride|remote|op locatie|on-?site|self-employed|invalkracht|freelance|zzp|zzp-er|zzp’er|zelfstandig|permanent|temporary|seizoenswerk|loondienst|\d{1,2}(?:[-–]\d{1,2})?\s*(?:uur|u|hours|hrs).*|\d{1,3}\s?%|fte|[\d,.]+\s?fte)$/iu;
const SIDE_JOB =
  /^(?:stage|meewerkstage|afstudeerstage|bijbaan|bijbaantje|vakantiewerk|vakantiebaan|vrijwilligerswerk|internship|apprenticeship)$/i;
const DURATION =
  /^\(?(?:(?:\d{1,2}|één|een|half|anderhalf|one|less than a)\s?(?:jaar|jaren|jr|yrs?|years?|y|maand|maanden|mnd|mnden|mos?|months?|m|weken|weeks?)\.?(?:\s?(?:en|and|,|&)?\s*)){1,2}\)?$/i;

let occupations: Set<string> | null = null;

/** Whether a part of a head is a job's title by its words. */
export function isTitle(part: string): boolean {
  return TITLE_WORD.test(part) || isOccupation(part);
}

/** Whether a part of a head is the name of an employer by its words. */
export function isFirm(part: string): boolean {
  return FIRM_WORD.test(part);
}

/** Whether a part says how somebody was employed ("parttime", "stage", "32 uur"). */
export function isManner(part: string): boolean {
  return MANNER.test(part);
}

/** Whether a part names a job beside a study: it stays beside the title. */
export function isSideJob(part: string): boolean {
  return SIDE_JOB.test(part);
}

/** Whether a text is how long something took: "5 jaar 4 maanden", "(2 yrs 3 mos)". */
export function isDuration(text: string): boolean {
  return text.length <= 40 && DURATION.test(text.trim());
}

/** How much a part of a head looks like a title rather than an employer. */
export function titleScore(part: string): number {
  const role = namesRole(part) ? 3 : 0;
  return role + (isTitle(part) ? 2 : 0) - (isFirm(part) ? 2 : 0);
}

/** How much a part of a head looks like an employer. */
export function firmScore(part: string): number {
  return (isFirm(part) ? 2 : 0) - (isTitle(part) ? 1 : 0) - (/^via\s/i.test(part) ? 3 : 0);
}

function isOccupation(part: string): boolean {
  occupations ??= new Set(
    OCCUPATIONS.flatMap(({ label, english, names }) => [label, english, ...names].map(plainWords)),
  );
  return occupations.has(plainWords(part));
}
